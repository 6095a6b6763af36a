namespace GeoClaims;

/// <summary>The lines of which the rules of confidence are made.</summary>
internal static class ConfidenceCriteria
{
    private const int LeastOrigins = 3;
    private const double OneOriginControls = .5;
    private const double GoodTrust = .8;
    private const double PoorTrust = .5;
    private const double MostOfTheWeight = .5;
    private const double PoorlyCovered = .8;
    private const int MostWords = 2;
    private const int MostNamed = 3;

    public static readonly ConfidenceCriterion NothingSpeaks = Cap("Evidence",
        "no item speaks for the leader against its strongest rival", ConfidenceLevel.Low,
        f => f.Decisive.Items.Count == 0 ? Phrase.Of($"no item speaks for the leader against its strongest rival") : null);

    public static readonly ConfidenceCriterion NothingCouldSpeakAgainst = Cap("Test",
        "no item is less likely than not under the leader and less likely than on average over all hypotheses, weighted by "
            + "their priors; no indicator is named for a rival; and none of the leader's own was looked for in vain",
        ConfidenceLevel.Moderate,
        f => SpeakingAgainstLeader.IsThereAny(f) ? null
            : Phrase.Of($"no item is hard to square with the leader, and nothing is named that would be"));

    public static readonly ConfidenceCriterion OneOrigin = Cap("Origins",
        "one origin alone stands behind more than half of the decisive weight", ConfidenceLevel.Moderate,
        f => ControllingOrigin(f) is { } key
            ? Phrase.Of($"{f.NameOf(key)} alone stands behind {f.Of(i => f.Origins.Of(i.Item) is [var only] && only == key)}") : null);

    public static readonly ConfidenceCriterion OnePartyDecides = Cap("Planting",
        "no origin stands behind so much alone, but if all that comes from one alone told nothing, the leader would lead no more",
        ConfidenceLevel.Moderate,
        f => ControllingOrigin(f) is null && DecidingOrigin(f) is { } key
            ? Phrase.Of($"the lead rests on {f.NameOf(key)} alone: if the {Count(f.Alone[key].Count)} told nothing, it would be lost")
            : null);

    public static readonly ConfidenceCriterion ManyOrigins = new("Origins", $"the decisive items come from {LeastOrigins} origins or "
            + $"more, and none of them alone stands behind more than half of their weight", ConfidenceEffect.Raises,
        f => f.Decisive.Items.SelectMany(i => f.Origins.Of(i.Item.Item)).Distinct().Count() is >= LeastOrigins and var count
            ? Phrase.Of($"{new Counted(f.Decisive.Items.Count, "the one decisive item comes", "the # decisive items come")} from {
                count} origins, none of which stands behind most of the weight alone")
            : null);

    public static readonly ConfidenceCriterion WellGraded = new("Grades",
        $"at least half of the decisive weight is trusted with {GoodTrust:0.0#} or more", ConfidenceEffect.Raises,
        f => f.Are(i => i.Row.Trust.Value.Best.Value >= GoodTrust, MostOfTheWeight) is { } are
            ? Phrase.Of($"{are} well graded") : null);

    public static readonly ConfidenceCriterion PoorlyGraded = Lower("Grades",
        $"at least half of the decisive weight is trusted with less than {PoorTrust:0.0#}, or has no grade at all",
        f => f.Are(i => i.Row.Trust.Value.Best.Value < PoorTrust || !f.IsGraded(i.Item), MostOfTheWeight) is { } are
            ? Phrase.Of($"{are} poorly graded or not at all") : null);

    public static readonly ConfidenceCriterion ClaimsOfInterested = Lower("Interests",
        "at least half of the decisive weight lies in what was claimed by parties that gain or lose by an answer, or speak for "
            + "one that does, other than against that interest",
        f => InterestedParties.In(f) is var parties && f.Are(i => parties.IsWordOfOne(i.Item), MostOfTheWeight) is { } are
            ? Phrase.Of($"{are} what a party with a stake in the answer says: {
                Named(parties.Behind(f.Decisive.Items.Select(i => i.Item.Item)))}")
            : null);

    public static readonly ConfidenceCriterion WideRange = Lower("Range",
        $"the 90% interval of the leader spans more than {MostWords} words of the scale",
        f => f.Words > MostWords ? Phrase.Of($"the 90% interval of the answer spans {f.Words} words of the scale") : null);

    public static readonly ConfidenceCriterion Coverage = Lower("Coverage",
        "less than 80% of the cells are rated or found not applicable",
        f =>
        {
            var rows = f.Matrix.Rows.Where(r => r.Place.Counts).ToList();
            var (cells, known) = (rows.Sum(r => r.Cells.Count), rows.Sum(r => r.Cells.Count(c => c.State != CellState.Unrated)));
            return (cells == 0 ? 0 : (double)known / cells) < PoorlyCovered
                ? Phrase.Of($"only {known} of the {cells} cells of the matrix are judged") : null;
        });

    public static readonly ConfidenceCriterion AgeByNewestReport = Lower("Age",
        "at least half of the decisive weight was observed, or where that is not said reported, more "
            + $"than {AgeOfItems.OldAfterDays} days before the newest report of the case",
        f => Age(f, a => a.NewestReport()));

    public static readonly ConfidenceCriterion AgeByWhatIsAsked = Lower("Age",
        "at least half of the decisive weight was observed, or where that is not said reported, more "
            + $"than {AgeOfItems.OldAfterDays} days before what is asked about: the end of the latest event that the hypotheses are "
            + "about, or else the day by which the question is to be resolved, and never later than the newest report; "
            + "where the case states neither, nothing ages",
        f => Age(f, a => a.WhatIsAsked(f.Matrix.Question)));

    public static readonly ConfidenceCriterion Linchpins = Lower("Linchpins",
        "a decisive item is an assumption, or depends on one, that nobody has graded",
        f =>
        {
            Evidence[] assumptions = [.. f.Decisive.Items.SelectMany(i => i.Item.Item.DependsOn.Select(f.File.Get).Append(i.Item.Item))
                .Where(e => e.Kind == EvidenceKind.Assumption && !f.IsGraded(e)).DistinctBy(e => e.Id)];
            return assumptions.Length == 0 ? null
                : Phrase.Of($"they rest on {new Counted(assumptions.Length, "# assumption", "# assumptions")} that nobody has tested: {
                    Phrase.Row("; ", assumptions.Take(MostNamed).Select(a => Phrase.Of($"“{a.Statement}”")))}");
        });

    private static Phrase? Age(Foundations f, Func<AgeOfItems, (NodaTime.Instant At, Phrase Name)?> since)
    {
        var age = new AgeOfItems(f.File);
        return since(age) is var (at, name) && f.Are(i => age.IsOld(i.Item, at), MostOfTheWeight) is { } are
            ? Phrase.Of($"{are} more than {AgeOfItems.OldAfterDays} days older than {name}") : null;
    }

    // The origin that alone stands behind more than half of the decisive weight.
    private static string? ControllingOrigin(Foundations f)
    {
        var (key, weight) = f.Decisive.Items.Select(i => (Origins: f.Origins.Of(i.Item.Item), i.Weight)).Where(i => i.Origins.Length == 1)
            .GroupBy(i => i.Origins[0], (key, items) => (Key: key, Weight: items.Sum(i => i.Weight)))
            .OrderByDescending(o => o.Weight).ThenBy(o => o.Key, StringComparer.Ordinal).FirstOrDefault();
        return weight > OneOriginControls * f.Decisive.Weight ? key : null;
    }

    // The first origin in the order of keys with whose word alone the lead falls; the analyst plants nothing.
    private static string? DecidingOrigin(Foundations f)
        => f.Decisive.Items.Select(i => f.Origins.Of(i.Item.Item)).Where(o => o.Length == 1).Select(o => o[0])
            .Where(key => key != Origins.Analyst).Distinct().Order(StringComparer.Ordinal)
            .FirstOrDefault(key => f.FallsWithout(f.Alone[key]));

    private static Counted Count(int items)
        => new(items, "one item that comes from there alone", "# items that come from there alone");

    private static Phrase Named(IReadOnlyList<Actor> actors)
    {
        var named = Phrase.Row(", ", actors.Take(MostNamed).Select(a => Phrase.Of($"{a.Name}")));
        return actors.Count > MostNamed ? Phrase.Of($"{named} and {actors.Count - MostNamed} more") : Phrase.Of($"{named}");
    }

    private static ConfidenceCriterion Cap(string ground, string when, ConfidenceLevel atMost, Func<Foundations, Phrase?> find)
        => new(ground, when, ConfidenceEffect.Caps, find, atMost);

    private static ConfidenceCriterion Lower(string ground, string when, Func<Foundations, Phrase?> find)
        => new(ground, when, ConfidenceEffect.Lowers, find);
}
