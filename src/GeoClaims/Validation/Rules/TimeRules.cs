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
                Later(e, "knownFrom", (e.KnownFrom, zone), (e.Time, Of(e.Place)), "It is known before it happened");
                Cited(e, e.Citations, (e.Time, Of(e.Place)), "the event happened");
                break;
            case Report r:
                Later(r, "accessed", (r.Accessed, Of(r)), (r.Published, Of(r)), "It was read before it was published");
                for (var i = 0; i < r.DerivedFrom.Count; i++)
                    if (index.Find(r.DerivedFrom[i].Value) is Report origin)
                        Later(r, $"derivedFrom[{i}]", (r.Published, Of(r)), (origin.Published, Of(origin)),
                            "It was published before the report it derives from");
                break;
            case Claim c:
                Later(c, "knownFrom", (c.KnownFrom, zone), (c.Made, zone), "It is known before it was made");
                Cited(c, c.Citations, (c.Made, zone), "the claim was made");
                if (c.Revises is { } earlier && index.Find(earlier.Value) is Claim revised)
                    Later(c, "revises", (c.Made, zone), (revised.Made, zone), "It was made before the claim that it revises");
                break;
            case Evidence e:
                Later(e, "knownFrom", (e.KnownFrom, zone), (e.Observed, Of(e.Place)), "It is known before it was observed");
                Cited(e, e.Citations, (e.Observed, Of(e.Place)), "it was observed");
                break;
        }
    }

    private ClockZone Of(Place? place) => RecordZones.Of(place, zone);

    private ClockZone Of(Report report) => RecordZones.Of(report, index.Find(report.Source.Value) as Source, zone);

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

    private void Compare(Claim[] claims)
    {
        var first = claims[0];
        foreach (var other in claims.Skip(1))
        {
            if (other.When!.Time.OrderTo(first.When!.Time, zone.Zone) == TimeOrder.MayOverlap) continue;
            findings.Add(RuleBook.TimesAgree.Broken(RecordPath.To(other, "when"),
                $"'{other.Id}' says {other.When}, '{first.Id}' says {first.When}: they "
                    + $"cannot both be right. Keep both if the sources do disagree."));
        }
    }
}
