using System.Diagnostics;
using System.Globalization;
using GeoClaims.Storage;
using GeoClaims.Storage.Sqlite;
using GeoClaims.Storage.Tests;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace GeoClaims.Benchmarks;

/// <summary>The record of claimants over the cases of a store, as a multiple of reading and deserializing the rows that it needs, in one
/// run; and what it takes as the store grows.</summary>
internal static class RecordGrowth
{
    private const int Turns = 3;
    private const string Open = "9223372036854775807";

    private static readonly string Needed = string.Join(", ", OutcomesQuery.Kinds.Select(k => $"'{k}'"));

    /// <param name="cases">How many cases the store holds in the end.</param>
    public static void Print(int cases)
    {
        var folder = Directory.CreateTempSubdirectory("geoclaims-bench-").FullName;
        var path = Path.Combine(folder, "cases.db");
        var known = new KnownReliabilities(400);
        using (var store = SqliteCaseStore.Open(path))
        {
            Console.WriteLine($"{"cases",9} {"record "
                + "ms",10} {"rows ms",9} {"ratio",6} {"of whole cases ms",18} {"MB held",8} {"coverage",9}");
            foreach (var size in new[] { cases / 100, cases / 10, cases }.Where(s => s > 0).Distinct())
            {
                store.Import(Enumerable.Range(0, size).Select(i => new CaseImport(string.Create(CultureInfo.InvariantCulture, $"case-{i}"),
                    () => CaseHistory.Start(known.Case(i), "Ann", "starts", SystemClock.Instance))));
                TrackRecords records = null!;
                double record = double.MaxValue, rows = double.MaxValue, whole = 0;
                for (var turn = 0; turn < Turns; turn++)
                {
                    record = Math.Min(record, Time(() => records = TrackRecords.Of(store.ResolvedClaims())));
                    rows = Math.Min(rows, Time(() => ReadRows(path)));
                }
                whole = Time(() => TrackRecords.Of(store.ResolvedCases()));
                var held = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
                GC.KeepAlive(records);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{size,9} {record,10:0} {rows,9:0} {record / rows,6:0.00} {whole,18:0} {held,8:0.0} {known.Coverage(records),9:P1}"));
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"most memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        Directory.Delete(folder, recursive: true);
    }

    private static void ReadRows(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT body FROM record_version WHERE tx_to = {Open} AND kind IN ({Needed})";
        using var reader = command.ExecuteReader();
        while (reader.Read()) RecordJson.Read(reader.GetFieldValue<byte[]>(0));
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
