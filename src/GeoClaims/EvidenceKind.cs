namespace GeoClaims;

/// <summary>What kind of thing an item of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>Something that was observed.</summary>
    Observation,
    /// <summary>A photograph, film or satellite picture.</summary>
    Imagery,
    /// <summary>A written record.</summary>
    Document,
    /// <summary>What a witness or a detainee says.</summary>
    Testimony,
    /// <summary>The act "X said so"; what X said needs other evidence.</summary>
    ClaimMade,
    /// <summary>An earlier case of the same kind.</summary>
    Precedent,
    /// <summary>A rule of thumb about what usually happens.</summary>
    Generalisation,
    /// <summary>Something taken as true without a source. It needs no citation.</summary>
    Assumption,
    /// <summary>Something that was looked for and not found.</summary>
    Absence,
}
