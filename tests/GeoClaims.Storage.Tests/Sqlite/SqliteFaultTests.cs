using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Tests;

internal sealed class SqliteFaultTests
{
    private readonly SqliteHost _host = new();
    private readonly CaseHistory _history = CaseHistory.Start(RandomCases.Make(1, 40), "Ann", "starts", TestClock.Hourly());

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public void A_file_that_somebody_else_holds_is_locked()
    {
        using var store = SqliteCaseStore.Open(_host.Path, new() { Wait = TimeSpan.FromMilliseconds(50) });
        using var other = new SqliteConnection($"Data Source={_host.Path};Pooling=False");
        other.Open();
        using (other.BeginTransaction()) Assert.That(Fault(() => store.Append("a", _history)), Is.EqualTo(CaseStoreFault.Locked));
        store.Append("a", _history);

        Assert.That(store.Read("a"), Is.EqualTo(_history.Current));
    }

    [Test]
    public async Task A_file_without_room_is_full_and_stays_as_it_was()
    {
        using var store = SqliteCaseStore.Open(_host.Path);
        var connection = await store.Engine.Open(Way.Direct);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA max_page_count = 45";
            command.ExecuteNonQuery();
        }
        await store.Engine.Return(connection, true, Way.Direct);
        var large = CaseHistory.Start(RandomCases.Make(2, 2000), "Ann", "starts", TestClock.Hourly());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fault(() => store.Append("large", large)), Is.EqualTo(CaseStoreFault.Full));
            Assert.That(store.Cases(), Is.Empty);
            Assert.That(Fault(() => store.Append("large", large)), Is.Null, "on a connection with room");
        }
    }

    [Test]
    public void A_store_opened_for_reading_only_reads()
    {
        using (var store = SqliteCaseStore.Open(_host.Path)) store.Append("a", _history);
        using var reader = SqliteCaseStore.Open(_host.Path, new() { ReadOnly = true });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reader.Read("a"), Is.EqualTo(_history.Current));
            Assert.That(Fault(() => reader.Append("b", _history)), Is.EqualTo(CaseStoreFault.ReadOnly));
            Assert.That(Fault(() => SqliteCaseStore.Open(_host.Path + ".none", new() { ReadOnly = true })), Is.EqualTo(CaseStoreFault.Unreachable));
            Assert.That(Fault(() => SqliteCaseStore.Open(Path.Combine(_host.Path, "no", "folder.db"))), Is.EqualTo(CaseStoreFault.Unreachable));
        }
    }

    [Test]
    public void A_file_of_another_kind_is_no_store()
    {
        File.WriteAllText(_host.Path, new string('x', 5000));
        var other = _host.Path + ".other";
        using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE notes (text)";
            command.ExecuteNonQuery();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fault(() => SqliteCaseStore.Open(_host.Path)), Is.EqualTo(CaseStoreFault.NotAStore));
            Assert.That(Fault(() => SqliteCaseStore.Open(other)), Is.EqualTo(CaseStoreFault.NotAStore));
        }
    }

    [Test]
    public void A_store_of_a_newer_version_is_refused()
    {
        SqliteCaseStore.Open(_host.Path).Dispose();
        _host.Execute("PRAGMA user_version = 2");

        Assert.That(Fault(() => SqliteCaseStore.Open(_host.Path)), Is.EqualTo(CaseStoreFault.NewerVersion));
    }

    [Test]
    public void Whatever_bytes_a_disk_loses_the_fault_is_named([Range(1, 12)] int seed)
    {
        using (var store = SqliteCaseStore.Open(_host.Path)) store.Append("a", _history);
        var (bytes, draw) = (File.ReadAllBytes(_host.Path), new Draw(seed));
        for (var i = 0; i < 20; i++) draw.Bytes(16).CopyTo(bytes, draw.Below(bytes.Length - 16));
        File.WriteAllBytes(_host.Path, seed % 3 == 0 ? bytes[..draw.Below(bytes.Length)] : bytes);

        using (Assert.EnterMultipleScope())
        {
            foreach (var call in new Action<SqliteCaseStore>[] { s => s.Read("a"), s => _ = s.Cases().ToList(), s => _ = s.Ask(new RecordsQuestion { Words = "a*" }).ToList(), s => _ = s.VerifyAll().ToList(), s => s.Append("b", _history) })
                Assert.That(() => Named(call), Throws.Nothing);
        }
    }

    [Test]
    public void The_search_agrees_with_what_it_was_made_of()
    {
        using (var store = SqliteCaseStore.Open(_host.Path)) store.Append("a", _history);

        Assert.That(() => _host.Execute("INSERT INTO known_text (known_text, rank) VALUES ('integrity-check', 1)"), Throws.Nothing);
    }

    // Anything else than the exceptions that are promised goes through.
    private void Named(Action<SqliteCaseStore> call)
    {
        try
        {
            using var store = SqliteCaseStore.Open(_host.Path, new() { Wait = TimeSpan.FromMilliseconds(50) });
            call(store);
        }
        catch (Exception e) when (e is CaseStoreException or InvalidCaseException) { }
    }

    private static CaseStoreFault? Fault(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (CaseStoreException e)
        {
            return e.Fault;
        }
    }
}
