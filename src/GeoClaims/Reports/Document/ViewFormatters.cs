namespace GeoClaims;

/// <summary>The formatters of all types that show themselves. Names and parameters are those that .NET Interactive looks for.</summary>
internal sealed class ViewFormatters
{
    private readonly ViewFormatter[] _formatters =
    [
        new("text/html", v => v.ToHtml()),
        new("text/plain", v => v.ToString()),
        new("text/markdown", v => v.ToMarkdown()),
    ];

    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}
