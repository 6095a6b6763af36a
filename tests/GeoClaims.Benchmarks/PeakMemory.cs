using System.Globalization;

namespace GeoClaims.Benchmarks;

/// <summary>The most memory that reading a case keeps alive, as a multiple of its file. To be run in a process of its own.</summary>
internal static class PeakMemory
{
    public static void Write(string path, int records) => File.WriteAllBytes(path, Inputs.Json(records));

    public static void Print(string path)
    {
        var size = new FileInfo(path).Length;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var done = false;
        // Live memory is what is left right after a full collection: one thread keeps collecting while the other reads.
        var watch =
            new Thread(() => { while (!Volatile.Read(ref done)) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true)); });
        watch.Start();
        var file = CaseFile.Load(path, Inputs.Raised);
        Volatile.Write(ref done, true);
        watch.Join();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"file {size / 1e6:0.0} MB; peak "
            + $"live {(peak - before) / (double)size:0.00} × the file, held afterwards {(after - before) / (double)size:0.00} ×"));
    }
}
