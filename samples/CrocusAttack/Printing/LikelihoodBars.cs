using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Each hypothesis on a line from 0 to 100 per cent: how far it moves, and where it stands.</summary>
internal static class LikelihoodBars
{
    private const int Width = 33;

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        var scale = report.Options.Evaluation.Scale;
        var table = Look.Table().AddColumns(
            new TableColumn("Answer").NoWrap(), new TableColumn(Scale(scale)).NoWrap(), new TableColumn("Likelihood").NoWrap(),
            new TableColumn("Now").RightAligned(),
            new TableColumn("90% interval").RightAligned(), new TableColumn("Before").RightAligned());
        foreach (var (answer, estimate) in report.Hypotheses.Zip(report.Now.Estimates))
        {
            table.AddRow(
                new Text(new string(' ', 2 * answer.Depth) + answer.Hypothesis.Name),
                new Text(Bar(estimate.Probability)),
                new Text(estimate.Term?.Word ?? ""),
                new Text(estimate.Probability.Best.ToString()),
                new Text($"{estimate.Probability.Low}–{estimate.Probability.High}"),
                new Text(estimate.Prior.ToString(), new Style(Color.Grey)));
        }
        console.Write(table);
    }

    private static string Bar(ProbabilityRange range)
    {
        var (low, best, high) = (At(range.Low), At(range.Best), At(range.High));
        return string.Concat(Enumerable.Range(0, Width).Select(i => i == best ? '┃' : i >= low && i <= high ? '━' : '·'));
    }

    // Where the words of the scale begin and end, as far as there is room on the line.
    private static string Scale(LikelihoodScale scale)
    {
        var line = new string(' ', Width + 3).ToCharArray();
        var free = 0;
        foreach (var edge in scale.Terms.SelectMany(t => new[] { t.Low, t.High }).Where(p => p.Value is > 0.01 and < 0.99).Distinct()
            .Order())
        {
            if (At(edge) < free) continue;
            var number = edge.ToString().TrimEnd('%');
            number.CopyTo(line.AsSpan(At(edge)));
            free = At(edge) + number.Length + 1;
        }
        return new string(line).TrimEnd();
    }

    private static int At(Probability p) => (int)Math.Round(p.Value * (Width - 1));
}
