namespace GeoClaims;

/// <summary>What one item of evidence does to a question.</summary>
public sealed partial class ItemResult
{
    private readonly MethodResult? _leading;
    private readonly int _index;

    internal ItemResult(MatrixRow row, int index, MethodResult? leading, Diagnosticity diagnosticity, ValueList<double> contributions,
        ValueList<double> alone, bool isPseudoDiagnostic)
        => (Row, _index, _leading, Diagnosticity, Contributions, Alone, IsPseudoDiagnostic) =
            (row, index, leading, diagnosticity, contributions, alone, isPseudoDiagnostic);

    /// <summary>The item.</summary>
    public Evidence Item => Row.Item;

    /// <summary>The item's row of the matrix.</summary>
    public MatrixRow Row { get; }

    /// <summary>How well it tells the hypotheses apart.</summary>
    public Diagnosticity Diagnosticity { get; }

    /// <summary>
    /// What it adds to each hypothesis, given the other items that share its origin's doubt, in the order of the matrix:
    /// ln P(reported | H) less the mean of that over all hypotheses, in nats; −∞ where it rules the hypothesis out.
    /// What adds up is each family as a whole: see <see cref="Evaluation.Families"/>. Where the leading method adds
    /// up no logarithms they are those of <see cref="EvaluationMethod.Bayes"/>.
    /// </summary>
    public ValueList<double> Contributions { get; }

    /// <summary>What it would add if no other item shared its doubt; counted or not.</summary>
    internal ValueList<double> Alone { get; }

    /// <summary>
    /// Whether it tells some hypotheses apart, but none of the leading ones: those that the
    /// leading method puts first and second, and any at least a tenth as likely as the first.
    /// Such an item makes an analyst surer without cause.
    /// </summary>
    public bool IsPseudoDiagnostic { get; }

    /// <summary>What the leading method would say without it; null if no method has an answer.</summary>
    public LeaveOneOut? LeaveOneOut => _leading is { LeaveOneOut.Count: > 0 } ? _leading.LeaveOneOut[_index] : null;

    /// <summary>The item with how well it tells the hypotheses apart.</summary>
    public override string ToString() => $"{Item.Statement}: {Diagnosticity}";
}
