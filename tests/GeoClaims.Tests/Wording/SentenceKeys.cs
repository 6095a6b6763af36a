using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeoClaims.Tests;

/// <summary>The keys of all sentences and phrases that some folders of the library can say, read from its source: a key as a pattern,
/// since forms after a count may stand in another place than the sentence.</summary>
internal static class SentenceKeys
{
    private static readonly string[] Saying = ["Say", "Of", "Said", "SaidText", "TextOf"];

    public static IReadOnlyList<(string Pattern, string Where)> In(params string[] paths)
    {
        var (sources, keys) = (Sources.OfLibrary, new List<(string, string)>());
        foreach (var tree in sources.Trees.Where(t => paths.Any(p => t.FilePath.StartsWith(p, StringComparison.Ordinal))))
        {
            var model = sources.Compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && Saying.Contains(NameOf(call.Expression))
                    && call.ArgumentList.Arguments is [.., var last] && Pieces(last.Expression) is { } pieces)
                    keys.Add((Pattern(pieces, model), tree.FilePath));
                if (node is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "Opening" } } opening)
                    keys.AddRange(opening.DescendantNodes().OfType<LiteralExpressionSyntax>()
                        .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression))
                        .Select(l => ("^" + Regex.Escape(l.Token.ValueText) + "$", tree.FilePath)));
            }
        }
        return keys;
    }

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Of" } of when of.Expression.ToString() != "Phrase" => "",
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        IdentifierNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    // An interpolated string, or several that are added up.
    private static List<InterpolatedStringContentSyntax>? Pieces(ExpressionSyntax text) => text switch
    {
        InterpolatedStringExpressionSyntax one => [.. one.Contents],
        BinaryExpressionSyntax both when Pieces(both.Left) is { } left && Pieces(both.Right) is { } right => [.. left, .. right],
        _ => null,
    };

    private static string Pattern(List<InterpolatedStringContentSyntax> pieces, SemanticModel model)
    {
        var (pattern, hole) = (new StringBuilder("^"), 0);
        foreach (var piece in pieces)
        {
            if (piece is InterpolatedStringTextSyntax text) pattern.Append(Regex.Escape(text.TextToken.ValueText));
            else
                pattern.Append(@"\{").Append(hole++)
                    .Append(Forms(((InterpolationSyntax)piece).Expression, model)).Append('}');
        }
        return pattern.Append('$').ToString();
    }

    private static string Forms(ExpressionSyntax hole, SemanticModel model)
        => hole is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "Counted" } } counted
            ? ":" + Regex.Escape(string.Join('|', counted.ArgumentList!.Arguments.Skip(1)
                .Select(a => ((LiteralExpressionSyntax)a.Expression).Token.ValueText)))
            : model.GetTypeInfo(hole).Type?.Name == "Counted" ? ":[^}]*" : "";
}
