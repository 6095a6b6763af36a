namespace GeoClaims;

/// <summary>Whose view of disputed borders a map draws. A map that draws Crimea says which.</summary>
/// <remarks>Both views take all other borders as Natural Earth has them.</remarks>
public enum BoundaryView
{
    /// <summary>Crimea is drawn as part of Ukraine, as United Nations General Assembly
    /// resolution 68/262 (27 March 2014, "Territorial integrity of Ukraine") has it.</summary>
    UnResolution68262,
    /// <summary>Borders are drawn as Natural Earth has them: by who controls the land. Crimea is drawn as part of Russia.</summary>
    DeFacto,
}
