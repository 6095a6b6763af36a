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
        var connection = await store.Engine.Open(CallMode.Direct);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA max_page_count = 45";
            command.ExecuteNonQuery();
        }
        await store.Engine.Return(connection, true, CallMode.Direct);
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
            Assert.That(Fault(() => SqliteCaseStore.Open(_host.Path + ".none", new() { ReadOnly = true })),
                Is.EqualTo(CaseStoreFault.Unreachable));
            Assert.That(Fault(() => SqliteCaseStore.Open(Path.Combine(_host.Path, "no", "folder.db"))),
                Is.EqualTo(CaseStoreFault.Unreachable));
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
        _host.Execute("PRAGMA user_version = 3");

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
            foreach (var call in new Action<SqliteCaseStore>[] { s => s.Read("a"), s => _ = s.Cases().ToList(), s =>
                _ = s.Ask(new RecordsQuery { Words = "a*" }).ToList(), s => _ = s.VerifyAll().ToList(), s => s.Append("b", _history) })
                Assert.That(() => Named(call), Throws.Nothing);
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_file_that_was_deleted_or_replaced_is_not_written_to(bool isReplaced)
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("An open file stays in its place on Windows.");
        using var store = SqliteCaseStore.Open(_host.Path);
        store.Append("a", _history);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_host.Path)!)) File.Delete(file);
        if (isReplaced) SqliteCaseStore.Open(_host.Path).Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fault(() => store.Append("b", _history)), Is.EqualTo(CaseStoreFault.Unreachable));
            // The next connection finds what stands there now.
            Assert.That(Fault(() => store.Append("b", _history)), Is.EqualTo(isReplaced ? null : CaseStoreFault.Unreachable));
            Assert.That(File.Exists(_host.Path), Is.EqualTo(isReplaced), "nothing is made in its place");
        }
    }

    [Test]
    public void A_file_that_was_moved_keeps_what_was_acknowledged()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("An open file stays in its place on Windows.");
        var elsewhere = _host.Path + ".moved";
        using (var store = SqliteCaseStore.Open(_host.Path))
        {
            store.Append("a", _history);
            foreach (var end in new[] { "", "-wal", "-shm" }) File.Move(_host.Path + end, elsewhere + end);
            Assert.That(Fault(() => store.Append("b", _history)), Is.EqualTo(CaseStoreFault.Unreachable));
        }
        using var moved = SqliteCaseStore.Open(elsewhere);

        Assert.That(moved.Cases().Select(c => c.Id), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void The_file_itself_holds_the_tables_from_the_start()
    {
        using var store = SqliteCaseStore.Open(_host.Path);
        var copy = _host.Path + ".copy";
        File.Copy(_host.Path, copy);
        using var read = SqliteCaseStore.Open(copy, new() { ReadOnly = true });

        Assert.That(read.Cases(), Is.Empty);
    }

    [Test]
    public void The_search_agrees_with_what_it_was_made_of()
    {
        using (var store = SqliteCaseStore.Open(_host.Path))
            store.Append("a", CaseHistory.Start(RandomCases.Make(1, 400), "Ann", "starts", TestClock.Hourly()));

        // So many rows do not wait to be entered; a few that come later do.
        Assert.That(() => _host.Execute("INSERT INTO known_text (known_text, rank) VALUES ('integrity-check', 1)"), Throws.Nothing);
    }

    [Test]
    public void Words_are_found_while_their_rows_wait_to_be_entered_and_after()
    {
        using var store = SqliteCaseStore.Open(_host.Path);
        for (var i = 1; i <= 300; i++)
        {
            store.Append($"case-{i}", CaseHistory.Start(new CaseFileBuilder("A").Build()
                .With(CaseChange.Put(new Actor { Id = new("a"), Name = $"Étoile no{i} brücke" })), "Ann", "starts", TestClock.Hourly()));
            if (i % 37 != 0) continue;
            foreach (var (words, found) in new[] { ("ÉTOILE", i), ("brü* étoile", i), ($"no{i}", 1), ($"no{i / 2} brücke", 1), ("étoil", 0),
                ("brücken*", 0) })
                Assert.That(store.Ask(new RecordsQuery { Words = words }).Count(), Is.EqualTo(found), $"{words} among {i}");
        }
    }

    [Test]
    public void A_search_that_was_damaged_is_found()
    {
        using var store = SqliteCaseStore.Open(_host.Path);
        store.Append("a", CaseHistory.Start(RandomCases.Make(1, 400), "Ann", "starts", TestClock.Hourly()));
        Assert.That(store.VerifyAll().All(c => c.IsIntact));
        _host.Execute("UPDATE known_text_data SET block = zeroblob(length(block)) WHERE id > 1000");

        Assert.That(store.VerifyAll().Single(c => !c.IsIntact).CaseId, Is.EqualTo("(database)"));
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
