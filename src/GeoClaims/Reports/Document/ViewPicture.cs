namespace GeoClaims;

/// <summary>A picture.</summary>
/// <param name="svg">A whole SVG.</param>
/// <param name="alt">The full sentence that says what it shows.</param>
/// <param name="width">Its width in pixels.</param>
/// <param name="inWords">The same as a block of text, for Markdown and where there is no room.</param>
internal sealed class ViewPicture(string svg, string alt, int width, ViewBlock? inWords) : ViewBlock
{
    public string Svg { get; } = svg;

    public string Alt { get; } = alt;

    public int Width { get; } = width;

    public ViewBlock? InWords { get; } = inWords;

    public override string ToString() => Alt;
}
