using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GeoClaims.Exchange;

namespace GeoClaims.Benchmarks;

/// <summary>A STIX bundle read and made a case of, as a multiple of a typed deserialize
/// of the same bytes that checks nothing, and how that grows; with the memory held.</summary>
internal static class StixGrowth
{
    private const int Turns = 5;

    private static readonly LoadLimits Raised = new() { MaxBytes = int.MaxValue / 2, MaxRecords = 10_000_000 };

    public static void Print(int largest)
    {
        int[] sizes = [.. new[] { 1_000, 10_000, 50_000, 100_000, 300_000, 1_000_000 }.Where(s => s <= largest)];
        Console.WriteLine("objects     MB  typed ms  load ms  load and map ms  ratio  held × file");
        var rows = sizes.Select(Measure).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope: {Slope(rows):0.00}"));
    }

    private static (int Objects, double Milliseconds) Measure(int objects)
    {
        var json = StixMix.Make(objects);
        var typed = Best(() => JsonSerializer.Deserialize<StixMix.Bundle>(json));
        var load = Best(() => StixBundle.Load(new MemoryStream(json), Raised));
        var both = Best(() => StixBundle.Load(new MemoryStream(json), Raised).ToCase());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var bundle = StixBundle.Load(new MemoryStream(json), Raised);
        var file = bundle.ToCase();
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)json.Length;
        GC.KeepAlive(bundle);
        GC.KeepAlive(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{objects,7} {json.Length / 1e6,6:0.0} {typed,9:0.0} {load,8:0.0} "
            + $"{both,16:0.0} {both / typed,6:0.00} {held,12:0.00}"));
        return (objects, both);
    }

    // The best of some turns, in processor time: what else the machine does can only slow a run down.
    private static double Best(Func<object?> action) => Enumerable.Range(0, Turns).Min(_ =>
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        GC.KeepAlive(action());
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    });

    private static double Slope((int Objects, double Milliseconds)[] rows)
    {
        var (x, y) = (rows.Select(r => Math.Log(r.Objects)).ToArray(), rows.Select(r => Math.Log(r.Milliseconds)).ToArray());
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y).Sum(p => (p.First - mx) * (p.Second - my)) / x.Sum(v => (v - mx) * (v - mx));
    }
}
