using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeoClaims.Tests;

/// <summary>Which folders the names in a file lead to.</summary>
internal static class Arrows
{
    /// <summary>Each use of another folder's type or member, as the file, the folder, and what is used.</summary>
    public static IEnumerable<(string File, string Folder, string Symbol)> Of(Sources sources)
    {
        foreach (var tree in sources.Trees)
        {
            var model = sources.Compilation.GetSemanticModel(tree);
            var own = House.FolderOf(tree.FilePath);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                    or ElementAccessExpressionSyntax)) continue;
                var info = model.GetSymbolInfo(node);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol) continue;
                var homes = Homes(symbol);
                if (homes.Count > 0 && !homes.Contains(own))
                    yield return (tree.FilePath, homes.First(), symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
            }
        }
    }

    /// <summary>Those uses that the house does not allow, as 'File → Folder (symbol)'.</summary>
    public static IEnumerable<string> Forbidden(IEnumerable<(string File, string Folder, string Symbol)> arrows)
        => arrows.Where(a => !House.Allows(House.FolderOf(a.File), a.Folder)).Select(a => $"{a.File} → {House.Show(a.Folder)} ({a.Symbol})")
            .Distinct();

    /// <summary>The folders where a symbol is declared: for a type, that of the file which bears
    /// its name, or else all that hold a part of it; for a member, its own file's.</summary>
    private static HashSet<string> Homes(ISymbol symbol)
    {
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) return [];
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        symbol = symbol.OriginalDefinition;
        // What the compiler adds, such as a constructor that nobody wrote, stands where its type stands.
        while (symbol is { DeclaringSyntaxReferences.Length: 0, ContainingType: { } type }) symbol = type.OriginalDefinition;
        string[] files = [.. symbol.DeclaringSyntaxReferences.Select(d => d.SyntaxTree.FilePath).Where(f => f.Length > 0)];
        var named = Array.Find(files, f => symbol is INamedTypeSymbol && Path.GetFileNameWithoutExtension(f) == symbol.Name);
        return [.. (named is null ? files : [named]).Select(House.FolderOf)];
    }
}
