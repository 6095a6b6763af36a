namespace GeoClaims;

/// <summary>How each actor's stance on the question moved: what it said one
/// after the other, with the changes and contradictions in it.</summary>
internal static class PositionLines
{
    public static IEnumerable<(Actor Actor, List<string> Lines)> Of(CaseReport report)
    {
        var found = report.Positions.ToDictionary(p => p.Actor.Id);
        foreach (var said in report.Claims.GroupBy(c => c.Claimant.Id))
        {
            var positions = found.GetValueOrDefault(said.Key);
            if (positions is null && said.Count() < 2) continue;
            var sentences = positions is null
                ? []
                : positions.Changes.Select(c => c.Sentence).Concat(positions.Contradictions.Select(c => c.Sentence));
            yield return (said.First().Claimant, [.. said.Select(Line), .. sentences.Select(s => s.Text)]);
        }
    }

    private static string Line(TaggedClaim claim)
        => $"{claim.Made}: {claim.Stance}{(claim.Claim.Revises is null ? "" : " (a change)")}: {claim.Statement}";
}
