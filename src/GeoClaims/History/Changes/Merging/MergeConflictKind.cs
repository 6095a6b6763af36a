namespace GeoClaims;

/// <summary>In what two sides disagree.</summary>
public enum MergeConflictKind
{
    /// <summary>Both changed the same field, or the same element of a list, and not in the same way.</summary>
    Field,
    /// <summary>One side removed a record that the other changed.</summary>
    Removal,
    /// <summary>One side removed a record that the other newly names.</summary>
    Reference,
}
