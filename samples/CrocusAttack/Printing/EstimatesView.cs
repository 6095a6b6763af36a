using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Each hypothesis on a line from 0 to 100 per cent: how far it moves, and where it stands.</summary>
internal static class EstimatesView
{
    private const int Width = 33;

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "How likely each answer is");
        var table = Look.Table().AddColumns(
            new TableColumn("Answer").NoWrap(), new TableColumn(Scale()).NoWrap(), new TableColumn("Likelihood").NoWrap(), new TableColumn("Now").RightAligned(),
            new TableColumn("Moves within").RightAligned(), new TableColumn("Before").RightAligned());
        foreach (var (answer, estimate) in report.Answers.Zip(report.Now.Estimates))
        {
            table.AddRow(
                new Text(new string(' ', 2 * answer.Depth) + answer.Hypothesis.Name),
                new Text(Bar(estimate.Probability)),
                new Text(estimate.Likelihood?.Word ?? ""),
                new Text(estimate.Probability.Best.ToString()),
                new Text($"{estimate.Probability.Low}–{estimate.Probability.High}"),
                new Text(estimate.Prior.ToString(), new Style(Color.Grey)));
        }
        console.Write(table);
        console.MarkupLine("[grey]┃ now, ━ as far as any one item, grade or missing rating moves it: a test of stability, not a margin of error, since several things can be wrong at once. Words and marks of the scale: ICD 203.[/]");
    }

    private static string Bar(ProbabilityRange range)
    {
        var (low, best, high) = (At(range.Low), At(range.Best), At(range.High));
        return string.Concat(Enumerable.Range(0, Width).Select(i => i == best ? '┃' : i >= low && i <= high ? '━' : '·'));
    }

    // The edges of the ICD 203 words, where they fall on the line.
    private static string Scale()
    {
        var line = new string(' ', Width + 3).ToCharArray();
        foreach (var edge in new[] { 5, 20, 45, 55, 80, 95 }) edge.ToString(System.Globalization.CultureInfo.InvariantCulture).CopyTo(line.AsSpan(At(new(edge / 100.0))));
        return new string(line).TrimEnd();
    }

    private static int At(Probability p) => (int)Math.Round(p.Value * (Width - 1));
}
