using GeoClaims;
using NodaTime.Text;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How the judgement moved from day to day as things became known, and what moved it.</summary>
internal static class ReplayView
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("d MMM HH:mm");

    public static void Print(IAnsiConsole console, Replay replay)
    {
        Look.Section(console, "How it came to this");
        var answers = replay.Start.Estimates.Where(e => e.Hypothesis.Parent is null).Select(e => e.Hypothesis).ToList();
        var table = Look.Table().AddColumns(new TableColumn("Known by (UTC)").NoWrap(), new TableColumn("What moved it"));
        foreach (var answer in answers) table.AddColumn(new TableColumn(Markup.Escape(answer.Name)).RightAligned().Width(9));
        table.AddRow([new Text("before"), new Text("the priors"), .. answers.Select(a => Stands(replay.Start, a))]);
        foreach (var step in replay.Relevant)
            table.AddRow([new Text(Pattern.Format(step.At)), new Text(step.Sentence.Text, step.Moves.IsEmpty ? new Style(Color.Grey) : Style.Plain), .. answers.Select(a => Stands(step.Evaluation, a))]);
        console.Write(table);
        console.MarkupLine("[grey]Today's ratings on what was known then. A report that states only its day counts from the end of that day, so that nothing shows up too early.[/]");
    }

    private static Text Stands(Evaluation evaluation, Hypothesis hypothesis) => new(evaluation[hypothesis.Id].Probability.Best.ToString());
}
