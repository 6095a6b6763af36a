using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Tests;

/// <summary>Who still reads a file keeps its log from being emptied; that is said, and mended by erasing once more.</summary>
internal sealed class ReaderErasureTests
{
    [Test]
    public void What_a_reader_keeps_is_said_and_goes_when_it_is_erased_once_more()
    {
        using var host = new SqliteHost();
        var clock = TestClock.Hourly();
        using var store = SqliteCaseStore.Open(host.Path, new() { Wait = TimeSpan.FromMilliseconds(100) });
        var b = new CaseFileBuilder("A");
        b.Actor("Zvoinimira", id: "vera");
        store.Append("a", CaseHistory.Start(b.Build(), "Ann", "starts", clock));
        CaseHistory Erase() => store.Erase("a", ["actor:vera"], "Officer", "her request", clock);
        using (var reader = new SqliteConnection($"Data Source={host.Path};Pooling=False"))
        {
            reader.Open();
            using var transaction = reader.BeginTransaction(deferred: true);
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT body FROM record_version";
            Assert.That(command.ExecuteScalar(), Does.Contain("Zvoinimira"));

            Assert.That(Erase, Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.Locked)
                .And.Message.Contains("once more"));
            Assert.That(store.Read("a").Actors[0].Name, Is.EqualTo(ErasedRecord.Text), "it is erased for whoever reads anew");
            Assert.That(host.Leftovers(["zvoinimira"]), Is.Not.Empty);
        }
        Assert.That(Erase().Count, Is.EqualTo(2), "no revision more");
        Assert.That(host.Leftovers(["zvoinimira"]), Is.Empty);
        Assert.That(store.Verify("a").IsIntact);
    }
}
