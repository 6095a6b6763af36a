using Spectre.Console;

namespace CrocusAttack;

/// <summary>What the views share.</summary>
internal static class Look
{
    public static void Section(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]").LeftJustified().RuleStyle("grey"));
    }

    public static Table Table() => new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
}
