using System.Diagnostics;
using System.Globalization;
using CsvHelper;

namespace GeoClaims.Benchmarks;

/// <summary>Tables into a case against CsvHelper reading the same bytes into plain classes, turn about in one process; what each
/// allocates; and how the time of the library is shared out.</summary>
internal static class TableRatios
{
    public static void Print(int turns)
    {
        var (claims, matrix) = (TableInputs.Claims(100_000), TableInputs.Matrix(10_000));
        Compare("claims, 100,000 rows", turns, claims.Length, () => Classes<PlainClaim>(claims),
            () => ListTable.Load(new MemoryStream(claims)).ToCase("Claims").Case);
        Compare("matrix, 10,000 x 8", turns, matrix.Length, () => Classes<PlainRow>(matrix),
            () => MatrixTable.Load(new MemoryStream(matrix)).ToCase("Which?"));
        Stages("claims", turns, () => ListTable.Load(new MemoryStream(claims)), t => t.ToCase("Claims").Case);
        Stages("matrix", turns, () => MatrixTable.Load(new MemoryStream(matrix)), t => t.ToCase("Which?"));
    }

    private static List<T> Classes<T>(byte[] bytes) where T : class, new()
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions());
        return csv.GetRecords<T>().ToList();
    }

    private static void Compare(string name, int turns, int bytes, Func<object> classes, Func<object> library)
    {
        var (one, other) = (new Taken(turns), new Taken(turns));
        for (var turn = 0; turn < turns; turn++)
        {
            one.Measure(classes);
            other.Measure(library);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name} ({bytes / 1e6:0.0} MB): CsvHelper {one}; library {other}; ratio {other.Processor / one.Processor:0.0} of "
                + $"processor time, {other.Clock / one.Clock:0.0} by the clock"));
    }

    // The parts of the library's own time, and what the core takes for the same records.
    private static void Stages<T>(string name, int turns, Func<T> load, Func<T, CaseFile> make) where T : class
    {
        var (table, file) = (load(), make(load()));
        CaseRecord[] records = [.. file.Records()];
        Stage(name, "read into a table", turns, load);
        Stage(name, "the table into a case", turns, () => make(table));
        Stage(name, "beside it: its records copied, and no more", turns, () => Array.ConvertAll(records, r => r with { }));
        Stage(name, "beside it: its records made a case with every reference looked up", turns,
            () => CaseFile.Assemble(file.Title, file.Zone, file.Handling, records));
        Stage(name, "beside it: the case validated", turns, () => file.Validate());
    }

    private static void Stage(string name, string stage, int turns, Func<object> work)
    {
        var taken = new Taken(turns);
        for (var turn = 0; turn < turns; turn++) taken.Measure(work);
        Console.WriteLine($"{name}, {stage}: {taken}");
    }

    /// <summary>What a piece of work took, turn by turn.</summary>
    private sealed class Taken(int turns)
    {
        private readonly List<double> _processor = new(turns);
        private readonly List<double> _clock = new(turns);
        private long _allocated;

        // Processor time too, since another process may hold the machine meanwhile.
        public double Processor => Middle(_processor);

        public double Clock => Middle(_clock);

        public void Measure(Func<object> work)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var (before, start, clock) =
                (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            var made = work();
            _clock.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            _processor.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            _allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            GC.KeepAlive(made);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{Processor:0.0} ms ({Clock:0.0} by the clock), {_allocated / 1e6:0} MB");

        private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
    }
}
