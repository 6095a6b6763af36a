namespace GeoClaims;

public sealed partial record ConfidenceGround
{
    private readonly Phrase? _reason;

    /// <summary>A ground whose reason can be said in other languages.</summary>
    internal ConfidenceGround(ConfidenceEffect effect, Phrase reason) : this(effect, reason.Text) => _reason = reason;

    /// <summary>The reason as a phrase; as it is where somebody wrote it.</summary>
    internal Phrase Reason => _reason ?? Phrase.Of($"{Statement}");

    /// <summary>Whether the other gives the same reason with the same effect.</summary>
    /// <param name="other">The other ground.</param>
    public bool Equals(ConfidenceGround? other) => other is not null && (Effect, Statement) == (other.Effect, other.Statement);

    /// <summary>A hash of the effect and the reason.</summary>
    public override int GetHashCode() => HashCode.Combine(Effect, Statement);
}
