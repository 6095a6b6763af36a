using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>Who claims what: a card for each party.</summary>
internal static class ClaimantsSection
{
    private const int MostActs = 5;

    public static ReportSection? Of(CaseReport report) => report.Claimants.IsEmpty ? null : new("claims", "Claims", "Who claims what",
        new ViewGroup(default, report.Claimants.Select((c, i) => Card(report, c, $"c{i}"))) { Class = "cards" },
        Note($"{"A claim is not evidence for what it says; only that it was made is. "
            + "Who belongs together, such as a state with its services, shares a card."}"));

    private static ViewGroup Card(CaseReport report, Claimant claimant, string key) => new(Name(claimant),
        Text($"{Speaker(claimant, claimant.Main)}{Styled($"{(IsOwn(claimant, claimant.Main)
            ? Words.Capital(Words.Past(claimant.Main.Claim.Stance))
            : Words.Past(claimant.Main.Claim.Stance))}:", "stance", ViewTone.Bold)} {Own(claimant.Main.Statement)}", "claim"),
        Chance(report, claimant.Chance, key),
        new ViewGroup("What was said", new ViewList([.. claimant.Claims.Select(c => Act(claimant, c))])
            { Class = "acts", IsOrdered = true, ShownFirst = MostActs }) { Class = "" },
        new ViewGroup("Evidence it points to", claimant.Evidence.IsEmpty
            ? Text($"It names none.", "none")
            : Text($"{Tags(claimant.Evidence)}", "tags")) { Class = "" },
        new ViewGroup("Evidence that it said so", claimant.Reported.IsEmpty
            ? Text($"None is named.", "none")
            : Text($"{Tags(claimant.Reported)}", "tags")) { Class = "" },
        new ViewGroup("If believed", Stakes(report, claimant)) { Class = "" })
        { Class = "card", From = claimant.Claims.Min(c => c.FirstSnapshot) };

    private static ViewPhrase Name(Claimant claimant) => claimant.OtherName is { } other
        ? ViewPhrase.Of($"{Own(claimant.Actor.Name)} {Own($"({other.Text})", style: "other")}")
        : Own(claimant.Actor.Name);

    private static ViewGroup Chance(CaseReport report, ClaimChance chance, string key)
    {
        var bound = chance.Bound.Length == 0 ? "" : report.Sentences.Own(chance.Bound) + " ";
        return new("Chance that this is right",
            new ViewDrawing(state => LikelihoodChart.Bar(new(report, state), key, Of,
                s => $"Chance that this is right: {Word(s)} {Figure(s)} {Span(s)}".TrimEnd())),
            Text($"{Said(Varying(report, Word, key: key + "w", tone: ViewTone.Bold))} {Said(Varying(report, Figure, key: key + "p"))} {
                Said(Varying(report, Span, "span", key + "s"))}"))
            { Class = "chance" };

        ProbabilityRange? Of(Snapshot snapshot) => snapshot.Evaluation.HasWeighed ? chance.In(snapshot.Evaluation) : null;
        string Word(Snapshot snapshot) => !snapshot.Evaluation.HasWeighed ? report.Sentences.Own("nothing is weighed yet")
            : Of(snapshot) is { } r ? report.Scale.For(r.Best)?.Word ?? "" : report.Sentences.Known("no probability");

        // A figure never shows another number than its word means.
        string Figure(Snapshot snapshot) => Of(snapshot) is { } r ? bound + report.Sentences.Number(report.Scale.Percent(r.Best)) : "";
        string Span(Snapshot snapshot) => Of(snapshot) is { } r && r.Low != r.High
            ? $"({report.Sentences.Number(report.Scale.Span(r.Low, r.High))})" : "";
    }

    private static bool IsOwn(Claimant claimant, TaggedClaim tagged) => tagged.Claimant.Id == claimant.Actor.Id;

    // Who speaks for the party is told apart from its own words.
    private static ViewPhrase Speaker(Claimant claimant, TaggedClaim tagged)
        => IsOwn(claimant, tagged) ? default : ViewPhrase.Of($"{Strong(tagged.Claimant.Name)} ");

    private static ViewItem Act(Claimant claimant, TaggedClaim tagged)
    {
        var claim = tagged.Claim;
        var voice = claim.Voice == Voice.ReportedBelief ? " (as reported of them)" : "";
        var figure = claim.Figure is { } stated ? $": {stated}" : "";
        var sure = claim.Certainty is { } certainty ? $", {certainty}" : "";
        var changes = claim.Revises is null ? "" : " (a change)";
        var how = $"{Words.Past(claim.Stance)}{voice}{changes}";
        return new(ViewPhrase.Of($"{Speaker(claimant, tagged)}{how}: {Own(tagged.Statement)}{figure}{sure}"),
            Quotes(claim.Citations)) { Mark = tagged.Tag, Anchor = tagged.Tag, When = tagged.Made, From = tagged.FirstSnapshot };
    }

    private static ViewBlock Stakes(CaseReport report, Claimant claimant)
        => List(claimant.Gains.Select(i => Interest(report, claimant, i, "gains"))
            .Concat(claimant.Loses.Select(i => Interest(report, claimant, i, "loses"))))
                ?? (ViewBlock)Text($"No interest is on record.", "none");

    private static ViewPhrase Interest(CaseReport report, Claimant claimant, Interest interest, string verb)
    {
        var who = report.Case.Get(interest.Actor);
        var what = Own(interest.Because ?? "the case does not say what");
        return who.Id == claimant.Actor.Id
            ? ViewPhrase.Of($"{Words.Capital(verb)}: {what}")
            : ViewPhrase.Of($"{Own(who.Name)} {verb}: {what}");
    }
}
