using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeoClaims.Tests;

internal sealed class FileTests
{
    private const int MostLines = 400;
    private const int LongestLine = 140;

    private static readonly IReadOnlyList<SyntaxTree> Files = Sources.OfLibrary.Trees;

    // What each type shows of itself is told side by side, subject by subject.
    private static bool TellsWhatTypesShow(SyntaxTree file)
        => file.FilePath.StartsWith("Reports/Views/", StringComparison.Ordinal)
            && file.FilePath.EndsWith("Views.cs", StringComparison.Ordinal)
            && !file.FilePath.EndsWith(".Views.cs", StringComparison.Ordinal)
            && Types(file).TrueForAll(IsPartial);

    [Test]
    public void A_file_holds_one_type_perhaps_with_a_static_companion_of_its_name()
        => Assert.That(Files.Where(f => !TellsWhatTypesShow(f)).Where(f => Types(f).Select(NameOf).Distinct().Count() > 1
            || Types(f).Count(t => !IsStatic(t)) > 1).Select(f => f.FilePath), Is.Empty);

    [Test]
    public void A_file_is_named_after_its_type_and_a_part_of_one_after_its_aspect()
    {
        var misnamed = from file in Files
                       where !TellsWhatTypesShow(file)
                       let name = Path.GetFileNameWithoutExtension(file.FilePath)
                       from type in Types(file).Take(1)
                       where name != NameOf(type) && !(IsPartial(type) && name.StartsWith(NameOf(type) + ".", StringComparison.Ordinal))
                       select $"{file.FilePath}: {NameOf(type)}";

        Assert.That(misnamed, Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_a_reader_can_hold()
        => Assert.That(Files.Where(f => f.GetText().Lines.Count > MostLines)
            .Select(f => $"{f.FilePath}: {f.GetText().Lines.Count} lines"), Is.Empty);

    [Test]
    public void No_line_of_code_is_longer_than_a_screen_is_wide()
        => Assert.That(ProjectFiles.OfRepository().SelectMany(f => File.ReadLines(f).Select((line, i) => (f, line, i)))
            .Where(x => x.line.Length > LongestLine).Select(x => $"{x.f}:{x.i + 1}: {x.line.Length} characters"), Is.Empty);

    [Test]
    public void Every_file_is_parsed_without_a_mistake()
        => Assert.That(Files.SelectMany(f => f.GetDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

    private static List<MemberDeclarationSyntax> Types(SyntaxTree file)
        => [.. file.GetRoot().ChildNodes().SelectMany(n => n is BaseNamespaceDeclarationSyntax space ? [.. space.Members] : new[] { n })
            .OfType<MemberDeclarationSyntax>().Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)];

    private static string NameOf(MemberDeclarationSyntax type)
        => type is BaseTypeDeclarationSyntax t ? t.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;

    private static bool IsStatic(MemberDeclarationSyntax type) => type.Modifiers.Any(m => m.Text == "static");

    private static bool IsPartial(MemberDeclarationSyntax type) => type.Modifiers.Any(m => m.Text == "partial");
}
