namespace GeoClaims;

/// <summary>Says what analysts hold likely, and how that differs from what the evidence gives.</summary>
internal sealed class PoolingWriter(PooledJudgement pooled, Evaluation evaluation) : SentenceWriter(SentenceKind.Direct)
{
    private const double Noticed = 0.05;

    public static ValueList<Sentence> Write(PooledJudgement pooled, Evaluation evaluation)
    {
        var writer = new PoolingWriter(pooled, evaluation);
        writer.Write();
        return writer.Sentences;
    }

    private void Write()
    {
        if (pooled.Judgements.IsEmpty)
        {
            Say($"Nobody has judged {Phrases.Quoted(pooled.Question)} directly.");
            return;
        }
        Together();
        Beside();
        foreach (var judgement in pooled.Judgements.Where(j => j.Incoherence > 0)) Incoherent(judgement);
        foreach (var gap in pooled.Gaps) Gap(gap);
    }

    private void Together()
    {
        var best = pooled.Answers.Where(a => !evaluation.Matrix.Tree.IsUnion(a.Hypothesis)).MaxBy(a => a.Extremized.Value)!;
        if (pooled.Judgements is [var only])
            Say($"{Name(only.Judgement)} alone has judged: most likely {best.Hypothesis}, {best.Extremized}.");
        else
            Say($"{pooled.Judgements.Count} analysts, taken together by {pooled.Options.Rule.Description} and weighed "
                + $"{pooled.Options.Weights.Description}, hold {best.Hypothesis} most likely: {best.Pooled}.");
        if (pooled.Options.Extremizing != 1)
            Say($"Extremized by the power {new Rounded(pooled.Options.Extremizing)} that becomes {best.Extremized}: a step of its own, "
                + $"for analysts who each know something that the others do not.");
    }

    private void Beside()
    {
        var furthest = pooled.Answers.Where(a => a.Difference is not null).MaxBy(a => Math.Abs(a.Difference!.Value));
        if (furthest?.OnEvidence is not { } evidence) return;
        if (Math.Abs(furthest.Difference!.Value) < Noticed)
            Say($"What the evidence gives lies within five points of that for every answer.");
        else
            Say($"Furthest from the evidence lies {furthest.Hypothesis}: {furthest.Extremized} judged, {evidence} on the evidence.");
    }

    private void Incoherent(CoherentJudgement judgement)
    {
        var given = judgement.Answers.Where(a => a.Given is not null && evaluation.Matrix.Tree.WholeOf(a.Hypothesis) is null)
            .Sum(a => a.Given!.Value.Value);
        var sum = (int)Math.Round(given * 100);
        Say($"What {Name(judgement.Judgement)} gave adds up to {sum}%; the nearest point at which it is coherent lies "
            + $"{new Rounded(judgement.Incoherence)} away.");
    }

    private void Gap(JudgementGap gap)
    {
        var points = (int)Math.Round(Math.Abs(gap.Difference) * 100);
        var (side, ratings) = (gap.Difference > 0 ? "above" : "below", gap.OwnRatings ? "the analyst's own ratings" : "the ratings");
        Say($"{Name(gap.Judgement)} is {points} points {side} what {ratings} imply for {gap.Hypothesis}: {gap.Judged} against "
            + $"{gap.Implied}.");
        foreach (var item in gap.Items)
            Say($"Without {Phrases.Quoted(item.Item)} {ratings} would imply {item.ImpliedWithout}, which is nearer to that judgement.");
        if (gap.Items.IsEmpty) Say($"No single item accounts for that: what moves {gap.Hypothesis} so far is not in the matrix.");
    }

    private static Named Name(Judgement judgement) => new(judgement, judgement.Analyst);
}
