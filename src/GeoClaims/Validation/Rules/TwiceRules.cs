namespace GeoClaims;

/// <summary>Reports, items, claims and links that were recorded twice, and retractions of nothing.</summary>
internal sealed class TwiceRules(CaseIndex index, ClockZone zone, List<Finding> findings)
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        var rules = new TwiceRules(index, zone, findings);
        rules.Each<Report>(records, r => rules.RepeatsItsOwnTitle(r) ? "" : r.Title, r => r.Source.Value, rules.AreApart);
        rules.Each<Evidence>(records, e => e.Statement, e => Words.Of(e.Kind), AreApart);
        rules.Each<Indicator>(records, i => i.Text, i => i.Hypothesis.Value, (_, _) => false);
        rules.Each<Interest>(records, i => $"{i}", _ => "", (_, _) => false);
        rules.Each<Implication>(records, i => string.Join(' ', i.From), i => $"{i.To} {i.Acceptor} {i.SaidBy}", (_, _) => false);
        rules.Claims([.. records.OfType<Claim>()]);
    }

    private void Each<T>(IEnumerable<CaseRecord> records, Func<T, string> text, Func<T, string> within, Func<T, T, bool> areApart)
        where T : CaseRecord
    {
        var likeness = new Likeness<T>(areApart, byLook: false);
        foreach (var record in records.OfType<T>())
            if (likeness.Meet(record, [text(record)], within(record)) is var (like, _, _)) Note(record, like);
    }

    private void Claims(Claim[] claims)
    {
        var known = new Dictionary<object, Claim>();
        // Who revises a claim by one that says the same knows that it is another.
        foreach (var claim in claims.Where(c => c.Revises is null))
        {
            var said = (claim.Claimant, claim.Proposition, claim.Stance, claim.Certainty, claim.Figure, claim.When, claim.Made);
            if (!known.TryAdd(said, claim) && known[said] is var like && like.Id != claim.Id && !AreApart(like, claim)) Note(claim, like);
        }
        var held = claims.Where(c => !c.Traits().Withdraws).ToLookup(c => (c.Claimant, c.Proposition));
        foreach (var claim in claims.Where(c => c.Traits().Withdraws))
        {
            var takesBack = claim.Revises is { } id
                ? index.Find(id.Value) is not Claim earlier || !earlier.Traits().Withdraws
                : held[(claim.Claimant, claim.Proposition)].Any(c => !claim.IsSurelyBefore(c, zone));
            if (!takesBack)
                findings.Add(RuleBook.RetractsOwnClaim.Broken(RecordPath.To(claim, "stance"), $"'{claim.Claimant}' takes back what the "
                    + $"case has no claim of: on '{claim.Proposition}' it said nothing before. Add that claim, or change the stance."));
        }
    }

    private void Note<T>(T record, T like) where T : CaseRecord
        => findings.Add(RuleBook.StatedOnce.Broken(RecordPath.To(record),
            $"It says the same as '{like.Key}'. Keep one, by {JoinText.Of(like, record)}, or state what tells them apart."));

    private bool RepeatsItsOwnTitle(Report report)
        => report.DerivedFrom.Any(id => index.Find(id.Value) is Report earlier && earlier.Source == report.Source
            && earlier.Title == report.Title);

    // A page that is brought up to date under one title, and one title at two addresses or in two languages, are several reports.
    private bool AreApart(Report one, Report other)
        => one.DerivedFrom.Contains(other.Id) || other.DerivedFrom.Contains(one.Id)
            || AreOther(one.Address, other.Address) || AreOther(one.Language, other.Language)
            || (one.Published is { } time && other.Published is { } second
                && time.OrderTo(second, Of(one), Of(other)) != TimeOrder.MayOverlap);

    // The same word from two reports is two items, which may weigh as one if they share an origin.
    private static bool AreApart(Evidence one, Evidence other)
        => one.Restates.Contains(other.Id) || other.Restates.Contains(one.Id) || one.Claims != other.Claims
            || (one.Observed is { } time && other.Observed is { } second && time != second)
            || ((one.Citations.Count > 0 || other.Citations.Count > 0) && !CiteOneReport(one.Citations, other.Citations));

    private static bool CiteOneReport(ValueList<Citation> some, ValueList<Citation> others)
    {
        foreach (var one in some)
            foreach (var other in others)
                if (one.Report == other.Report) return true;
        return false;
    }

    private static bool AreApart(Claim one, Claim other) => AreOther(one.Channel, other.Channel);

    private NodaTime.DateTimeZone Of(Report report) => RecordZones.Of(report, index, zone).Zone;

    private static bool AreOther(string? one, string? other) => !Blank.Is(one) && !Blank.Is(other) && one != other;
}
