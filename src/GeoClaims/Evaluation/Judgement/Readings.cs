namespace GeoClaims;

/// <summary>Says what other readings of the same matrix would have made of the leader: without draws, with
/// independent items, through another channel. Only what differs is said.</summary>
internal sealed class Readings(Evaluation evaluation, Contest contest) : SentenceWriter(SentenceKind.Methods)
{
    public ValueList<Sentence> Write()
    {
        // Tempering knows neither channels nor families.
        if (contest.Leading is not { Posterior: { } posterior, Method: BayesMethod method }) return Sentences;
        var leader = contest.Leader;
        var point = new Probability(contest.ValueOf(leader, contest.Now));
        if (posterior.SharesDoubt) Independent(leader, point);
        Channels(method, leader, point);
        return Sentences;
    }

    private void Independent(HypothesisColumns leader, Probability point)
    {
        var independent = new LogPosterior(evaluation.Matrix, (LogOddsMethod)EvaluationMethod.IndependentItems).Without(-1);
        var would = new Probability(contest.ValueOf(leader, independent));
        if (would.ToString() != point.ToString())
            Say($"Items of one origin are doubted together. Doubted one by one, they "
                + $"would put {Phrases.Quoted(leader.Hypothesis)} at {would} "
                + $"in place of {point}, each number at its best value.");
    }

    private void Channels(BayesMethod method, HypothesisColumns leader, Probability point)
    {
        foreach (var channel in Channel.All.Where(c => c != evaluation.Options.Channel))
        {
            if (method.Evaluate(evaluation.Matrix.Through(channel)) is not { NotApplicable: null, Numbers: var numbers }) continue;
            CaseRecord[] leaders = contest.At(contest.LeadersBy(numbers));
            var (word, other) = (evaluation.Options.Scale.For(point)?.Word,
                evaluation.Options.Scale.For(new(contest.ValueOf(leader, numbers)))?.Word);
            if (leaders is not [var only] || only != leader.Hypothesis)
                Say($"Read through the {channel.Id} channel, {leaders} "
                    + $"{new Counted(leaders.Length, "would lead", "would be level")}.");
            else if (other is not null && other != word && other != evaluation[leader.Hypothesis.Id].Term?.Word)
                Say($"Read through the {channel.Id} channel, the word for “{leader.Hypothesis}” would be "
                    + $"“{new LikelihoodWord(evaluation.Options.Scale.Id, other)}”.");
        }
    }
}
