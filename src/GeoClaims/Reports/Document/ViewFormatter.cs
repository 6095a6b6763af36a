namespace GeoClaims;

/// <summary>Writes a value that shows itself in one format.</summary>
internal sealed class ViewFormatter(string mimeType, Func<IViewable, string?> write)
{
    public string MimeType { get; } = mimeType;

    /// <summary>Whether it could write the value; if not, the next formatter is asked.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IViewable value || write(value) is not { } text) return false;
        writer.Write(text);
        return true;
    }
}
