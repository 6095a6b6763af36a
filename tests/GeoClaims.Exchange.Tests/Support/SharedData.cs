using System.Reflection;

namespace GeoClaims.Exchange.Tests;

/// <summary>Files of others, which are not copied into the project: a test that needs them is skipped where they are absent.</summary>
internal static class SharedData
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(ProjectFolder, "..", "..", "..", "shared", "data"));

    /// <summary>The folder of the project of these tests.</summary>
    public static string ProjectFolder => typeof(SharedData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "ProjectDirectory").Value!;

    public static string Need(params string[] path)
    {
        var full = Path.Combine([Folder, .. path]);
        if (!Path.Exists(full)) Assert.Ignore($"The data of others ({string.Join('/', path)}) are not here.");
        return full;
    }

    public static IReadOnlyList<string> Files(string pattern, params string[] path)
        => [.. Directory.EnumerateFiles(Need(path), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
