namespace GeoClaims;

/// <summary>Says what other readings of the same matrix would have made of the leader: without draws, with
/// independent items, through another channel. Only what differs is said.</summary>
internal sealed class Readings(Evaluation evaluation, Contest contest) : SentenceWriter(SentenceKind.Methods)
{
    public ValueList<Sentence> Write()
    {
        if (evaluation.Leading is not { Posterior: { } posterior, Method: var method }) return Sentences;
        var leader = contest.Leader;
        var point = new Probability(contest.ValueOf(leader, posterior.Without(-1)));
        if (method == EvaluationMethod.Bayes && posterior.SharesDoubt) Independent(leader, point);
        Channels(leader, point);
        return Sentences;
    }

    private void Independent(HypothesisColumns leader, Probability point)
    {
        var independent = new LogPosterior(evaluation.Matrix, (LogOddsMethod)EvaluationMethod.IndependentItems).Without(-1);
        var would = new Probability(contest.ValueOf(leader, independent));
        if (would.ToString() != point.ToString())
            Say($"Items of one origin share its doubt; doubted one by one they would have put “{leader.Hypothesis}” at {would} "
                + $"in place of {point}, each number at its best value.");
    }

    private void Channels(HypothesisColumns leader, Probability point)
    {
        foreach (var channel in Channel.All.Where(c => c != evaluation.Options.Channel))
        {
            if (contest.Leading.Method.Evaluate(evaluation.Matrix.Through(channel)) is not { NotApplicable: null } result) continue;
            double[] numbers = [.. result.Standings.Select(s => s.Probability.GetValueOrDefault().Value)];
            CaseRecord[] leaders = [.. contest.LeadersBy(numbers).Select(i => contest.Hypotheses[i].Hypothesis)];
            var (word, other) = (evaluation.Options.Scale.For(point)?.Word,
                evaluation.Options.Scale.For(new(contest.ValueOf(leader, numbers)))?.Word);
            if (leaders is not [var only] || only != leader.Hypothesis)
                Say($"Read through the {channel.Id} channel, {leaders} {(leaders.Length == 1 ? "would lead" : "would be level")}.");
            else if (other is not null && other != word && other != evaluation[leader.Hypothesis.Id].Term?.Word)
                Say($"Read through the {channel.Id} channel, the word for “{leader.Hypothesis}” would be “{other}”.");
        }
    }
}
