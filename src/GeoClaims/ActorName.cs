namespace GeoClaims;

/// <summary>Another name of an actor.</summary>
/// <param name="Text">The name, in its own script.</param>
/// <param name="Language">Its language as a BCP 47 tag, such as <c>ru</c>.</param>
public sealed partial record ActorName(string Text, string? Language = null)
{
    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
