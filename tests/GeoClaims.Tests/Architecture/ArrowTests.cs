namespace GeoClaims.Tests;

internal sealed class ArrowTests
{
    private static readonly List<(string File, IReadOnlyList<string> Homes, string Symbol)> Uses = [.. Arrows.Uses(Sources.OfLibrary)];

    private static readonly List<(string File, string Folder, string Symbol)> InLibrary = [.. Arrows.Between(Uses, House.FolderOf)];

    // Whatever holds folders: a room, or a folder in it that is divided itself.
    private static IEnumerable<string> Divided
        => ProjectFiles.LibrarySources().Select(f => Path.GetDirectoryName(f)!.Replace('\\', '/')).Distinct()
            .Where(d => d.Contains('/', StringComparison.Ordinal))
            .SelectMany(d => d.Split('/').SkipLast(1).Select((_, i) => string.Join('/', d.Split('/').Take(i + 1)))).Distinct();

    [Test]
    public void Every_folder_has_its_place_in_the_house()
        => Assert.That(ProjectFiles.LibrarySources().Select(House.FolderOf).Distinct().Where(f => !House.Knows(f)), Is.Empty);

    [Test]
    public void Arrows_between_folders_go_one_way() => Assert.That(Arrows.Forbidden(InLibrary), Is.Empty);

    [TestCaseSource(nameof(Divided))]
    public void Arrows_between_the_folders_of_a_room_form_no_cycle(string room) => Assert.That(Arrows.OnCycles(room, Uses), Is.Empty);

    [Test]
    public void The_rooms_that_are_divided_are_seen()
        => Assert.That(Divided, Is.SupersetOf(new[] { "Evaluation", "History", "History/Changes", "Json", "Records", "Reports",
            "Reports/Maps", "Validation" }));

    [TestCase("class A { B b; }", "class B { }", "class C { }")]
    [TestCase("class A { B b; }", "class B { A a; }", "class C { A a; B b; }", "Room/One/A.cs → Room/Two (B)",
        "Room/Two/B.cs → Room/One (A)")]
    [TestCase("class A { B b; }", "class B { C c; }", "class C { A a; }", "Room/One/A.cs → Room/Two (B)", "Room/Two/B.cs → Room (C)",
        "Room/C.cs → Room/One (A)")]
    [TestCase("class A { Elsewhere e; }", "class B { }", "class C { A a; B b; Elsewhere e; }")]
    public void Arrows_of_a_cycle_are_reported(string one, string two, string room, params string[] expected)
    {
        var sources = new Sources([("Room/One/A.cs", one), ("Room/Two/B.cs", two),
            ("Room/C.cs", room), ("Other/Elsewhere.cs", "class Elsewhere { A a; B b; C c; }")]);

        Assert.That(Arrows.OnCycles("Room", Arrows.Uses(sources)), Is.EquivalentTo(expected));
    }

    [Test]
    public void The_arrows_that_must_be_there_are_seen()
    {
        var seen = InLibrary.Select(a => (House.FolderOf(a.File), a.Folder)).Distinct().ToList();

        Assert.That(seen, Is.SupersetOf(new[] { ("", "Time"), ("", "Scales"), ("", "Collections"), ("Authoring", "Validation"),
            ("Json", "Validation"), ("Json", ""), ("Validation", "") }));
    }

    [TestCase("class A { B b; }", "Time/A.cs → Json (B)")]
    [TestCase("class A { object b = B.Make(); }", "Time/A.cs → Json (B)", "Time/A.cs → Json (B.Make())")]
    [TestCase("class A { int n = \"x\".Length2(); }", "Time/A.cs → Json (string.Length2())")]
    [TestCase("class A { int n = Part.InRoot + Part.InJson; }", "Time/A.cs → vocabulary (Part)", "Time/A.cs → vocabulary (Part.InRoot)",
        "Time/A.cs → Json (Part.InJson)")]
    [TestCase("/// <see cref=\"B\"/>\nclass A { string s = nameof(A); }")]
    public void A_forbidden_arrow_is_reported_with_file_folder_and_symbol(string text, params string[] expected)
    {
        var sources = new Sources(
        [
            ("Time/A.cs", text),
            ("Json/B.cs", "class B { public static B Make() => new(); } static class E { public static int Length2(this string s) => 0; }"),
            ("Part.cs", "static partial class Part { public static int InRoot; }"),
            ("Json/Part.Json.cs", "static partial class Part { public static int InJson; }"),
        ]);

        Assert.That(Arrows.Forbidden(Arrows.Of(sources)), Is.EquivalentTo(expected));
    }
}
