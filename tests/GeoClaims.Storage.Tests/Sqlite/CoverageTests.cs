using System.Globalization;
using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>The 90% intervals of claimants' records hold what is true of them as often as they say.</summary>
internal sealed class CoverageTests
{
    // GEOCLAIMS_COVERAGE=10000 is the store of ten thousand cases; by itself it is a tenth of that.
    private static readonly int Cases =
        int.Parse(Environment.GetEnvironmentVariable("GEOCLAIMS_COVERAGE") ?? "1000", CultureInfo.InvariantCulture);

    [Test]
    public void Nine_of_ten_intervals_hold_the_true_reliability()
    {
        using var host = new SqliteHost();
        using var store = SqliteCaseStore.Open(host.Path);
        var (known, clock) = (new KnownReliabilities(400), TestClock.Hourly());
        store.Import(Enumerable.Range(0, Cases).Select(i => new CaseImport(string.Create(CultureInfo.InvariantCulture, $"case-{i}"),
            () => CaseHistory.Start(known.Case(i), "Ann", "starts", clock))));

        var records = TrackRecords.Of(store.ResolvedClaims());

        TestContext.Out.WriteLine($"{Cases} cases: {known.Coverage(records):P1} of the intervals");
        Assert.That(records.Cases, Is.EqualTo(Cases));
        Assert.That(known.Coverage(records), Is.InRange(.85, .95));
    }
}
