namespace GeoClaims;

/// <summary>A section of a report in words.</summary>
internal sealed class ReportSection(string title, string? lead, params IEnumerable<ReportPart?> parts)
{
    public string Title { get; } = title;

    /// <summary>How to read it.</summary>
    public string? Lead { get; } = lead;

    public IReadOnlyList<ReportPart> Parts { get; } = [.. parts.OfType<ReportPart>()];
}
