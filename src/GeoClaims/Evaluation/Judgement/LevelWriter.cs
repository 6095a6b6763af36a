namespace GeoClaims;

/// <summary>Writes the judgement among the parts of a hypothesis, given that it is true.</summary>
internal sealed class LevelWriter(Level level) : EstimateWriter(level.Evaluation.Case, SentenceKind.Part)
{
    private readonly Hypothesis _whole = level.Whole!;

    public ValueList<Sentence> Write()
    {
        if (!level.Contest.HasLeader)
            Say($"If it was {Phrases.Quoted(_whole)}, none of its forms "
                + $"leads: {level.Contest.At(level.Contest.Leaders)} are equally likely.");
        State(SentenceKind.Part, Phrase.Of($"If it was {Phrases.Quoted(_whole)}, "), level.Ranked);
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
        {
            if (isTie)
                Say($"If it was {Phrases.Quoted(_whole)}, then without “{item}” {instead} would be as likely as the first.");
            else Say($"If it was {Phrases.Quoted(_whole)}, then without “{item}” {instead} would be the likeliest.");
        }
        if (flips.Count == 0) Say($"If it was {Phrases.Quoted(_whole)}, no single item decides in which form.");
    }

    // A sentence of its own, and about this level alone.
    private void Confidence()
    {
        if (level is { Confidence: { } confidence, Leader: { } leader })
            Say(SentenceKind.Confidence,
                $"Confidence that it was {Phrases.Quoted(leader)}, if it "
                    + $"was {Phrases.Quoted(_whole)}, is {ConfidenceWords.Level(confidence)}: {ConfidenceWords.Grounds(confidence)}.");
    }
}
