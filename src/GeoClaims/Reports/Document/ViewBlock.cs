namespace GeoClaims;

/// <summary>A block of a view or of a section of a report: a <see cref="ViewText"/>, a <see cref="ViewList"/>,
/// a <see cref="ViewTable"/> or a <see cref="ViewGroup"/>.</summary>
public abstract class ViewBlock : ViewableObject
{
    private protected ViewBlock() { }

    /// <summary>How the page sets it, as a class of its style sheet; other writers do not look at it.</summary>
    internal string? Class { get; init; }

    internal override View View => new("", this);

    /// <summary>What it is, in a few words.</summary>
    public abstract override string ToString();
}
