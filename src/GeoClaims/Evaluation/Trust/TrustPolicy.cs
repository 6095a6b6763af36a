using System.Diagnostics;

namespace GeoClaims;

/// <summary>A named rule that turns grades into trust: how far a report of an item may stand for the item itself.</summary>
/// <remarks>
/// Trust t enters a channel: P(reported | H) = t·P(E | H) + (1 − t)·m, where m is how likely such a report was anyway.
/// With t = 1 the report is as good as the item, with t = 0 it says nothing about any hypothesis.
/// </remarks>
[DebuggerDisplay("{Id,nq}")]
public abstract class TrustPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="id">The policy's id with its version, such as <c>weakest-grade/1</c>.</param>
    /// <param name="description">The rule, in words.</param>
    protected TrustPolicy(string id, string description) => (Id, Description) = (id, description);

    /// <summary>
    /// The weakest known grade governs: reliability A .95, B .85, C .70, D .45, E .20; credibility 1 .95, 2 .85, 3 .65, 4 .35, 5 .15;
    /// a confidence score stands for itself. Since a doubt often shows in several grades at once, they are not multiplied.
    /// F and 6 are unknown: they leave the best value where it is and widen the range down to the worst grade they could stand for.
    /// With nothing known it is .50, from .15 to .95.
    /// </summary>
    /// <remarks>The table is this library's own convention, not NATO's: the scale itself has
    /// no numbers. The range of a known grade runs half way to its neighbours.</remarks>
    public static TrustPolicy WeakestGrade { get; } = new WeakestGradeTrust();

    /// <summary>Every item is taken at face value: trust 1, whatever its grades.</summary>
    public static TrustPolicy FaceValue { get; } = new FaceValueTrust();

    /// <summary>The policy's id with its version.</summary>
    public string Id { get; }

    /// <summary>The rule, in words.</summary>
    public string Description { get; }

    /// <summary>The trust that grades amount to.</summary>
    /// <param name="reliability">The reliability of the most reliable source that reports the item, but no better than the item's own
    /// (<see cref="Evidence.Reliability"/>); the item's own, where no source is graded.</param>
    /// <param name="credibility">The credibility of the information.</param>
    /// <param name="confidence">The analyst's confidence score, if there is one.</param>
    public abstract Trust Of(Reliability reliability, Credibility credibility, ConfidenceScore? confidence);

    /// <summary>The policy's id.</summary>
    public override string ToString() => Id;
}
