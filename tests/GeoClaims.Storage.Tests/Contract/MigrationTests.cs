using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>A store that version 1 of the library made becomes one of this version; nothing of it is lost.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class MigrationTests(Engine engine)
{
    private const string Heads = "SELECT case_id || number || hash || head || state FROM case_revision ORDER BY 1";
    private const string Records = "SELECT case_id || key || revision || tx_from || tx_to || body FROM record_version ORDER BY 1";

    private StoreHost _host = null!;

    [SetUp]
    public void Hold()
    {
        _host = engine.Host();
        _host.HoldVersion1();
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public void An_older_store_is_refused_by_a_fault_that_names_the_way_on()
        => Assert.That(Opened(), Is.EqualTo(CaseStoreFault.OlderVersion));

    [Test]
    public async Task All_that_was_recorded_is_there_and_is_answered_from([Values] bool awaited)
    {
        var (heads, records) = (_host.Query(Heads), _host.Query(Records));
        var result = awaited ? await _host.MigrateAsync() : _host.Migrate();
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.WasOlder, result.Cases, result.Damaged.Count), Is.EqualTo((true, 3, 0)));
            Assert.That(_host.Version, Is.EqualTo("2"));
            Assert.That(_host.Query(Heads), Is.EqualTo(heads));
            Assert.That(_host.Query(Records), Is.EqualTo(records));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(store.VerifyAll().Count(), Is.EqualTo(3));
            Assert.That(store.Root().Number, Is.EqualTo(heads.Count));
            Assert.That(store.Ask(new RecordsQuery { Words = "мост" })
                .Select(f => f.Record.Key), Is.EquivalentTo(["prop:p", "report:r"]));
            Assert.That(store.Ask(new SharedQuery(SharedBy.ActorName)), Is.Empty, "the name was shared until it was made longer");
            Assert.That(store.Ask(new WithdrawnQuery()).Single().CaseId, Is.EqualTo("bridge"));
            var history = store.ReadHistory("bridge");
            store.Append("bridge", history.Append(CaseChange.Title("Goes on"), "Ann", "goes on", SystemClock.Instance));
            Assert.That(store.Verify("bridge").IsIntact);
            Assert.That(_host.Migrate(), Is.EqualTo(new StoreMigration()), "there is nothing more to do");
        }
    }

    [Test]
    public void Stopped_halfway_it_goes_on()
    {
        Assert.That(() => _host.Migrate(new Stops()), Throws.TypeOf<OperationCanceledException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Opened(), Is.EqualTo(CaseStoreFault.OlderVersion));
            Assert.That(int.Parse(_host.Version, System.Globalization.CultureInfo.InvariantCulture), Is.GreaterThan(1),
                "a program of version 1 looks at that in every write");
            Assert.That(_host.Query("SELECT COUNT(DISTINCT case_id) FROM store_log"), Is.EqualTo(new[] { "1" }));
        }
        var result = _host.Migrate();
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.WasOlder, result.Cases), Is.EqualTo((true, 2)));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }
    }

    [Test]
    public void Killed_halfway_again_and_again_it_comes_to_its_end()
    {
        // The name of a case is in no hash: what is copied is as sound as what it was copied from.
        const int Copies = 100;
        var numbers = string.Join(", ", Enumerable.Range(1, Copies).Select(i => $"({i})"));
        foreach (var table in new[] { TableShape.Revision, TableShape.Record, TableShape.Known, TableShape.Mark })
        {
            var columns = string.Join(", ", table.Columns);
            _host.Execute($"WITH n(i) AS (VALUES {numbers}) INSERT INTO {table.Name} ({columns}) "
                + $"SELECT {columns.Replace("case_id", "case_id || '-' || i", StringComparison.Ordinal)} FROM {table.Name}, n");
        }
        var (heads, random, left) = (_host.Query(Heads), new Random(5), new List<string>());
        for (var kill = 0; kill < 4; kill++)
        {
            using var process = System.Diagnostics.Process.Start(WriterProgram.Start(["migrate", .. _host.Arguments]))!;
            Assert.That(process.StandardOutput.ReadLine(), Is.EqualTo("begins"));
            Thread.Sleep(random.Next(150, 500));
            process.Kill();
            process.WaitForExit();
            if (_host.Version is not ("1" or "2"))
                left.Add(_host.Query("SELECT COUNT(DISTINCT case_id) FROM store_log")[0]);
        }
        _host.Migrate();
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_host.Query(Heads), Is.EqualTo(heads));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty, string.Join(' ', left));
            Assert.That(store.VerifyAll().Count(), Is.EqualTo(3 * (Copies + 1)));
        }
    }

    [Test]
    public async Task Two_at_once_do_the_work_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _host.Migrate())));
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Sum(r => r.Cases), Is.EqualTo(3));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(store.Root().Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Is.EqualTo(_host.Query("SELECT COUNT(*) FROM case_revision")[0]));
        }
    }

    [Test]
    public async Task Programs_of_version_1_that_have_it_open_lose_nothing_and_are_refused_from_then_on()
    {
        const int Programs = 3;
        using var begun = new CountdownEvent(Programs);
        var programs = Enumerable.Range(1, Programs).Select(i => Task.Run(() =>
        {
            using var program = _host.OpenVersion1();
            var clock = TestClock.Hourly();
            var (history, state, id) = (CaseHistory.Start(RandomCases.Make(i, 30), "Ann", "starts", clock), new CaseStateText(), $"old{i}");
            for (var written = 0; program.TryWrite(id, history, written, ref state); written = history.Count - 1)
            {
                if (history.Count == 5) begun.Signal();
                // Now a record more, now another version of one.
                var actor = history.Count % 2 == 0 ? history.Current.Actors[0] with { Name = $"Name {history.Count}" }
                    : new() { Id = new($"new{history.Count}"), Name = $"New {history.Count}" };
                history = history.Append(CaseChange.Put(actor), "Ann", "goes on", clock);
                if (history.Count > 5_000) throw new InvalidOperationException("It was never refused.");
            }
            // The last one was refused.
            return (Id: id, Acknowledged: history.At(history.Count - 1), Count: history.Count - 1);
        })).ToArray();
        while (!begun.Wait(100))
            if (Array.Exists(programs, p => p.IsFaulted)) await Task.WhenAll(programs);
        var result = _host.Migrate();
        var written = await Task.WhenAll(programs);
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.WasOlder, result.Cases, result.Damaged.Count), Is.EqualTo((true, 3 + Programs, 0)));
            foreach (var (id, acknowledged, count) in written)
            {
                Assert.That(store.Read(id), Is.EqualTo(acknowledged), id);
                Assert.That(store.ReadHistory(id).Count, Is.EqualTo(count), id);
            }
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(store.Root().Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Is.EqualTo(_host.Query("SELECT COUNT(*) FROM case_revision")[0]));
        }
    }

    [Test]
    public void A_damaged_case_is_named_and_stays_as_it_is()
    {
        _host.Execute("UPDATE record_version SET body = REPLACE(body, 'A ship', 'A boat') WHERE case_id = 'harbour'");
        var known = _host.Query("SELECT digest FROM known_record WHERE case_id = 'harbour' ORDER BY 1");
        var result = _host.Migrate();
        using var store = _host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Cases, result.Damaged), Is.EqualTo((2, new ValueList<string>(["harbour"]))));
            Assert.That(_host.Query("SELECT digest FROM known_record WHERE case_id = 'harbour' ORDER BY 1"), Is.EqualTo(known));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact).Select(c => c.CaseId), Is.EqualTo(new[] { "harbour" }));
        }
    }

    [Test]
    public void Times_are_resolved_anew_where_the_zone_data_are_others()
    {
        _host.Migrate();
        using var store = _host.Open();
        var before = store.Ask(new RecordsQuery { Kind = "event", CaseId = "bridge" }).Single().Earliest;
        _host.Execute("UPDATE known_record SET zone_data = 'TZDB: 1999a' WHERE case_id = 'bridge'");
        _host.Execute("UPDATE known_record SET earliest = earliest - 1 WHERE case_id = 'bridge' AND kind = 'event'");
        Assert.That(store.Find("bridge")!.ZoneDataDiffers);
        var result = _host.Migrate();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.WasOlder, result.Cases), Is.EqualTo((false, 1)));
            Assert.That(store.Find("bridge")!.ZoneDataDiffers, Is.False);
            Assert.That(store.Ask(new RecordsQuery { Kind = "event", CaseId = "bridge" }).Single().Earliest, Is.EqualTo(before));
            Assert.That(store.Ask(new RecordsQuery { Words = "мост" }).Count(), Is.EqualTo(2));
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }
    }

    [Test]
    public void What_is_no_store_is_not_migrated()
    {
        using var nothing = engine.Host();

        Assert.That(() => nothing.Migrate(), Throws.TypeOf<CaseStoreException>());
    }

    private CaseStoreFault? Opened()
    {
        try
        {
            _host.Open().Dispose();
            return null;
        }
        catch (CaseStoreException e)
        {
            Assert.That(e.Message, Does.Contain("Migrate"));
            return e.Fault;
        }
    }

    private sealed class Stops : IProgress<string>
    {
        public void Report(string value) => throw new OperationCanceledException();
    }
}
