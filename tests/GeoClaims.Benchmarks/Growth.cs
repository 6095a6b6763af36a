using System.Diagnostics;
using System.Globalization;

namespace GeoClaims.Benchmarks;

/// <summary>How time grows from ten thousand to a million records: the slope of time over size, both as logarithms.</summary>
internal static class Growth
{
    public static void Print(int largest)
    {
        int[] sizes = [.. new[] { 10_000, 30_000, 100_000, 300_000, 1_000_000 }.Where(s => s <= largest)];
        var rows = sizes.Select(Measure).ToArray();
        Console.WriteLine("records     MB  load ms  validate ms  save ms");
        foreach (var row in rows) Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{row.Records,8} {row.Megabytes,6:0.0} {row.Load,8:0} {row.Validate,12:0} {row.Save,8:0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope: load {Slope(rows, r => r.Load):0.00}, "
            + $"validate {Slope(rows, r => r.Validate):0.00}, save {Slope(rows, r => r.Save):0.00}"));
    }

    private static Row Measure(int records)
    {
        var json = Inputs.Json(records);
        var file = CaseFile.Load(new MemoryStream(json), Inputs.Raised);
        return new(file.RecordCount, json.Length / 1e6,
            Best(() => CaseFile.Load(new MemoryStream(json), Inputs.Raised)), Best(() => file.Validate()),
            Best(() => file.Save(Stream.Null)));
    }

    // The best of three: what else the machine does can only slow a run down.
    private static double Best(Action action) => Enumerable.Range(0, 3).Min(_ =>
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private static double Slope(Row[] rows, Func<Row, double> time)
    {
        var (x, y) = (rows.Select(r => Math.Log(r.Records)).ToArray(), rows.Select(r => Math.Log(time(r))).ToArray());
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y).Sum(p => (p.First - mx) * (p.Second - my)) / x.Sum(v => (v - mx) * (v - mx));
    }

    private sealed record Row(int Records, double Megabytes, double Load, double Validate, double Save);
}
