namespace GeoClaims;

/// <summary>How the judgement on one question has changed between two cases.</summary>
/// <remarks>Both are made by the same options, so that only the cases differ.</remarks>
public sealed partial class JudgementChange
{
    internal JudgementChange(Evaluation before, Evaluation after)
    {
        (Before, After) = (before, after);
        (LeadersBefore, LeadersAfter) = (Leaders(before), Leaders(after));
        Moves = MovesBetween(Roots(before), Roots(after)).ToValueList();
        GapsOpened = Missing(after.Gaps, before.Gaps);
        GapsClosed = Missing(before.Gaps, after.Gaps);
        Sentences = new JudgementChangeWriter(this).Write();
    }

    /// <summary>The question, as it is after.</summary>
    public Question Question => After.Question;

    /// <summary>The evaluation before.</summary>
    public Evaluation Before { get; }

    /// <summary>The evaluation after.</summary>
    public Evaluation After { get; }

    /// <summary>What led before; several, if they could not be told apart; none, if no method had an answer.</summary>
    public ValueList<Hypothesis> LeadersBefore { get; }

    /// <summary>What leads after.</summary>
    public ValueList<Hypothesis> LeadersAfter { get; }

    /// <summary>Whether something else leads after than before.</summary>
    public bool LeadChanged => !LeadersBefore.Select(h => h.Id).ToHashSet().SetEquals(LeadersAfter.Select(h => h.Id));

    /// <summary>How likely each hypothesis was and is, the likeliest first; those that
    /// are there no more come last. Empty if no method gives probabilities.</summary>
    public ValueList<HypothesisMove> Moves { get; }

    /// <summary>What is missing after and was not missing before.</summary>
    public ValueList<Gap> GapsOpened { get; }

    /// <summary>What was missing before and is so no more.</summary>
    public ValueList<Gap> GapsClosed { get; }

    /// <summary>The change in sentences: the lead, the other hypotheses that moved, the gaps.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>The sentences, on one line.</summary>
    public override string ToString() => string.Join(' ', Sentences.Select(s => s.Text));

    private static IReadOnlyList<Estimate> Roots(Evaluation evaluation) => evaluation.Top?.Ranked ?? [];

    private static ValueList<Hypothesis> Leaders(Evaluation evaluation)
        => evaluation.Contest is { } contest ? new(contest.At(contest.Leaders)) : [];

    private static IEnumerable<HypothesisMove> MovesBetween(IReadOnlyList<Estimate> before, IReadOnlyList<Estimate> after)
    {
        var (was, now) = (before.ToDictionary(e => e.Hypothesis.Id), after.ToDictionary(e => e.Hypothesis.Id));
        return after.OrderByDescending(e => e.Probability.Best).Select(e =>
            new HypothesisMove(e.Hypothesis, was.GetValueOrDefault(e.Hypothesis.Id)?.Probability.Best, e.Probability.Best))
            .Concat(before.Where(e => !now.ContainsKey(e.Hypothesis.Id))
                .Select(e => new HypothesisMove(e.Hypothesis, e.Probability.Best, null)));
    }

    private static ValueList<Gap> Missing(ValueList<Gap> here, ValueList<Gap> there)
    {
        var known = there.Select(g => g.Sentence.Text).ToHashSet(StringComparer.Ordinal);
        return here.Where(g => !known.Contains(g.Sentence.Text)).ToValueList();
    }
}
