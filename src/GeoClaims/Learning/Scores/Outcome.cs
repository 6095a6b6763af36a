namespace GeoClaims;

/// <summary>A resolved question: its answers as they can be told apart by the resolution, and which of them came true.</summary>
/// <remarks>A resolution that names only a whole does not tell its parts apart, so they count as one answer.</remarks>
internal sealed class Outcome
{
    private readonly int[] _answerOfLeaf;
    private readonly HypothesisTree _tree;

    private Outcome(Question question, HypothesisTree tree, int[] answerOfLeaf, int count)
        => (Question, _tree, _answerOfLeaf, Count) = (question, tree, answerOfLeaf, count);

    public Question Question { get; }

    /// <summary>How many answers the resolution tells apart; the one that came true is the first of them unless ordered.</summary>
    public int Count { get; }

    /// <summary>The place of the answer that came true.</summary>
    public int CameTrue { get; private init; }

    /// <summary>Whether the ranked score can be taken: the answers are ordered and all told apart.</summary>
    public bool Ordered => Question.Ordered && Count == _tree.Leaves.Length;

    /// <summary>Null where the question is open, or its answers do not exclude one another.</summary>
    public static Outcome? Of(CaseFile file, Question question)
    {
        if (question.Resolution is not { } resolution || !question.Exclusive || !question.Hypotheses.Contains(resolution.Hypothesis))
            return null;
        var tree = new HypothesisTree(file, question);
        var settled = tree.LeavesOf(file.Get(resolution.Hypothesis));
        var place = 0;
        var (answers, cameTrue) = (new int[tree.Leaves.Length], -1);
        for (var leaf = 0; leaf < answers.Length; leaf++)
        {
            if (!settled.Contains(leaf)) answers[leaf] = place++;
            else if (cameTrue < 0) answers[leaf] = cameTrue = place++;
            else answers[leaf] = cameTrue;
        }
        return new(question, tree, answers, place) { CameTrue = cameTrue };
    }

    /// <summary>A forecast of the answers without parts, as one of the answers that are told apart. What it leaves for none of them is
    /// an answer of its own, which did not come true.</summary>
    public double[] Told(Func<Hypothesis, double> probability)
    {
        var told = new double[Count + 1];
        for (var leaf = 0; leaf < _answerOfLeaf.Length; leaf++) told[_answerOfLeaf[leaf]] += probability(_tree.Leaves[leaf]);
        told[Count] = 1 - told.Sum();
        return told[Count] > 1e-6 ? told : told[..Count];
    }

    public CoherentJudgement Coherent(Judgement judgement) => Coherence.Of(_tree, Question, judgement);

    /// <summary>What part of the credit goes to hypotheses that stand first: all of it where each of them came true.</summary>
    public double Led(IReadOnlyCollection<Hypothesis> first)
        => first.Count == 0 ? 0 : first.Count(h => Array.IndexOf(_tree.Leaves, h) is >= 0 and var leaf && _answerOfLeaf[leaf] == CameTrue)
            / (double)first.Count;
}
