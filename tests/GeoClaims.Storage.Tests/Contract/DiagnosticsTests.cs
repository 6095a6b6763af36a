using System.Diagnostics;
using System.Diagnostics.Metrics;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace GeoClaims.Storage.Tests;

/// <summary>Whoever listens is told what a store does; nobody is told what stands in a case.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All)), NonParallelizable]
internal sealed class DiagnosticsTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void Steps_are_told_as_activities_and_measured()
    {
        var (steps, measured) = (new List<(string, string?)>(), new List<(string?, string?)>());
        var name = Engine == Engine.Sqlite ? "sqlite" : "postgresql";
        using var traces = new ActivityListener
        {
            ShouldListenTo = s => s.Name == StoreDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                lock (steps) steps.Add((a.OperationName, a.GetTagItem("error.type") as string));
            },
        };
        using var meters = new MeterListener { InstrumentPublished = (i, l) =>
        {
            if (i.Meter.Name == StoreDiagnostics.Name) l.EnableMeasurementEvents(i);
        } };
        meters.SetMeasurementEventCallback<double>((i, value, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary(t => t.Key, t => t.Value as string);
            Assert.That((i.Name, all["geoclaims.engine"]), Is.EqualTo(("geoclaims.store.duration", name)));
            lock (measured) measured.Add((all["geoclaims.step"], all.GetValueOrDefault("error.type")));
        });
        ActivitySource.AddActivityListener(traces);
        meters.Start();
        Store.Append("a", Start("A", Actor("ann")));
        Assert.That(() => Store.Read("b"), Throws.TypeOf<CaseStoreException>());
        Assert.That(() => Store.Export("b", Stream.Null), Throws.TypeOf<CaseStoreException>());
        _ = Store.Ask(new ClaimsQuery()).Count();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(steps, Is.EqualTo(new[] { ("Append", (string?)null), ("Read", null), ("Export", "NoSuchCase"), ("Ask", null) }));
            Assert.That(measured, Is.EqualTo(steps));
        }
    }

    [Test]
    public void A_logger_is_told_of_what_was_recorded_and_what_failed()
    {
        var log = new Listener();
        using SqlCaseStore store =
            Host is PostgreSqlHost p ? PostgreSqlCaseStore.Open(PostgreSqlHost.Connection, p.Options with { Logger = log })
            : SqliteCaseStore.Open(((SqliteHost)Host).Path, new() { Logger = log });
        var start = Start("Secret title", Actor("ann", "Secret name"));
        store.Append("a", start);
        store.Append("a", Add(start, Actor("bob")));
        Assert.That(() => store.Append("a", Add(start, Actor("cem"))), Throws.TypeOf<CaseConflictException>());
        Assert.That(() => store.Export("b", Stream.Null), Throws.TypeOf<CaseStoreException>());
        Host.Execute("UPDATE case_revision SET state = '{\"title\":\"x\"}' WHERE number = 1");
        store.Verify("a");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(log.Said.Select(l => l.Id), Is.EqualTo(new[] { 2, 2, 3, 1, 5 }), string.Join('\n', log.Said));
            Assert.That(log.Said.Select(l => l.Text), Has.None.Contains("Secret").And.None.Contains("Host="));
        }
    }

    private sealed class Listener : ILogger
    {
        public List<(int Id, string Text)> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => Said.Add((eventId.Id, formatter(state, exception)));
    }
}
