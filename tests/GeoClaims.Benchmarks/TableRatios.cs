using System.Globalization;
using CsvHelper;

namespace GeoClaims.Benchmarks;

/// <summary>Tables into a case against CsvHelper reading the same bytes into
/// plain classes, turn about in one process, and what each allocates.</summary>
internal static class TableRatios
{
    public static void Print(int turns)
    {
        var (claims, matrix) = (TableInputs.Claims(100_000), TableInputs.Matrix(10_000));
        Compare("claims, 100,000 rows", turns, claims.Length, () => Classes<PlainClaim>(claims),
            () => ListTable.Load(new MemoryStream(claims)).ToCase("Claims").Case);
        Compare("matrix, 10,000 x 8", turns, matrix.Length, () => Classes<PlainRow>(matrix),
            () => MatrixTable.Load(new MemoryStream(matrix)).ToCase("Which?"));
    }

    private static int Classes<T>(byte[] bytes) where T : class, new()
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions());
        return csv.GetRecords<T>().ToList().Count;
    }

    private static void Compare(string name, int turns, int bytes, Func<object> classes, Func<object> library)
    {
        // Processor time, since another process may hold the machine meanwhile.
        var (one, other) = (new List<double>(), new List<double>());
        long allocatedByOne = 0, allocatedByOther = 0;
        for (var turn = 0; turn < turns; turn++)
        {
            one.Add(Time(classes, out allocatedByOne));
            other.Add(Time(library, out allocatedByOther));
        }
        one.Sort();
        other.Sort();
        var (middle, middleOfOther) = (one[turns / 2], other[turns / 2]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} ({bytes / 1e6:0.0} MB): CsvHelper {middle:0.0} ms, "
            + $"{allocatedByOne / 1e6:0} MB; library {middleOfOther:0} "
                + $"ms, {allocatedByOther / 1e6:0} MB; ratio {middleOfOther / middle:0.0}"));
    }

    private static double Time(Func<object> work, out long allocated)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (before, start) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        var made = work();
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        GC.KeepAlive(made);
        return time;
    }
}
