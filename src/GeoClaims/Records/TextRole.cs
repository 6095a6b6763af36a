namespace GeoClaims;

/// <summary>What a text is for, as far as something is asked of it.</summary>
internal enum TextRole
{
    Plain,
    /// <summary>It names its record, and is quoted within a line.</summary>
    Name,
    /// <summary>It says why something is so.</summary>
    Reason,
}
