using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>Tests of the contract: all run on every engine that is there.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal abstract class StoreTests(Engine engine)
{
    protected Engine Engine { get; } = engine;

    protected StoreHost Host { get; private set; } = null!;

    protected SqlCaseStore Store { get; private set; } = null!;

    protected TestClock Clock { get; private set; } = null!;

    [SetUp]
    public void Open()
    {
        (Host, Clock) = (Engine.Host(), TestClock.Hourly());
        Store = Host.Open();
    }

    [TearDown]
    public void Close()
    {
        Store?.Dispose();
        Host?.Dispose();
    }

    /// <summary>A history of a small case with some revisions after the first.</summary>
    protected CaseHistory History(int seed, int revisions = 4)
    {
        var edits = new RandomEdits(seed);
        var history = CaseHistory.Start(edits.Start(), "Ann", "first version", Clock);
        foreach (var step in edits.Script(history.Current, revisions - 2))
            history = history.Append(step, "Bob", $"step “{history.Count + 1}”", Clock);
        // A step may come to nothing, and then is no revision.
        while (history.Count < revisions)
            history = history.Append(CaseChange.Title($"Version {history.Count + 1}"), "Bob", "another title", Clock);
        return history;
    }

    protected static Actor Actor(string id, string? name = null) => new() { Id = new(id), Name = name ?? id };

    protected CaseHistory Add(CaseHistory history, params CaseRecord[] records)
        => history.Append(records.Select(CaseChange.Put), "Ann", "adds", Clock);

    protected CaseHistory Start(string title, params CaseRecord[] records)
        => CaseHistory.Start(new CaseFileBuilder(title).Build().With(records.Select(CaseChange.Put)), "Ann", "starts", Clock);

    protected static Instant At(int day, int hour = 12) => Instant.FromUtc(2026, 3, day, hour, 0);
}
