using NodaTime;

namespace GeoClaims;

/// <summary>Times of one case that cannot all be true. Only what the times state decides; where they may overlap, nothing is found.</summary>
internal sealed class TimeRules(CaseIndex index, DateTimeZone zone, List<Finding> findings)
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, DateTimeZone zone, List<Finding> findings)
    {
        var rules = new TimeRules(index, zone, findings);
        foreach (var record in records) rules.Check(record);
        foreach (var claims in records.OfType<Claim>().Where(c => c.When is not null).GroupBy(c => c.Proposition)) rules.Compare([.. claims.OrderBy(c => c.Id)]);
    }

    private void Check(CaseRecord record)
    {
        switch (record)
        {
            case Event e:
                Later(e, "knownFrom", e.KnownFrom, e.Time, "It is known before it happened");
                Cited(e, e.Citations, e.Time, "the event happened");
                break;
            case Report r:
                Later(r, "accessed", r.Accessed, r.Published, "It was read before it was published");
                for (var i = 0; i < r.DerivedFrom.Count; i++)
                    if (index.Find(r.DerivedFrom[i].Value) is Report origin)
                        Later(r, $"derivedFrom[{i}]", r.Published, origin.Published, "It was published before the report it derives from");
                break;
            case Claim c:
                Later(c, "knownFrom", c.KnownFrom, c.Made, "It is known before it was made");
                Cited(c, c.Citations, c.Made, "the claim was made");
                if (c.Revises is { } earlier && index.Find(earlier.Value) is Claim revised) Later(c, "revises", c.Made, revised.Made, "It was made before the claim that it revises");
                break;
            case Evidence e:
                Later(e, "knownFrom", e.KnownFrom, e.Observed, "It is known before it was observed");
                Cited(e, e.Citations, e.Observed, "it was observed");
                break;
        }
    }

    // A report can tell only of what has happened. Where several are cited, it is enough that one of them could.
    private void Cited(CaseRecord record, ValueList<Citation> citations, EdtfTime? happened, string what)
    {
        if (happened is null || citations.IsEmpty) return;
        foreach (var citation in citations)
            if (index.Find(citation.Report.Value) is not Report { Published: { } published } || published.OrderTo(happened, zone) != TimeOrder.Before) return;
        findings.Add(RuleBook.TimesInOrder.Broken(RecordPath.To(record, "citations"), $"Every report cited was published before {what} ({happened}). Check both times."));
    }

    private void Later(CaseRecord record, string member, EdtfTime? later, EdtfTime? earlier, string what)
    {
        if (later is null || earlier is null || later.OrderTo(earlier, zone) != TimeOrder.Before) return;
        findings.Add(RuleBook.TimesInOrder.Broken(RecordPath.To(record, member), $"{what}: {later} lies before {earlier}. Check both times."));
    }

    private void Compare(Claim[] claims)
    {
        var first = claims[0];
        foreach (var other in claims.Skip(1))
        {
            if (other.When!.Time.OrderTo(first.When!.Time, zone) == TimeOrder.MayOverlap) continue;
            findings.Add(RuleBook.TimesAgree.Broken(RecordPath.To(other, "when"),
                $"'{other.Id}' says {other.When}, '{first.Id}' says {first.When}: they cannot both be right. Keep both if the sources do disagree."));
        }
    }
}
