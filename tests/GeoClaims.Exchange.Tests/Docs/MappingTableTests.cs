using System.Reflection;
using System.Text;

namespace GeoClaims.Exchange.Tests;

/// <summary>What the README and the page of the docs say of the formats is what the code says.</summary>
internal sealed class MappingTableTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(typeof(MappingTableTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!, "..", "..", "src"));

    [Test]
    public void The_README_has_each_table_as_the_code_has_it()
    {
        var path = Path.Combine(Source, "GeoClaims.Exchange", "README.md");
        var text = File.ReadAllText(path);
        foreach (var table in MappingTables.All)
        {
            var start = text.IndexOf($"<!-- table: {table.Id} -->\n", StringComparison.Ordinal);
            Assert.That(start, Is.GreaterThanOrEqualTo(0), table.Id);
            start = text.IndexOf('\n', start) + 1;
            var end = text.IndexOf("<!-- /table -->", start, StringComparison.Ordinal);
            text = text[..start] + table.ToMarkdown() + text[end..];
        }
        Verify(path, text);
    }

    [Test]
    public void The_page_has_all_tables()
    {
        var page = new StringBuilder("# What becomes of what\n\n"
            + "Made from the tables in the code of GeoClaims.Exchange; how each format is read and written is told in its "
            + "[README](../GeoClaims.Exchange/README.md).\n");
        foreach (var table in MappingTables.All) page.Append($"\n## {table.From} → {table.To}\n\n{table.ToMarkdown()}");
        Verify(Path.Combine(Source, "docs", "mappings.md"), page.ToString());
    }

    [Test]
    public void Each_relation_of_PROV_and_each_kind_of_record_has_its_place()
    {
        Assert.That(ProvTables.In.Names, Is.SupersetOf(ProvTerms.Relations));
        foreach (var table in new[] { StixTables.Out, ProvTables.Out })
            foreach (var kind in RecordJson.Kinds)
                Assert.That(table.Rows.Any(r => r.From.Contains(kind, StringComparison.OrdinalIgnoreCase)), Is.True, $"{table.Id}: {kind}");
    }

    [Test]
    public void Tables_have_names_of_their_own()
        => Assert.That(MappingTables.All.Select(t => t.Id), Is.Unique);

    private static void Verify(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, text);
        Assert.That(File.ReadAllText(path), Is.EqualTo(text),
            $"UPDATE_GOLDEN=1 dotnet test rewrites {Path.GetFileName(path)}; read its diff before you commit it.");
    }
}
