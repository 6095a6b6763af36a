using System.Diagnostics;
using System.Globalization;
using GeoClaims.Storage;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Storage.Sqlite;
using NodaTime;

namespace GeoClaims.Benchmarks;

/// <summary>The store against raw statements that do the same, in one run; the median of several turns, taken by turns.</summary>
internal static class StoreRatios
{
    private const int Records = 1_000;

    /// <param name="cases">How many cases of a thousand records the store holds in the end.</param>
    /// <param name="postgres">The connection string of a server; none to measure SQLite only.</param>
    public static void Print(int cases, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("geoclaims-bench-").FullName;
        Console.WriteLine($"{cases} cases of about {Records} records; {"what",-52} {"store ms",9} {"raw ms",9} {"ratio",6}");
        using (var store = SqliteCaseStore.Open(Path.Combine(folder, "cases.db"))) Sqlite(store, folder, cases);
        if (postgres is not null)
            using (var store = PostgreSqlCaseStore.Open(postgres, new() { Schema = $"bench_{Environment.ProcessId}" })) Shared("PostgreSQL", store, cases);
        Directory.Delete(folder, recursive: true);
    }

    private static void Sqlite(SqliteCaseStore store, string folder, int cases)
    {
        var history = History(Records);
        using var raw = new SqliteRaw(Path.Combine(folder, "raw.db"), history);
        var n = 0;
        Line("bulk append of a case, against prepared inserts of its rows", 25, () => store.Append($"bulk-{n++}", history), () => raw.Insert($"bulk-{n++}"));
        store.Append("one", history);
        Line("reading a case, against raw read and deserialize", 15, () => store.Read("one"), () => raw.ReadAll("bulk-1"));
        foreach (var size in new[] { 10, 100, Records })
        {
            var grown = History(size);
            store.Append($"grown-{size}", grown);
            // What it takes to put the case together is none of the store's time, nor its garbage.
            var (claim, next) = (grown.Current.Claims[0], 0);
            // So often that the code is compiled as it stays.
            Line($"one claim more to a case of {size}, against a bare transaction", 300,
                () => store.Append($"grown-{size}", grown), raw.Bare, () => grown = grown.Append(CaseChange.Put(claim with { Id = new($"new-{next++}"), Revises = null, Grounds = [] }), "Ann", "adds", SystemClock.Instance));
        }
        Shared("SQLite", store, cases);
        var actor = history.Current.Claims[0].Claimant;
        using var there = new SqliteRaw(store.Path, history);
        Line("an actor's newest 20 claims, against the raw query", 15, () => _ = store.Ask(new ClaimsQuestion { Claimant = actor, Limit = 20 }).ToList(), () => there.Newest(actor.Value));
    }

    private static void Shared(string name, SqlCaseStore store, int cases)
    {
        var history = History(Records);
        var actor = history.Current.Claims[0].Claimant;
        foreach (var size in new[] { cases / 100, cases / 10, cases }.Where(s => s > 0).Distinct())
        {
            var start = Stopwatch.GetTimestamp();
            var result = store.Import(Enumerable.Range(0, size).Select(i => new CaseImport($"many-{i}", () => history)));
            var filled = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Math.Max(result.Added, 1);
            var (ask, read) = (Median(9, () => _ = store.Ask(new ClaimsQuestion { Claimant = actor, Limit = 20 }).ToList()), Median(9, () => store.Read($"many-{size / 2}")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} with {size * Records,9} records: a case appended {filled:0.0} ms, an actor's newest 20 {ask:0.00} ms, a case read {read:0.00} ms"));
        }
        Line($"{name}: a case as recorded then, against now", 15, () => store.ReadAsRecorded("many-0", history.Last.Recorded), () => store.Read("many-0"));
        Line($"{name}: newest 20 as known then, against now", 15, () => _ = store.Ask(new ClaimsQuestion { Claimant = actor, Limit = 20, KnownAt = Instant.MaxValue }).ToList(), () => _ = store.Ask(new ClaimsQuestion { Claimant = actor, Limit = 20 }).ToList());
    }

    private static CaseHistory History(int records) => CaseHistory.Start(Inputs.Case(records), "Ann", "starts", SystemClock.Instance);

    private static void Line(string what, int turns, Action store, Action raw, Action? before = null)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < turns + 2; i++)
        {
            before?.Invoke();
            var (x, y) = (Time(store), Time(raw));
            if (i < 2) continue;
            ours.Add(x);
            theirs.Add(y);
        }
        var (a, b) = (Middle(ours), Middle(theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-70} {a,9:0.00} {b,9:0.00} {a / b,6:0.00}"));
    }

    private static double Median(int turns, Action action) => Middle([.. Enumerable.Range(0, turns).Select(_ => Time(action))]);

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
