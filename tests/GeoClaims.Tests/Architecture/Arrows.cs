using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeoClaims.Tests;

/// <summary>Which files, and so which folders, the names in a file lead to.</summary>
internal static class Arrows
{
    /// <summary>Each use of another file's type or member: where it stands, the files that declare what is used, and that.</summary>
    public static IEnumerable<(string File, IReadOnlyList<string> Homes, string Symbol)> Uses(Sources sources)
    {
        foreach (var tree in sources.Trees)
        {
            var model = sources.Compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                    or ElementAccessExpressionSyntax)) continue;
                var info = model.GetSymbolInfo(node);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol) continue;
                var homes = Homes(symbol);
                if (homes.Length > 0 && !homes.Contains(tree.FilePath))
                    yield return (tree.FilePath, homes, symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
            }
        }
    }

    /// <summary>Those uses that lead from one folder to another, as the file, the folder, and what is used.</summary>
    /// <param name="uses">The uses.</param>
    /// <param name="folderOf">The folder that a file counts to; null for one that is of no interest.</param>
    public static IEnumerable<(string File, string Folder, string Symbol)> Between(
        IEnumerable<(string File, IReadOnlyList<string> Homes, string Symbol)> uses, Func<string, string?> folderOf)
    {
        foreach (var (file, files, symbol) in uses)
        {
            if (folderOf(file) is not { } own) continue;
            string[] homes = [.. files.Select(folderOf).OfType<string>()];
            if (homes.Length > 0 && !homes.Contains(own)) yield return (file, homes[0], symbol);
        }
    }

    /// <summary>Each use of another room's type or member, as the file, the room, and what is used.</summary>
    public static IEnumerable<(string File, string Folder, string Symbol)> Of(Sources sources) => Between(Uses(sources), House.FolderOf);

    /// <summary>Those uses that the house does not allow, as 'File → Folder (symbol)'.</summary>
    public static IEnumerable<string> Forbidden(IEnumerable<(string File, string Folder, string Symbol)> arrows)
        => arrows.Where(a => !House.Allows(House.FolderOf(a.File), a.Folder)).Select(a => $"{a.File} → {House.Show(a.Folder)} ({a.Symbol})")
            .Distinct();

    /// <summary>The uses between the folders of a room by which these form a cycle, as 'File → Folder (symbol)'.
    /// The room's own files are a folder, too.</summary>
    public static IEnumerable<string> OnCycles(string room, IEnumerable<(string File, IReadOnlyList<string> Homes, string Symbol)> uses)
    {
        var arrows = Between(uses, file => House.FolderInside(room, file)).ToList();
        var next = arrows.ToLookup(a => House.FolderInside(room, a.File)!, a => a.Folder);
        return arrows.Where(a => Reaches(a.Folder, House.FolderInside(room, a.File)!)).Select(a => $"{a.File} → {a.Folder} ({a.Symbol})")
            .Distinct();

        bool Reaches(string from, string to)
        {
            var (seen, open) = (new HashSet<string>([from]), new Queue<string>([from]));
            while (open.TryDequeue(out var folder))
            {
                if (folder == to) return true;
                foreach (var further in next[folder])
                    if (seen.Add(further)) open.Enqueue(further);
            }
            return false;
        }
    }

    /// <summary>The files where a symbol is declared: for a type, that which bears
    /// its name, or else all that hold a part of it; for a member, its own.</summary>
    private static string[] Homes(ISymbol symbol)
    {
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) return [];
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        symbol = symbol.OriginalDefinition;
        // What the compiler adds, such as a constructor that nobody wrote, stands where its type stands.
        while (symbol is { DeclaringSyntaxReferences.Length: 0, ContainingType: { } type }) symbol = type.OriginalDefinition;
        string[] files = [.. symbol.DeclaringSyntaxReferences.Select(d => d.SyntaxTree.FilePath).Where(f => f.Length > 0)];
        var named = Array.Find(files, f => symbol is INamedTypeSymbol && Path.GetFileNameWithoutExtension(f) == symbol.Name);
        return named is null ? files : [named];
    }
}
