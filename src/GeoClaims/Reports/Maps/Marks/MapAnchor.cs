namespace GeoClaims;

/// <summary>Which part of a label's lines stands at its position.</summary>
internal enum MapAnchor
{
    /// <summary>The left end.</summary>
    Start,
    /// <summary>The middle.</summary>
    Middle,
    /// <summary>The right end.</summary>
    End,
}
