namespace GeoClaims.Tests;

internal sealed class ArrowTests
{
    private static readonly List<(string File, string Folder, string Symbol)> InLibrary = [.. Arrows.Of(Sources.OfLibrary)];

    [Test]
    public void Every_folder_has_its_place_in_the_house()
        => Assert.That(ProjectFiles.LibrarySources().Select(House.FolderOf).Distinct().Where(f => !House.Knows(f)), Is.Empty);

    [Test]
    public void Arrows_between_folders_go_one_way() => Assert.That(Arrows.Forbidden(InLibrary), Is.Empty);

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
