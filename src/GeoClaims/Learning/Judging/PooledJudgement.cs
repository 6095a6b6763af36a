namespace GeoClaims;

/// <summary>What analysts hold likely, straight away, together and beside what the evidence gives.</summary>
/// <remarks>Judgements are no evidence and never enter the matrix. Of several by one analyst the latest stands.</remarks>
public sealed partial class PooledJudgement
{
    private readonly Hypothesis[] _leaves;

    internal PooledJudgement(Evaluation evaluation, PoolingOptions options)
    {
        _leaves = evaluation.Matrix.Tree.Leaves;
        (Question, Options) = (evaluation.Question, options);
        var tree = evaluation.Matrix.Tree;
        var latest = Latest.ByAnalyst(evaluation.Case, evaluation.Question.Id);
        Judgements = [.. latest.Select(j => Coherence.Of(tree, Question, j))];
        Superseded = evaluation.Case.Judgements.Count(j => j.Question == Question.Id) - latest.Count;
        var weights = options.Weights.Of(evaluation.Case, Judgements);
        Weights = new(weights);
        Answers = Judgements.IsEmpty ? [] : Pool(evaluation, tree, weights);
        Gaps = [.. Judgements.Select(j => JudgementGaps.Of(evaluation, j)).OfType<JudgementGap>()];
        Sentences = PoolingWriter.Write(this, evaluation);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>By which rules the judgements are pooled.</summary>
    public PoolingOptions Options { get; }

    /// <summary>The judgements that stand, made coherent, in the order of the analysts' names.</summary>
    public ValueList<CoherentJudgement> Judgements { get; }

    /// <summary>What each of them weighs, in the same order; together 1.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>How many earlier judgements by the same analysts no longer stand.</summary>
    public int Superseded { get; }

    /// <summary>Each answer as pooled and on the evidence, in the question's order; empty where nobody judged.</summary>
    public ValueList<PooledAnswer> Answers { get; }

    /// <summary>Where analysts lie five points or more from what ratings imply.</summary>
    public ValueList<JudgementGap> Gaps { get; }

    /// <summary>What there is to say.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>One answer.</summary>
    /// <param name="hypothesis">The answer.</param>
    /// <exception cref="KeyNotFoundException">Nobody judged it.</exception>
    public PooledAnswer this[Id<Hypothesis> hypothesis] => Answers.FirstOrDefault(a => a.Hypothesis.Id == hypothesis)
        ?? throw new KeyNotFoundException($"Nobody judged '{hypothesis}'.");

    /// <summary>The sentences, one a line.</summary>
    public override string ToString() => string.Join('\n', Sentences);

    private ValueList<PooledAnswer> Pool(Evaluation evaluation, HypothesisTree tree, double[] weights)
    {
        return [.. tree.All.Select(Answer).OfType<PooledAnswer>()];

        PooledAnswer? Answer(Hypothesis hypothesis)
        {
            var leaves = tree.LeavesOf(hypothesis);
            var evidence = evaluation.Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis.Id)?.Probability.Best;
            if (Question.Exclusive) return new(hypothesis, Sum(Together, leaves), Sum(Moved, leaves), evidence);
            // Answers that do not exclude one another are pooled each against its denial, by those who judged it.
            var judged = Enumerable.Range(0, Judgements.Count).Where(i => Judgements[i][hypothesis.Id] is not null).ToList();
            if (judged.Count == 0) return null;
            var sum = judged.Sum(i => weights[i]);
            var pooled = Options.Rule.Of([.. judged.Select(i => Judgements[i][hypothesis.Id]!.Value.Value)
                .Select(p => new[] { p, 1 - p })], [.. judged.Select(i => weights[i] / sum)]);
            return new(hypothesis, Near(pooled[0]), Near(JudgementPooling.Extremized(pooled, Options.Extremizing)[0]), evidence);
        }
    }

    private double[] Together => field ??= Options.Rule.Of([.. Judgements.Select(Distribution)], [.. Weights]);

    private double[] Moved => field ??= JudgementPooling.Extremized(Together, Options.Extremizing);

    // The answers without parts; where none of them may be true, that stands last.
    private double[] Distribution(CoherentJudgement judgement)
    {
        double[] leaves = [.. _leaves.Select(h => judgement[h.Id]?.Value ?? 0)];
        return Question.Exhaustive ? leaves : [.. leaves, Math.Max(0, 1 - leaves.Sum())];
    }

    private static Probability Sum(double[] pooled, int[] leaves) => Near(leaves.Sum(l => pooled[l]));

    private static Probability Near(double value) => new(Math.Clamp(value, 0, 1));
}
