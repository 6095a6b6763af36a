namespace GeoClaims.Tests;

/// <summary>What a cell sees besides the language; every C# notebook has it.</summary>
public static class NotebookCell
{
    internal static NotebookRunner? Runner { get; set; }

    /// <summary>Shows the value where the cell stands, and hands it on.</summary>
    public static T Display<T>(this T value, string? mimeType = null)
    {
        Runner?.Show(value, mimeType);
        return value;
    }
}
