using System.Globalization;

namespace GeoClaims;

/// <summary>One word of a likelihood scale with the probabilities it stands for.</summary>
/// <param name="Word">The word, such as <c>very likely</c>.</param>
/// <param name="Low">The printed lower edge.</param>
/// <param name="High">The printed upper edge.</param>
/// <param name="Synonym">The word of the scale's second row, if it has one, such as <c>highly probable</c>.</param>
public sealed partial record ScaleTerm(string Word, Probability Low, Probability High, string? Synonym = null)
{
    /// <summary>Whether the lower edge itself does not belong to the word, as in "more than 90%".</summary>
    public bool ExcludesLow { get; init; }

    /// <summary>Whether the upper edge itself does not belong to the word, as in "less than 10%".</summary>
    public bool ExcludesHigh { get; init; }

    /// <summary>The middle of the range: the number to go on with, where the word is all that is known.</summary>
    public Probability Middle => new((Low.Value + High.Value) / 2);

    /// <summary>Whether the word's printed range holds a probability.</summary>
    /// <param name="probability">The probability.</param>
    public bool Holds(Probability probability)
        => (ExcludesLow ? probability > Low : probability >= Low) && (ExcludesHigh ? probability < High : probability <= High);

    /// <summary>The word with its range, such as <c>very likely (80–95%)</c>.</summary>
    public override string ToString() => $"{Word} ({Edge(Low)}–{Edge(High)}%)";

    // An edge is part of a definition: it is not rounded as an estimate is.
    private static string Edge(Probability edge) => (edge.Value * 100).ToString("0.####", CultureInfo.InvariantCulture);
}
