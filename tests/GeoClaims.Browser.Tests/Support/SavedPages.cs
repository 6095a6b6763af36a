using System.Collections.Concurrent;

namespace GeoClaims.Browser.Tests;

/// <summary>Pages as files, since a file is what a reader of a report opens. Each text is written once.</summary>
internal static class SavedPages
{
    private static readonly Lazy<DirectoryInfo> Folder = new(() => Directory.CreateTempSubdirectory("geoclaims-pages-"));
    private static readonly ConcurrentDictionary<string, Lazy<string>> Addresses = new();

    public static string AddressOf(string html) => Addresses.GetOrAdd(html, text => new(() => Write(text))).Value;

    public static void Clear()
    {
        if (Folder.IsValueCreated) Folder.Value.Delete(recursive: true);
    }

    private static string Write(string html)
    {
        var path = Path.Combine(Folder.Value.FullName, Path.ChangeExtension(Path.GetRandomFileName(), "html"));
        File.WriteAllText(path, html);
        return new Uri(path).AbsoluteUri;
    }
}
