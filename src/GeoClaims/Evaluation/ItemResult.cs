namespace GeoClaims;

/// <summary>What one item of evidence does to a question.</summary>
public sealed class ItemResult
{
    internal ItemResult(MatrixRow row, Diagnosticity diagnosticity, ValueList<double> contributions, LeaveOneOut? leaveOneOut)
        => (Row, Diagnosticity, Contributions, LeaveOneOut) = (row, diagnosticity, contributions, leaveOneOut);

    /// <summary>The item.</summary>
    public Evidence Item => Row.Item;

    /// <summary>The item's row of the matrix.</summary>
    public MatrixRow Row { get; }

    /// <summary>How well it tells the hypotheses apart.</summary>
    public Diagnosticity Diagnosticity { get; }

    /// <summary>
    /// What it adds to each hypothesis, in the order of the matrix: ln P(reported | H) less the mean of that over all hypotheses, in nats.
    /// The contributions of all items and the centred log priors add up to the centred log posteriors.
    /// </summary>
    public ValueList<double> Contributions { get; }

    /// <summary>What the leading method would say without it; null if no method has an answer.</summary>
    public LeaveOneOut? LeaveOneOut { get; }

    /// <summary>The item with how well it tells the hypotheses apart.</summary>
    public override string ToString() => $"{Item.Statement}: {Diagnosticity}";
}
