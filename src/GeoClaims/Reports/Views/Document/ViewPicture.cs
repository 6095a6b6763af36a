namespace GeoClaims;

/// <summary>A picture.</summary>
/// <param name="Svg">A whole SVG.</param>
/// <param name="Alt">The full sentence that says what it shows.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="InWords">The same as a block of text, for Markdown and where there is no room.</param>
internal sealed record ViewPicture(string Svg, string Alt, int Width, ViewBlock? InWords) : ViewBlock;
