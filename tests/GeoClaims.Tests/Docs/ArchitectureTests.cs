using System.Text;

namespace GeoClaims.Tests;

/// <summary>The map of rooms in the page on architecture is drawn from the code.</summary>
internal sealed class ArchitectureTests
{
    private const string Start = "<!-- arrows -->\n";
    private const string End = "<!-- /arrows -->";

    private static string Page => Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", "..", ".github", "ARCHITECTURE.md"));

    [Test]
    public void The_map_shows_the_arrows_of_the_code()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));

        Golden.VerifyFile(Page, $"{text[..start]}{Map()}{text[end..]}");
    }

    [Test]
    public void Every_room_has_its_line()
    {
        var text = File.ReadAllText(Page);
        var rooms = Directory.GetDirectories(ProjectFiles.Library).Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"));

        Assert.That(rooms.Where(room => !text.Contains($"`{room}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Map()
    {
        var uses = Arrows.Of(Sources.OfLibrary).Select(a => (From: House.FolderOf(a.File), To: a.Folder)).Where(a => a.From != a.To)
            .Distinct()
            .ToLookup(a => a.From, a => a.To);
        var map = new StringBuilder("```mermaid\nflowchart TD\n");
        foreach (var from in uses.Select(g => g.Key).Order(StringComparer.Ordinal))
            foreach (var to in uses[from].Where(to => !uses[from].Any(between => between != to && Reaches(between, to)))
                .Order(StringComparer.Ordinal))
                map.Append($"    {House.Show(from)} --> {House.Show(to)}\n");
        return map.Append("```\n").ToString();

        bool Reaches(string room, string other) => uses[room].Any(next => next == other || Reaches(next, other));
    }
}
