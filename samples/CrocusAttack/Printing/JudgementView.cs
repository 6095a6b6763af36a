using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>The answer first.</summary>
internal static class JudgementView
{
    private static readonly SentenceKind[] AboutTheMethod = [SentenceKind.Methods, SentenceKind.Prior, SentenceKind.Condition];

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        var (file, evaluation) = (report.Case, report.Evaluation);
        console.Write(new Rule($"[bold]{Markup.Escape(evaluation.Question.Text)}[/]").LeftJustified().RuleStyle("grey"));
        console.MarkupLineInterpolated($"[grey]{file.Title}. {report.Items.Count} items of evidence, {file.Claims.Count} claims, {file.Sources.Count} sources.[/]");
        var answer = evaluation.Judgement.Where(s => s.Kind is SentenceKind.Lead or SentenceKind.Part or SentenceKind.Rival or SentenceKind.Range);
        console.Write(new Panel(new Rows(answer.Select(Line))).Header("[bold]Judgement[/]").RoundedBorder().BorderColor(Color.Grey).Padding(1, 0));
        foreach (var sentence in evaluation.Judgement.Where(s => AboutTheMethod.Contains(s.Kind))) console.MarkupLineInterpolated($"{sentence.Text}");
    }

    // The words before the colon are the likelihood; they are what a reader looks for.
    private static Markup Line(Sentence sentence)
    {
        var text = sentence.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var indent = sentence.Kind == SentenceKind.Part ? "  " : "";
        return sentence.Kind == SentenceKind.Range || colon < 0
            ? new Markup($"[grey]{Markup.Escape(text)}[/]")
            : new Markup($"{indent}[bold]{Markup.Escape(text[..colon])}[/]{Markup.Escape(text[colon..])}");
    }
}
