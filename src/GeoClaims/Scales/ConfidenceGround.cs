namespace GeoClaims;

/// <summary>One reason for a level of confidence.</summary>
/// <param name="Effect">Whether the reason raises or lowers confidence, or caps it.</param>
/// <param name="Statement">The reason, in words.</param>
public sealed partial record ConfidenceGround(ConfidenceEffect Effect, string Statement)
{
    /// <summary>The reason with its effect, such as <c>lowers: one origin controls the decisive items</c>.</summary>
    public override string ToString() => $"{Effect.ToString().ToLowerInvariant()}: {Statement}";
}
