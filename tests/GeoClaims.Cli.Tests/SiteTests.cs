using System.Text.RegularExpressions;

namespace GeoClaims.Cli.Tests;

/// <summary>The pages of the documentation: no code is typed twice, and
/// nothing leads nowhere. The rest is held by building the site.</summary>
internal sealed partial class SiteTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", ".."));
    private static readonly string Docs = Path.Combine(Root, "src", "docs");
    private static readonly IReadOnlyList<string> Pages =
        [.. Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Test]
    public void No_page_holds_code_that_nobody_compiles()
        => Assert.That(Pages.Where(p => File.ReadAllText(p).Contains("```cs", StringComparison.Ordinal)
            || File.ReadAllText(p).Contains("```c#", StringComparison.OrdinalIgnoreCase)), Is.Empty);

    [Test]
    public void Each_file_and_region_that_a_page_includes_is_there()
    {
        var missing = from page in Pages
                      from Match include in Include().Matches(File.ReadAllText(page))
                      let path = include.Groups["path"].Value
                      where path.Contains("samples/", StringComparison.Ordinal) // outputs are there once the site is built
                      let file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path))
                      let region = include.Groups["region"].Value
                      where !File.Exists(file) || (region.Length > 0 && !File.ReadLines(file).Contains($"#region {region}"))
                      select $"{page}: {include.Value}";

        Assert.That(missing, Is.Empty);
        Assert.That(Pages.Sum(p => Include().Count(File.ReadAllText(p))), Is.GreaterThan(20));
    }

    [Test]
    public void Each_script_is_told_on_some_page()
    {
        var told = string.Concat(Pages.Select(File.ReadAllText));

        Assert.That(Directory.EnumerateFiles(Path.Combine(Root, "samples", "scripts"), "*.cs").Select(Path.GetFileName)
            .Where(s => !told.Contains($"samples/scripts/{s}", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Each_page_stands_in_a_table_of_contents()
    {
        var listed = from toc in Directory.EnumerateFiles(Docs, "toc.yml", SearchOption.AllDirectories)
                     from line in File.ReadLines(toc)
                     where line.Contains("href: ", StringComparison.Ordinal)
                     let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(toc)!, line.Split("href: ")[1].Trim()))
                     select target.EndsWith(Path.DirectorySeparatorChar) ? Path.Combine(target, "index.md") : target;
        var reachedFromPages = new[] { "index.md", "mappings.md", "concepts/index.md", "how-to/index.md" };

        Assert.That(Pages.Except(listed).Select(p => Path.GetRelativePath(Docs, p).Replace('\\', '/')).Except(reachedFromPages), Is.Empty);
    }

    [GeneratedRegex(@"\[!code-\w+\[[^\]]*\]\((?<path>[^)#?]+)(#(?<region>[^)]+))?\)\]")]
    private static partial Regex Include();
}
