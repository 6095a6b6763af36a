using System.Globalization;

namespace GeoClaims.Benchmarks;

/// <summary>The most memory that reading a case keeps alive, as a multiple of its file. To be run in a process of its own.</summary>
internal static class PeakMemory
{
    public static void Write(string path, int records) => File.WriteAllBytes(path, Inputs.Json(records));

    public static void Print(string path) => Print(path, () => CaseFile.Load(path, Inputs.Raised));

    /// <summary>The same of a list of claims in separated values, which is written first.</summary>
    public static void PrintOfTable(int rows)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, TableInputs.Claims(rows));
        Print(path, () => ListTable.Load(path));
        Print(path, () => ListTable.Load(path).ToCase("Claims").Case);
        File.Delete(path);
    }

    private static void Print(string path, Func<object> read)
    {
        var size = new FileInfo(path).Length;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var done = false;
        // Live memory is what is left right after a full collection: one thread keeps collecting while the other reads.
        var watch =
            new Thread(() => { while (!Volatile.Read(ref done)) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true)); });
        watch.Start();
        var made = read();
        Volatile.Write(ref done, true);
        watch.Join();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.GetType().Name} of a file of {size / 1e6:0.0} MB; peak "
            + $"live {(peak - before) / (double)size:0.00} × the file, held afterwards {(after - before) / (double)size:0.00} ×"));
        GC.KeepAlive(made);
    }
}
