using System.Diagnostics;
using System.Globalization;
using GeoClaims.Storage;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Benchmarks;

/// <summary>An import of many small cases: what a case takes and how much memory is held, as they
/// grow in number; then the same import once more, which finds all of them there.</summary>
internal static class ImportGrowth
{
    private const int Records = 10;
    private const int Different = 1_000;

    /// <param name="cases">How many cases to import.</param>
    /// <param name="postgres">The connection string of a server; SQLite if there is none.</param>
    public static void Print(int cases, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("geoclaims-bench-").FullName;
        using SqlCaseStore store = postgres is null
            ? SqliteCaseStore.Open(Path.Combine(folder, "cases.db"))
            : PostgreSqlCaseStore.Open(postgres, new() { Schema = $"bench_{Environment.ProcessId}" });
        CaseHistory[] histories = [.. Enumerable.Range(0, Different)
            .Select(i => CaseHistory.Start(RandomCases.Make(i, Records, quirks: false), "Ann", "starts", SystemClock.Instance))];
        var told = new Told();
        foreach (var turn in new[] { "imported", "found again" })
        {
            told.Start = Stopwatch.GetTimestamp();
            var result =
                store.Import(Enumerable.Range(0, cases).Select(i => new CaseImport($"case-{i}", () => histories[i % Different])), told);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{turn}: {result.Added} added, {result.Unchanged} unchanged, {result.Refused.Count} "
                    + $"refused; {Stopwatch.GetElapsedTime(told.Start).TotalSeconds:0.0} s"));
        }
        var check = Stopwatch.GetTimestamp();
        var broken = store.VerifyAll().Count(c => !c.IsIntact);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verified: {broken} "
            + $"broken; {Stopwatch.GetElapsedTime(check).TotalSeconds:0.0} s; most memory of "
            + $"the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Told : IProgress<ImportProgress>
    {
        public long Start { get; set; }

        public void Report(ImportProgress value)
        {
            if (Math.Log10(value.Done) % 1 != 0) return;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {value.Done,9} cases: {Stopwatch.GetElapsedTime(Start).TotalMilliseconds / value.Done:0.00} ms "
                    + $"each, {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} MB held"));
        }
    }
}
