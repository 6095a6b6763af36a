namespace GeoClaims;

/// <summary>Who claims what, in words.</summary>
internal static class ClaimantsText
{
    public static ReportSection? Of(CaseReport report) => report.Claimants.IsEmpty ? null : new("Who claims what", null,
        [.. report.Claimants.Select(c => Card(report, c)), new ReportPart(null, ViewText.Note("A claim is not evidence for what it "
            + "says; only that it was made is. Who belongs together, such as a state with its services, shares a card."))]);

    private static ReportPart Card(CaseReport report, Claimant claimant)
        => new(PageText.Named(claimant.Actor.Name) + (claimant.OtherName is { } other ? $" ({other.Text})" : ""),
        new ViewText(ViewPhrase.Bold($"{PageText.Capital(claimant.Main.Stance)}:", $" {PageText.Named(claimant.Main.Statement)}")),
        new ViewText(Chance(report, claimant)),
        Say.List(claimant.Claims.Select(c => Act(claimant, c)), "What was said"),
        new ViewText(ViewPhrase.Bold("Evidence behind it:", claimant.Evidence.IsEmpty
            ? " None is named."
            : $" {string.Join(" ", claimant.Evidence)}")),
        Stakes(report, claimant));

    private static ViewPhrase Chance(CaseReport report, Claimant claimant)
    {
        if (claimant.Chance.In(report.Evaluation) is not { } chance)
            return ViewPhrase.Bold("Chance that this is right:", " no probability");
        var bound = claimant.Chance.Bound.Length == 0 ? "" : $" {claimant.Chance.Bound}";
        return ViewPhrase.Bold("Chance that this is right:",
            $" {report.Scale.For(chance.Best)?.Word}{bound} {chance.Best}{(chance.Low == chance.High ? "" : $" ({chance.Span})")}");
    }

    private static ViewPhrase Act(Claimant claimant, TaggedClaim tagged)
    {
        var claim = tagged.Claim;
        var speaker = tagged.Claimant.Id == claimant.Actor.Id ? "" : $"{PageText.Named(tagged.Claimant.Name)} ";
        var voice = claim.Voice == Voice.ReportedBelief ? " (as reported of them)" : "";
        var figure = claim.Figure is { } stated ? $": {stated}" : "";
        var certainty = claim.Certainty is { } sure ? $", {sure}" : "";
        return new(new ViewSpan($"{tagged.Tag} ", ViewTone.Bold), new ViewSpan($"{tagged.Made} "), new ViewSpan(speaker, ViewTone.Bold),
            new ViewSpan($"{tagged.Stance}{voice}{(claim.Revises is null
                ? ""
                : " (a change)")}: {PageText.Named(tagged.Statement)}{figure}{certainty} {Say.Quotes(claim.Citations)}"));
    }

    private static ViewBlock? Stakes(CaseReport report, Claimant claimant)
    {
        if (claimant.Gains.IsEmpty && claimant.Loses.IsEmpty)
            return new ViewText(ViewPhrase.Bold("If believed:", " No interest is on record."));
        return Say.List(claimant.Gains.Select(i => Interest(report, claimant, i, "gains"))
            .Concat(claimant.Loses.Select(i => Interest(report, claimant, i, "loses"))), "If believed");
    }

    private static ViewPhrase Interest(CaseReport report, Claimant claimant, Interest interest, string verb)
    {
        var who = report.Case.Get(interest.Actor);
        return $"{(who.Id == claimant.Actor.Id
            ? PageText.Capital(verb)
            : $"{PageText.Named(who.Name)} {verb}")}: {PageText.Named(interest.Because ?? "the case does not say what")}";
    }
}
