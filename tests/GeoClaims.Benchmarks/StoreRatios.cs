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
        Console.WriteLine($"{cases} cases of about {Records} records; {"what",-52} {"store ms",9} {"raw ms",9} {"ratio",6} "
            + $"{"BEGIN … COMMIT",15} {"ratio",6}");
        var history = History(Records);
        var folder = Directory.CreateTempSubdirectory("geoclaims-bench-").FullName;
        var (file, other) = (Path.Combine(folder, "cases.db"), Path.Combine(folder, "raw.db"));
        using (var store = SqliteCaseStore.Open(file))
        using (var raw = new SqliteRaw(other, history))
        using (var there = new SqliteRaw(file, history)) Compare("SQLite", store, raw, there, history, cases);
        Directory.Delete(folder, recursive: true);
        if (postgres is null) return;
        (file, other) = ($"bench_{Environment.ProcessId}", $"bench_raw_{Environment.ProcessId}");
        using (var store = PostgreSqlCaseStore.Open(postgres, new() { Schema = file }))
        using (var raw = new PostgreSqlRaw(postgres, other, history))
        using (var there = new PostgreSqlRaw(postgres, file, history)) Compare("PostgreSQL", store, raw, there, history, cases);
    }

    /// <param name="name">The engine.</param>
    /// <param name="store">The store.</param>
    /// <param name="raw">Statements by hand on tables like the store's.</param>
    /// <param name="there">Statements by hand on the store's own tables.</param>
    /// <param name="history">A case of a thousand records.</param>
    /// <param name="cases">How many cases to fill the store with.</param>
    private static void Compare(string name, SqlCaseStore store, RawStore raw, RawStore there, CaseHistory history, int cases)
    {
        var n = 0;
        Line($"{name}: bulk append of a case, against inserts of its rows", 60, () => store.Append($"bulk-{n++}", history),
            () => raw.Insert($"bulk-{n++}"), () => raw.InsertWithin($"bulk-{n++}"));
        store.Append("one", history);
        there.Settle();
        Line($"{name}: reading a case, against raw read and deserialize", 100, () => store.Read("one"), () => raw.ReadAll("bulk-1"),
            () => raw.Within(() => raw.ReadAll("bulk-1")));
        foreach (var size in new[] { 10, 100, Records })
        {
            var grown = History(size);
            store.Append($"grown-{size}", grown);
            // What it takes to put the case together is none of the store's time, nor its garbage.
            var (claim, next) = (grown.Current.Claims[0], 0);
            Line($"{name}: one claim more to a case of {size}, against a bare transaction", 2_000,
                () => store.Append($"grown-{size}", grown), raw.Bare, raw.BareWithin, () => grown = grown.Append(CaseChange.Put(claim
                    with { Id = new($"new-{next++}"), Revises = null, Grounds = [] }), "Ann", "adds", SystemClock.Instance));
        }
        Grow(name, store, there, history, cases);
        var actor = history.Current.Claims[0].Claimant;
        Line($"{name}: a case as recorded then, against now", 150, () => store.ReadAsRecorded("many-0", history.Last.Recorded),
            () => store.Read("many-0"));
        Line($"{name}: newest 20 as known then, against now", 500, () => _ =
            store.Ask(Newest(actor) with { KnownAt = Instant.MaxValue }).ToList(), () => _ = store.Ask(Newest(actor)).ToList());
        Line($"{name}: an actor's newest 20 claims, against the raw query", 500, () => _ = store.Ask(Newest(actor))
            .ToList(), () => there.Newest(actor.Value), () => there.Within(() => there.Newest(actor.Value)));
    }

    private static void Grow(string name, SqlCaseStore store, RawStore there, CaseHistory history, int cases)
    {
        var (actor, claim) = (history.Current.Claims[0].Claimant, history.Current.Claims[0]);
        foreach (var size in new[] { cases / 1000, cases / 100, cases / 10, cases }.Where(s => s > 0).Distinct())
        {
            var start = Stopwatch.GetTimestamp();
            var result = store.Import(Enumerable.Range(0, size).Select(i => new CaseImport($"many-{i}", () => history)));
            var filled = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Math.Max(result.Added, 1);
            there.Settle();
            var (ask, read) = (Median(50, () => _ = store.Ask(Newest(actor)).ToList()), Median(50, () => store.Read($"many-{size / 2}")));
            var grown = history;
            store.Append($"grown-among-{size}", grown);
            var append = Median(50, () => store.Append($"grown-among-{size}", grown), i => grown = grown.Append(CaseChange.Put(claim
                with { Id = new($"new-{i}"), Revises = null, Grounds = [] }), "Ann", "adds", SystemClock.Instance));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name} with {size * Records,9} records: a case appended {filled:0.0} ms, one claim "
                    + $"more {append:0.00} ms, a case read {read:0.00} ms, an actor's newest 20 {ask:0.00} ms"));
        }
    }

    private static ClaimsQuery Newest(Id<Actor> actor) => new() { Claimant = actor, Limit = 20 };

    private static CaseHistory History(int records) => CaseHistory.Start(Inputs.Case(records), "Ann", "starts", SystemClock.Instance);

    private static void Line(string what, int turns, Action store, Action raw, Action? within = null, Action? before = null)
    {
        var (ours, theirs, explicitly) = (new List<double>(), new List<double>(), new List<double>());
        // Code is compiled once more where it runs often: the first half of the turns waits for that.
        for (var i = 0; i < 2 * turns; i++)
        {
            before?.Invoke();
            var (x, y, z) = (Time(store), Time(raw), within is null ? double.NaN : Time(within));
            if (i < turns) continue;
            ours.Add(x);
            theirs.Add(y);
            explicitly.Add(z);
        }
        var (a, b, c) = (Middle(ours), Middle(theirs), Middle(explicitly));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-70} {a,9:0.00} {b,9:0.00} {a / b,6:0.00}")
            + (within is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {c,15:0.00} {a / c,6:0.00}")));
    }

    private static double Median(int turns, Action action, Action<int>? before = null) => Middle([.. Enumerable.Range(0, turns).Select(i =>
    {
        before?.Invoke(i);
        return Time(action);
    })]);

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
