namespace GeoClaims;

/// <summary>What a page draws or does; words have something in its place, or nothing.</summary>
internal sealed class ViewDrawing(Func<PageState, Html> draw, params IEnumerable<ViewBlock?> inWords) : ViewBlock
{
    public Func<PageState, Html> Draw { get; } = draw;

    public ValueList<ViewBlock> InWords { get; } = [.. inWords.OfType<ViewBlock>()];

    public override string ToString() => string.Join('\n', InWords);
}
