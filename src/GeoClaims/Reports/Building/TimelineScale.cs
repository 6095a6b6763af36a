using System.Globalization;
using NodaTime;

namespace GeoClaims;

/// <summary>A scale of time in up to four fields, cut where nothing happens for long, each as wide as much happens in it.</summary>
internal sealed class TimelineScale
{
    private const int MostFields = 4;
    private const double Margin = 0.06;

    private readonly List<(Instant From, Instant To, double Left, double Width)> _fields = [];

    public TimelineScale(Instant[] moments, TimeLabels labels)
    {
        Instant[] sorted = [.. moments.Distinct().Order()];
        if (sorted.Length == 0) return;
        var runs = Cut(sorted);
        var weights = runs.ConvertAll(r => Math.Sqrt(r.Length + 1));
        var left = 0.0;
        for (var i = 0; i < runs.Count; i++)
        {
            var width = 100 * weights[i] / weights.Sum();
            _fields.Add((runs[i][0], runs[i][^1], left, width));
            left += width;
        }
        Fields = [.. _fields.Select(f =>
            new TimelineField(labels.Span(f.From, f.To), f.Left, f.Width, [.. Ticks(f.From, f.To, f.Width, labels)]))];
    }

    public ValueList<TimelineField> Fields { get; }

    /// <summary>Where a moment stands, in per cent of the width.</summary>
    public double At(Instant moment)
    {
        var field = _fields.FindLast(f => f.From <= moment);
        if (field.Width == 0) return 0;
        var length = (field.To - field.From).TotalSeconds;
        var share = length > 0 ? Math.Clamp((moment - field.From).TotalSeconds / length, 0, 1) : 0.5;
        return Math.Round(field.Left + (field.Width * (Margin + ((1 - (2 * Margin)) * share))), 2);
    }

    // The longest silence that fills a third of its run is cut out, and again, until there are enough fields.
    private static List<Instant[]> Cut(Instant[] sorted)
    {
        List<Instant[]> runs = [sorted];
        while (runs.Count < MostFields)
        {
            var best = (Run: -1, At: 0, Gain: 0.0);
            for (var r = 0; r < runs.Count; r++)
                for (var i = 1; i < runs[r].Length; i++)
                {
                    var (gap, whole) = ((runs[r][i] - runs[r][i - 1]).TotalSeconds, (runs[r][^1] - runs[r][0]).TotalSeconds);
                    if (gap > whole / 3 && gap > best.Gain) best = (r, i, gap);
                }
            if (best.Run < 0) return runs;
            var run = runs[best.Run];
            runs[best.Run] = run[..best.At];
            runs.Insert(best.Run + 1, run[best.At..]);
        }
        return runs;
    }

    // Whole hours or days at even distances, two to four of them; none where there is no room.
    private IEnumerable<TimelineTick> Ticks(Instant from, Instant to, double width, TimeLabels labels)
    {
        var days = (to - from).TotalDays;
        // A label takes about a tenth of the width.
        var most = (int)(width / 10);
        if (days <= 0 || most == 0) yield break;
        double[] steps = [0.25, 0.5, 1, 2, 7, 14, 30, 91, 182, 365, 3652, 36525];
        var step = Array.Find(steps, s => days / s <= most);
        if (step == 0) yield break;
        var unit = Period.FromHours((long)(step * 24));
        var count = 0;
        for (var at = labels.Local(from).Date.AtMidnight(); count < most; at += unit)
        {
            var moment = labels.Instant(at);
            if (moment > to) yield break;
            if (moment < from) continue;
            count++;
            yield return new(step < 1
                && at.Hour != 0 ? at.ToString("HH:mm", CultureInfo.InvariantCulture) : labels.ShortDay(moment), At(moment));
            if (to - moment < Duration.FromDays(step)) yield break;
        }
    }
}
