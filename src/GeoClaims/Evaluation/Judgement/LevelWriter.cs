namespace GeoClaims;

/// <summary>Writes the judgement among the parts of a hypothesis, given that it is true.</summary>
internal sealed class LevelWriter(Level level) : EstimateWriter(level.Evaluation.Case, SentenceKind.Part)
{
    private readonly Hypothesis _whole = level.Whole!;

    public ValueList<Sentence> Write()
    {
        if (!level.Contest.HasLeader)
            Say($"Within “{_whole}” no part leads: {level.Contest.At(level.Contest.Leaders)} are equally likely.");
        State(SentenceKind.Part, $"Within “{_whole.Name}”, ", level.Ranked);
        if (level.Contest.HasLeader)
        {
            Flips();
            Confidence();
        }
        return Sentences;
    }

    private void Flips()
    {
        var flips = LeadFlips.Of(level.Contest);
        foreach (var (item, instead, isTie) in flips)
            Say($"Within “{_whole}”, without "
                + $"“{item}”, {instead} {(isTie ? "would be as likely as the first" : "would be the likeliest")}.");
        if (flips.Count == 0) Say($"Within “{_whole}” no single item decides which part is the likeliest.");
    }

    // A sentence of its own, and about this level alone.
    private void Confidence()
    {
        if (level is { Confidence: { } confidence, Leader: { } leader })
            Say(SentenceKind.Confidence,
                $"Confidence that it was “{leader}”, if it was “{_whole}”, is {ConfidenceWords.Of(confidence)}.");
    }
}
