namespace GeoClaims;

/// <summary>Times of one case that cannot all be true. Only what the times
/// state decides; where they may overlap, nothing is found.</summary>
internal sealed class TimeRules(CaseIndex index, ClockZone zone, List<Finding> findings)
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        var rules = new TimeRules(index, zone, findings);
        foreach (var record in records) rules.Check(record);
        foreach (var claims in records.OfType<Claim>().Where(c => c.When is not null).GroupBy(c => c.Proposition))
            rules.Compare([.. claims.OrderBy(c => c.Id)]);
    }

    private void Check(CaseRecord record)
    {
        switch (record)
        {
            case Event e:
                RunsForwards(e, "time", e.Time, Of(e.Place));
                RunsForwards(e, "knownFrom", e.KnownFrom, zone);
                Later(e, "knownFrom", (e.KnownFrom, zone), (e.Time, Of(e.Place)), "It is known before it happened");
                Cited(e, e.Citations, (e.Time, Of(e.Place)), "the event happened");
                break;
            case Actor a:
                for (var i = 0; i < a.Affiliations.Count; i++) RunsForwards(a, $"affiliations[{i}].span", a.Affiliations[i].Span, zone);
                break;
            case Report r:
                RunsForwards(r, "published", r.Published, Of(r));
                RunsForwards(r, "accessed", r.Accessed, Of(r));
                Later(r, "accessed", (r.Accessed, Of(r)), (r.Published, Of(r)), "It was read before it was published");
                for (var i = 0; i < r.DerivedFrom.Count; i++)
                    if (index.Find(r.DerivedFrom[i].Value) is Report origin)
                        Later(r, $"derivedFrom[{i}]", (r.Published, Of(r)), (origin.Published, Of(origin)),
                            "It was published before the report it derives from");
                break;
            case Claim c:
                RunsForwards(c, "made", c.Made, zone);
                RunsForwards(c, "when", c.When?.Time, zone);
                RunsForwards(c, "knownFrom", c.KnownFrom, zone);
                Later(c, "knownFrom", (c.KnownFrom, zone), (c.Made, zone), "It is known before it was made");
                Cited(c, c.Citations, (c.Made, zone), "the claim was made");
                if (c.Revises is { } earlier && index.Find(earlier.Value) is Claim revised)
                    Later(c, "revises", (c.Made, zone), (revised.Made, zone), "It was made before the claim that it revises");
                break;
            case Evidence e:
                RunsForwards(e, "observed", e.Observed, Of(e.Place));
                RunsForwards(e, "knownFrom", e.KnownFrom, zone);
                Later(e, "knownFrom", (e.KnownFrom, zone), (e.Observed, Of(e.Place)), "It is known before it was observed");
                Cited(e, e.Citations, (e.Observed, Of(e.Place)), "it was observed");
                break;
        }
    }

    private ClockZone Of(Place? place) => RecordZones.Of(place, zone);

    private ClockZone Of(Report report) => RecordZones.Of(report, index, zone);

    // A report can tell only of what has happened. Where several are cited, it is enough that one of them could.
    private void Cited(CaseRecord record, ValueList<Citation> citations, (EdtfTime? Time, ClockZone Zone) happened, string what)
    {
        if (happened.Time is null || citations.IsEmpty) return;
        foreach (var citation in citations)
            if (index.Find(citation.Report.Value) is not Report report || !IsBefore((report.Published, Of(report)), happened)) return;
        findings.Add(RuleBook.TimesInOrder.Broken(
            RecordPath.To(record, "citations"), $"Every report cited was published before {what} ({happened.Time}). Check both times."));
    }

    private void Later(CaseRecord record, string member, (EdtfTime? Time, ClockZone Zone) later, (EdtfTime? Time, ClockZone Zone) earlier,
        string what)
    {
        if (IsBefore(later, earlier))
            findings.Add(RuleBook.TimesInOrder.Broken(RecordPath.To(record, member),
                $"{what}: {later.Time} lies before {earlier.Time}. Check both times."));
    }

    private static bool IsBefore((EdtfTime? Time, ClockZone Zone) one, (EdtfTime? Time, ClockZone Zone) other)
        => one.Time is { } time && other.Time is { } second && time.OrderTo(second, one.Zone.Zone, other.Zone.Zone) == TimeOrder.Before;

    // Each claim is held against the two earlier ones that reach least far: the one that ends first, and the one that starts last.
    private void Compare(Claim[] claims)
    {
        Claim? endsFirst = null, startsLast = null;
        foreach (var claim in claims)
        {
            var (starts, ends) = (claim.When!.Time.Earliest(zone.Zone), claim.When.Time.Latest(zone.Zone));
            var other = endsFirst is not null && Order(endsFirst, claim) == TimeOrder.Before ? endsFirst
                : startsLast is not null && Order(startsLast, claim) == TimeOrder.After ? startsLast : null;
            if (other is not null)
                findings.Add(RuleBook.TimesAgree.Broken(RecordPath.To(claim, "when"),
                    $"'{claim.Id}' says {claim.When}, '{other.Id}' says {other.When}: they "
                        + $"cannot both be right. Keep both if the sources do disagree."));
            if (endsFirst is null || ends < endsFirst.When!.Time.Latest(zone.Zone)) endsFirst = claim;
            if (startsLast is null || starts > startsLast.When!.Time.Earliest(zone.Zone)) startsLast = claim;
        }
    }

    private TimeOrder Order(Claim one, Claim other) => one.When!.Time.OrderTo(other.When!.Time, zone.Zone);

    private void RunsForwards(CaseRecord record, string member, EdtfTime? time, ClockZone own)
    {
        if (time?.IsReversedIn(own.Zone) == true)
            findings.Add(RuleBook.RunsForwards.Broken(RecordPath.To(record, member),
                $"{time} ends before it starts on the clock of {own.Id}. Write the offset at both ends."));
    }
}
