using System.Text.RegularExpressions;

namespace GeoClaims.Tests;

/// <summary>The README as its reader sees it: blocks of code and what they print.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(ProjectFiles.Tests, "..", "..", "README.md"))
        .ReplaceLineEndings("\n");

    /// <summary>The blocks of a language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string language)
        => [.. Fence().Matches(Text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
