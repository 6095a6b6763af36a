namespace GeoClaims;

/// <summary>How far analysts who rated the same are apart.</summary>
public enum Disagreement
{
    /// <summary>They read it alike.</summary>
    None,
    /// <summary>They see it on the same side, or one step apart: C and CC, or N and C.</summary>
    Slight,
    /// <summary>They are two steps apart without opposing one another, such as
    /// N and CC, or one of them finds that the item does not apply.</summary>
    Marked,
    /// <summary>One finds that the item speaks for the hypothesis, another that it speaks against: C and I is no mild difference.</summary>
    Opposed,
}
