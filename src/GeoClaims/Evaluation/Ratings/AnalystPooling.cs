using System.Diagnostics;

namespace GeoClaims;

/// <summary>A named rule that makes one likelihood of several analysts'.</summary>
/// <remarks>Methods that work on ratings and not on likelihoods take the mean of the ratings, as they are published.</remarks>
[DebuggerDisplay("{Id,nq}")]
public abstract class AnalystPooling
{
    /// <summary>A rule.</summary>
    /// <param name="id">The rule's id with its version, such as <c>median/1</c>.</param>
    /// <param name="description">The rule, in words.</param>
    protected AnalystPooling(string id, string description) => (Id, Description) = (id, description);

    /// <summary>
    /// The mean of the log-odds, which is to say the geometric mean of the odds. Who says 0 or
    /// 1 decides for himself; where some say 0 and others 1, they cancel out one against one.
    /// </summary>
    /// <remarks>The logarithmic opinion pool with equal weights: C. Genest, J. Zidek,
    /// "Combining probability distributions", Statistical Science 1 (1986), 114–135.</remarks>
    public static AnalystPooling MeanLogOdds { get; } = new MeanLogOddsPooling();

    /// <summary>The middle one; of an even number, the mean of the two in the middle. One analyst far off moves little.</summary>
    public static AnalystPooling Median { get; } = new MedianPooling();

    /// <summary>The rule's id with its version.</summary>
    public string Id { get; }

    /// <summary>The rule, in words.</summary>
    public string Description { get; }

    /// <summary>The likelihood that several amount to.</summary>
    /// <param name="likelihoods">One or more.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public abstract Probability Of(ReadOnlySpan<Probability> likelihoods);

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;

    private protected static void Check(ReadOnlySpan<Probability> likelihoods)
    {
        if (likelihoods.IsEmpty) throw new ArgumentException("There is nothing to pool.", nameof(likelihoods));
    }
}
