namespace GeoClaims;

/// <summary>What is taken away or taken otherwise.</summary>
public enum VariantKind
{
    /// <summary>One item of evidence is left out.</summary>
    WithoutItem,
    /// <summary>A report is left out: what stands only in it falls, what stands in others too is trusted as those deserve.</summary>
    WithoutReport,
    /// <summary>A source with all its reports is left out, likewise.</summary>
    WithoutSource,
    /// <summary>All items that come from one origin alone are left out.</summary>
    WithoutOrigin,
    /// <summary>An analyst's assessments are left out.</summary>
    WithoutAnalyst,
    /// <summary>All items that come from one origin alone are taken as planted, and so to tell nothing.</summary>
    OriginPlanted,
    /// <summary>All items that come from one origin alone are taken as planted by somebody who means them to point away
    /// from what is true: P(E | H) becomes 1 − P(E | H).</summary>
    DoubleBluff,
}
