using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>How the estimates moved, step by step, over fields that carry the words of the scale.</summary>
internal static class ReplayPicture
{
    private const double Left = 150, Right = 640, Top = 16, Height = 300, Names = 250;
    private const int MostSteps = 40, MostLines = 5;

    public const int Width = 900;

    private static readonly string?[] s_dashes = [null, "7 4", "2 3", "10 3 2 3", "4 4"];

    public static string Draw(Replay replay)
    {
        var page = new SvgPage(Width);
        var steps = Steps(replay);
        var lines = Lines(steps);
        Fields(page, replay.Start.Options.Scale);
        Dates(page, replay, steps);
        var labels = new List<(double Y, Hypothesis Answer, string Text)>();
        for (var i = lines.Count - 1; i >= 0; i--) labels.Add((Draw(page, steps, lines[i], i), lines[i], Last(steps, lines[i])));
        Label(page, [.. labels.OrderBy(l => l.Y)]);
        var note = Skipped(replay, steps) is var skipped and > 0 ? $" The first {skipped} steps are left out." : "";
        page.Text(10, Top + Height + 62, $"Steps, not days: each is a time at which something on this question became known.{note}",
            page.Width - 20, 12, SvgInk.Soft);
        return page.ToSvg(Top + Height + 74, $"How the estimate moved: {replay.Question.Text}", Sentence(replay));
    }

    /// <summary>The picture as one text, for whoever cannot see it.</summary>
    public static string Sentence(Replay replay)
    {
        var steps = Steps(replay);
        var lines = Lines(steps);
        if (lines.Count == 0) return "No method gave the answers a probability.";
        return $"From the first to the last of {steps.Count} steps shown, "
            + string.Join("; ", lines.Select(l => $"{l.Name} went from {First(steps, l)} to {Last(steps, l)}")) + ".";
    }

    private static List<ReplayStep> Steps(Replay replay)
    {
        var relevant = replay.Relevant;
        return [.. relevant.Skip(Math.Max(0, relevant.Count - MostSteps))];
    }

    private static int Skipped(Replay replay, List<ReplayStep> steps) => replay.Relevant.Count - steps.Count;

    // The answers that are no part of another, those that ended highest first.
    private static List<Hypothesis> Lines(List<ReplayStep> steps)
        => steps.Count == 0 ? [] : [.. (steps[^1].Evaluation.Top?.Ranked ?? []).Take(MostLines).Select(r => r.Hypothesis)];

    private static Probability? Value(ReplayStep step, Hypothesis answer) => Of(step, answer)?.Probability.Best;

    private static Estimate? Of(ReplayStep step, Hypothesis answer)
        => step.Estimates.FirstOrDefault(e => e.Hypothesis.Id == answer.Id);

    private static string First(List<ReplayStep> steps, Hypothesis answer)
        => steps.Select(s => Of(s, answer)).FirstOrDefault(e => e is not null)?.Percent ?? "nothing";

    private static string Last(List<ReplayStep> steps, Hypothesis answer) => Of(steps[^1], answer)?.Percent ?? "";

    private static void Fields(SvgPage page, LikelihoodScale scale)
    {
        var (fields, last) = (LikelihoodFields.Of(scale), double.MaxValue);
        for (var i = 0; i < fields.Count; i++)
        {
            var (low, high, word) = fields[i];
            page.Rectangle(Left, Y(high), Right - Left, Y(low) - Y(high), i % 2 == 0 ? SvgInk.Field : SvgInk.OtherField);
            var y = Math.Min(((Y(low) + Y(high)) / 2) + 4, last - 13);
            if (word.Length > 0) page.Text(Left - 8, last = y, word, Left - 16, 12, SvgInk.Soft, "end");
        }
    }

    private static void Dates(SvgPage page, Replay replay, List<ReplayStep> steps)
    {
        var (shown, end) = ("", double.MinValue);
        for (var i = 0; i < steps.Count; i++)
        {
            page.Line(X(i, steps.Count), Top + Height, X(i, steps.Count), Top + Height + 4, SvgInk.Range);
            var (text, year) = ViewWords.Day(steps[i].At, replay.Case.Zone);
            if (text + year == shown || X(i, steps.Count) < end) continue;
            page.Text(X(i, steps.Count), Top + Height + 18, text, 80, 12, SvgInk.Soft, "middle");
            page.Text(X(i, steps.Count), Top + Height + 33, year, 80, 11, SvgInk.Soft, "middle");
            (shown, end) = (text + year, X(i, steps.Count) + 48);
        }
    }

    private static double Draw(SvgPage page, List<ReplayStep> steps, Hypothesis answer, int rank)
    {
        var (path, y, pen) = (new StringBuilder(), Top + Height, false);
        var ink = rank == 0 ? SvgInk.Ink : SvgInk.Range;
        for (var i = 0; i < steps.Count; i++)
        {
            if (Value(steps[i], answer) is not { } value) continue;
            var (x, next) = (X(i, steps.Count), Y(value.Value));
            if (pen) path.Append(CultureInfo.InvariantCulture, $"H{x:0.#}V{next:0.#}");
            else path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {next:0.#}");
            (y, pen) = (next, true);
            page.Dot(x, next, rank == 0 ? 3.5 : 2.5, ink);
        }
        if (pen) page.Path(path.Append(CultureInfo.InvariantCulture, $"H{Right}").ToString(), ink, rank == 0 ? 2.5 : 1.6, s_dashes[rank]);
        return y;
    }

    // Names stand at the ends of their lines; where lines end close together, the names are moved apart.
    private static void Label(SvgPage page, List<(double Y, Hypothesis Answer, string Text)> labels)
    {
        var y = double.MinValue;
        var free = Top + Height + 4 - (17 * (labels.Count - 1));
        foreach (var (at, answer, text) in labels)
        {
            y = Math.Min(Math.Max(at + 4, y + 17), free);
            free += 17;
            page.Line(Right, at, Right + 8, y - 4, SvgInk.Range, 0.75);
            page.Text(Right + 12, y, $"{text}  {answer.Name}", Names - 14, 13);
        }
    }

    private static double X(int step, int count) => count < 2 ? (Left + Right) / 2 : Left + 14 + (step * (Right - Left - 28) / (count - 1));

    private static double Y(double probability) => Top + ((1 - probability) * Height);
}
