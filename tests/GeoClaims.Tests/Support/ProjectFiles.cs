using System.Reflection;

namespace GeoClaims.Tests;

/// <summary>Where the project's files stand, as the build told the assembly.</summary>
internal static class ProjectFiles
{
    public static string Tests { get; } = typeof(ProjectFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "ProjectDirectory").Value!;

    public static string Library { get; } = Path.GetFullPath(Path.Combine(Tests, "..", "..", "src", "GeoClaims"));

    /// <summary>The library's source files, as paths relative to its folder with forward slashes.</summary>
    public static IReadOnlyList<string> LibrarySources()
        => [.. Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Library, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>All code that somebody reads: the libraries, the samples and the tests.</summary>
    public static IReadOnlyList<string> OfRepository()
    {
        var root = Path.GetFullPath(Path.Combine(Library, "..", ".."));
        var made = new[] { "bin", "obj", "artifacts" }.Select(d => $"{Path.DirectorySeparatorChar}{d}{Path.DirectorySeparatorChar}")
            .ToList();
        return [.. new[] { "src", "samples", "tests" }
            .SelectMany(d => Directory.EnumerateFiles(Path.Combine(root, d), "*.cs", SearchOption.AllDirectories))
            .Where(f => !made.Exists(d => f.Contains(d, StringComparison.Ordinal)))];
    }
}
