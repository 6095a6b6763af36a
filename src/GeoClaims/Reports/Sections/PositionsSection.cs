using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>How each actor's stance on the question moved: what it said one
/// after the other, with the changes and contradictions in it.</summary>
internal static class PositionsSection
{
    public static ReportSection? Of(CaseReport report)
    {
        ValueList<ViewItem> moves = [.. Moves(report)];
        return moves.IsEmpty ? null : new("positions", "Positions", "How positions moved", ReportSections.OnEverything(report),
            new ViewList(moves) { Class = "moves", IsOfTerms = true });
    }

    private static IEnumerable<ViewItem> Moves(CaseReport report)
    {
        var found = report.Positions.ToDictionary(p => p.Actor.Id);
        foreach (var said in report.Claims.GroupBy(c => c.Claimant.Id))
        {
            var positions = found.GetValueOrDefault(said.Key);
            if (positions is null && !Moved(said)) continue;
            var sentences = positions is null
                ? []
                : positions.Changes.Select(c => c.Sentence).Concat(positions.Contradictions.Select(c => c.Sentence));
            yield return new(Own(said.First().Claimant.Name),
                List(said.Select(c => Line(report.Sentences, c))
                    .Concat(sentences.Select(s => s.In(report.Sentences).Text)).Select(l => (ViewPhrase)Own(l))));
        }
    }

    // Who says the same again, or several things at once, has not moved.
    private static bool Moved(IEnumerable<TaggedClaim> said)
        => said.DistinctBy(c => (c.Claim.Proposition, c.Stance)).DistinctBy(c => c.Made).Skip(1).Any();

    private static string Line(SentenceCatalogue said, TaggedClaim claim)
    {
        var stance = said.Own($"{Words.Past(claim.Claim.Stance)}{(claim.Claim.Revises is null ? "" : " (a change)")}");
        return $"{said.Own(claim.Made)}: {stance}: {claim.Statement}";
    }
}
