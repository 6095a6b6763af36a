namespace GeoClaims;

/// <summary>A part of a section, perhaps with a heading. A block that is null is left out.</summary>
internal sealed class ReportPart(string? heading, params IEnumerable<ViewBlock?> blocks)
{
    public string? Heading { get; } = heading;

    public IReadOnlyList<ViewBlock> Blocks { get; } = [.. blocks.OfType<ViewBlock>()];
}
