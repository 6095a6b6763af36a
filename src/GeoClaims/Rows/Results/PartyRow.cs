namespace GeoClaims;

/// <summary>How what one party said came out, as a plain row.</summary>
/// <param name="Name">The claimant or the source.</param>
/// <param name="Party">Which of the two it is.</param>
/// <param name="Part">Which part of its statements: null for all, <c>with
/// interest</c>, <c>against interest</c> or a reference class.</param>
/// <param name="Count">How many statements.</param>
/// <param name="Right">The weight of those that came out as said.</param>
/// <param name="Wrong">The weight of those that came out otherwise.</param>
/// <param name="Share">The mean of the posterior share.</param>
/// <param name="Low">The low end of its 90% interval.</param>
/// <param name="High">The high end.</param>
/// <param name="Retractions">How many statements were taken back; null for a part.</param>
/// <param name="Corrections">How many of those had been wrong; null for a part.</param>
public sealed partial record PartyRow(
    string Name, string Party, string? Part, long Count, double Right, double Wrong, double Share, double Low, double High,
    long? Retractions, long? Corrections)
{
    internal static readonly RowColumns<PartyRow> Columns = new RowColumns<PartyRow>("Track records")
        .Text(r => r.Name).Text(r => r.Party).Text(r => r.Part).Count(r => r.Count).Number(r => r.Right).Number(r => r.Wrong)
        .Number(r => r.Share).Number(r => r.Low).Number(r => r.High).Count(r => r.Retractions).Count(r => r.Corrections);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static IEnumerable<PartyRow> All(PartyRecord p)
    {
        yield return Of(p, null, p.All) with { Retractions = p.Retractions, Corrections = p.Corrections };
        if (p.WithInterest.Count > 0) yield return Of(p, "with interest", p.WithInterest);
        if (p.AgainstInterest.Count > 0) yield return Of(p, "against interest", p.AgainstInterest);
        foreach (var topic in p.ByTopic.AsEnumerable()) yield return Of(p, topic.Topic, topic.Tally);
    }

    private static PartyRow Of(PartyRecord p, string? part, OutcomeTally t) => new(p.Name, InRow.Word(p.Party), part, t.Count, t.Right,
        t.Wrong, t.Share.Mean.Value, t.Share.Low.Value, t.Share.High.Value, null, null);
}
