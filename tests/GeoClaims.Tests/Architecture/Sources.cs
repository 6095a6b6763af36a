using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeoClaims.Tests;

/// <summary>Source files compiled in memory, so that what each name means can be asked.</summary>
internal sealed class Sources
{
    // What ImplicitUsings gives every file of the project.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
    private static readonly PortableExecutableReference[] References = AllButTheLibrary();

    public Sources(IEnumerable<(string Path, string Text)> files)
    {
        Trees = [.. files.Select(f => CSharpSyntaxTree.ParseText(f.Text, Options, f.Path))];
        Compilation = CSharpCompilation.Create("Measured", [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Options)], References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    public static Sources OfLibrary { get; } =
        new(ProjectFiles.LibrarySources().Select(f => (f, File.ReadAllText(Path.Combine(ProjectFiles.Library, f)))));

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation { get; }

    private static PortableExecutableReference[] AllButTheLibrary()
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        // FluentValidation is no reference of whoever uses the library, so it is found beside it.
        var loaded = new[] { Path.Combine(AppContext.BaseDirectory, "FluentValidation.dll"), typeof(NodaTime.Instant).Assembly.Location };
        return [.. trusted.Concat(loaded).DistinctBy(Path.GetFileName).Where(f => Path.GetFileName(f) != "GeoClaims.dll")
            .Select(f => MetadataReference.CreateFromFile(f))];
    }
}
