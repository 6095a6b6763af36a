namespace GeoClaims.Storage.Tests;

/// <summary>Whatever is changed in the database from outside is found, and pinned to its revision.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class VerifyTests(Engine engine) : StoreTests(engine)
{
    private static readonly TableShape[] Tables =
        [TableShape.Revision, TableShape.Record, TableShape.Known, TableShape.Mark, TableShape.Log];

    [Test]
    public void A_change_of_any_column_is_found()
    {
        var history = Marked();
        using (Assert.EnterMultipleScope())
        {
            foreach (var table in Tables)
                foreach (var column in table.Columns.Concat(table == TableShape.Known ? ["ended"] : Array.Empty<string>()))
                {
                    // A cluster lets nobody move a row to another case.
                    if (Host.IsCluster && column == "case_id") continue;
                    // Another case for each, so that nothing has to be mended.
                    var id = $"{table.Name}-{column}";
                    Store.Append(id, history);
                    var (where, revision) = Row(table, id);
                    Assert.That(Host.Execute($"UPDATE {table.Name} SET {column} = {Changed(table, column)} WHERE {where}"),
                        Is.EqualTo(1), id);
                    var check = Store.Verify(id);
                    Assert.That(check.IsIntact, Is.False, $"{id}: {check.Sentence}");
                    // What is moved to another case or revision is missed where it was.
                    if (column is not ("case_id" or "revision" or "number") || table == TableShape.Record)
                        Assert.That(check.Revision, Is.EqualTo(revision), $"{id}: {check.Sentence}");
                }
        }
    }

    [Test]
    public void A_row_taken_away_is_found()
    {
        var history = Marked();
        using (Assert.EnterMultipleScope())
        {
            foreach (var table in Tables)
            {
                var id = $"without-{table.Name}";
                Store.Append(id, history);
                var (where, revision) = Row(table, id);
                Assert.That(Host.Execute($"DELETE FROM {table.Name} WHERE {where}"), Is.EqualTo(1));
                Assert.That(Store.Verify(id).Revision, Is.EqualTo(revision), Store.Verify(id).Sentence);
            }
        }
    }

    [Test]
    public void A_dropped_tail_is_found_by_a_head_that_was_noted()
    {
        var history = Marked();
        Store.Append("a", history);
        // Whoever drops the tail drops it from the log as well.
        foreach (var table in Tables.Reverse()) Host.Execute($"DELETE FROM {table.Name} WHERE case_id = "
            + $"'a' AND {(table == TableShape.Revision ? "number" : "revision")} = {history.Count}");
        var check = Store.Verify("a", history.Head);

        Assert.That((check.Fault, check.Revision), Is.EqualTo(((HistoryFault?)HistoryFault.HeadMissing, (int?)history.Count)));
    }

    [Test]
    public void Times_resolved_with_other_zone_data_are_not_called_changed_but_said_so()
    {
        var moscow = new CaseFileBuilder("A", zone: "Europe/Moscow").Build()
            .With(CaseChange.Put(new Event { Id = new("e"), Name = "E", Time = EdtfTime.Parse("2024-03-22T20:00") }));
        Store.Append("a", CaseHistory.Start(moscow, "Ann", "starts", Clock));
        var row = new KnownRows(moscow).All().Single() with { ZoneData = "TZDB: 1999a" };
        Host.Execute($"UPDATE known_record SET zone_data = 'TZDB: 1999a', earliest = {row.Earliest - 1}, "
            + $"digest = '{(row with { Earliest = row.Earliest - 1 }).Digest(1)}' WHERE case_id = 'a'");
        var check = Store.Verify("a");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(check.IsIntact, check.Sentence);
            Assert.That(check.Sentence, Does.Contain("TZDB: 1999a"));
            Assert.That(Store.Find("a")!.ZoneDataDiffers);
            Assert.That(Store.Ask(new RecordsQuery { Kind = "event" }).Single().ZoneData, Is.EqualTo("TZDB: 1999a"),
                "the answer stands as it was resolved, and says by what");
        }
    }

    [TestCase("address", "'x'")]
    [TestCase("body", "body || ' '")]
    [TestCase("hash", "'x'")]
    [TestCase("number", "number + 5")]
    public void A_change_of_a_withdrawal_is_found(string column, string value)
    {
        Store.Withdraw("https://example.org/1", "Ann", "forged", Clock);
        Store.Withdraw("https://example.org/2", "Ann", "forged", Clock);
        Host.Execute($"UPDATE withdrawal SET {column} = {value} WHERE number = 2");

        Assert.That(Store.VerifyAll().Single().Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task Rows_of_a_case_that_cannot_be_are_found()
    {
        Store.Append("a", Marked());
        Host.Execute("INSERT INTO case_revision (case_id, number, recorded, hash, head, state) VALUES ('no name', 1, 0, '', '', '')");
        var awaited = new List<StoreCheck>();
        await foreach (var check in Store.VerifyAllAsync()) awaited.Add(check);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.VerifyAll().Select(c => (c.CaseId, c.IsIntact)), Is.EqualTo(new[] { ("a", true), ("no name", false) }));
            Assert.That(awaited, Is.EqualTo(Store.VerifyAll()));
        }
    }

    [Test]
    public void Rows_of_a_case_that_was_never_recorded_are_findings_and_the_rest_is_verified()
    {
        Store.Append("a", Marked());
        Store.Append("z", Marked());
        foreach (var (table, ghost) in new[] { (TableShape.Known, "ghost"), (TableShape.Mark, "ghost"), (TableShape.Mark, "haunt"),
            (TableShape.Record, "limbo") })
            Host.Execute($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) SELECT "
                + $"{string.Join(", ", table.Columns.Select(c => c == "case_id" ? $"'{ghost}'" : c))} FROM {table.Name} WHERE case_id = "
                + $"'a'");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.VerifyAll().Select(c => (c.CaseId, c.IsIntact)),
                Is.EqualTo(new[] { ("a", true), ("ghost", false), ("haunt", false), ("limbo", false), ("z", true) }));
            Assert.That(Store.Verify("ghost").IsIntact, Is.False);
            Assert.That(() => Store.Verify("nobody"),
                Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NoSuchCase));
        }
    }

    [Test]
    public void A_row_that_holds_nothing_where_something_belongs_is_a_named_fault_and_a_finding()
    {
        var history = Marked();
        using (Assert.EnterMultipleScope())
        {
            foreach (var (table, column) in new[] { ("case_revision", "head"), ("case_revision", "hash"), ("case_revision", "state"),
                ("record_version", "body") })
            {
                using var host = Engine.Host();
                using (var store = host.Open())
                {
                    store.Append("a", history);
                    store.Append("b", history);
                }
                host.AllowNull(table, column);
                Assert.That(host.Execute($"UPDATE {table} SET {column} = NULL WHERE case_id = 'a'"), Is.Positive);
                using var damaged = host.Open();
                Assert.That(damaged.VerifyAll().Select(c => (c.CaseId, c.IsIntact)), Is.EqualTo(new[] { ("a", false), ("b", true) }),
                    $"{table}.{column}");
                foreach (var call in new Action[]
                {
                    () => damaged.Export("a", new MemoryStream()), () => damaged.Read("a"), () => damaged.ReadHistory("a"), () =>
                        damaged.Find("a"),
                    () => damaged.Append("a", history), () => _ = damaged.Ask(new RecordsQuery { CaseId = "a" }).Count(), () =>
                        damaged.ReadAt("a", 1),
                })
                    Assert.That(Thrown(call), Is.Null.Or.TypeOf<CaseStoreException>().With.Property("Fault")
                        .EqualTo(CaseStoreFault.Damaged), $"{table}.{column}");
            }
        }
    }

    [Test]
    public void With_the_option_nothing_is_given_out_that_is_not_as_it_was_recorded()
    {
        var history = Marked();
        using var careful = Host.OpenVerifying();
        foreach (var id in new[] { "good", "title", "body", "words" }) careful.Append(id, history);
        // Each reads well, and is wrong.
        Assert.That(Host.Execute("UPDATE case_revision SET state = '{\"title\":\"B\"}' WHERE case_id = 'title'"), Is.Positive);
        Assert.That(Host.Execute("UPDATE record_version SET body = REPLACE(body, 'It fell', 'It stood') WHERE case_id = 'body'"),
            Is.Positive);
        Assert.That(Host.Execute("UPDATE known_record SET actor = 'actor:bob' WHERE case_id = 'words' AND actor IS NOT NULL"), Is.Positive);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(careful.Read("good"), Is.EqualTo(history.Current));
            Assert.That(careful.Ask(new RecordsQuery { CaseId = "good" }).Count(), Is.EqualTo(history.Current.RecordCount));
            Assert.That(() => careful.Read("nobody"),
                Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NoSuchCase));
            foreach (var id in new[] { "title", "body", "words" })
            {
                foreach (var call in new Action[]
                {
                    () => careful.Read(id), () => careful.ReadAt(id, 3), () => careful.ReadAsRecorded(id, At(30)), () =>
                        careful.ReadHistory(id),
                    () => careful.Export(id, new MemoryStream()), () => _ = careful.Ask(new RecordsQuery { CaseId = id }).Count(),
                })
                    Assert.That(Thrown(call), Is.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.Damaged), id);
            }
            Assert.That(() => _ = careful.Ask(new SharedQuery(SharedBy.ActorName)).Count(), Throws.TypeOf<CaseStoreException>());
            Assert.That(() => careful.ReadAsync("title"), Throws.TypeOf<CaseStoreException>());
            Assert.That(Store.Read("title").Title, Is.EqualTo("B"), "without the option it is not looked at");
        }
    }

    [Test]
    public void What_was_damaged_is_never_more_than_one_of_the_named_exceptions()
    {
        var history = Marked();
        foreach (var column in new[] { "head", "state", "hash" })
        {
            Store.Append($"a-{column}", history);
            Host.Execute($"UPDATE case_revision SET {column} = '{{' WHERE case_id = 'a-{column}'");
            foreach (var call in new Action[] { () => Store.Read($"a-{column}"), () => Store.ReadHistory($"a-{column}"),
                () => Store.Find($"a-{column}"), () => Store.Append($"a-{column}", history) })
                Assert.That(Thrown(call),
                    Is.Null.Or.TypeOf<CaseStoreException>().Or.TypeOf<InvalidCaseException>().Or.TypeOf<CaseConflictException>());
        }
        Store.Append("b", history);
        Host.Execute("UPDATE record_version SET body = '{' WHERE case_id = 'b'");
        Assert.That(() => Store.Ask(new RecordsQuery { CaseId = "b" }).Count(),
            Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.Damaged));
    }

    private static Exception? Thrown(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>Three revisions; the second puts what every column holds something of.</summary>
    private CaseHistory Marked()
    {
        var start = Start("A", Actor("ann", "Ann"), new Source { Id = new("herald"), Name = "Herald" });
        var second = Add(start, new Report { Id =
            new("r"), Source = new("herald"), Title = "R", Address = "https://example.org", Published = EdtfTime.Parse("2026-03-01") },
            new Proposition { Id = new("p"), Statement = "It fell" }, new Claim { Id = new("c"), Claimant = new("ann"), Proposition =
                new("p"), Stance = Stance.Asserts, Made = EdtfTime.Parse("2026-03-01"), Citations = [new(new("r"))] },
            new Evidence { Id = new("e"), Statement = "Seen", Kind = EvidenceKind.Observation, Citations = [new(new("r"))] });
        return Add(second, Actor("bob"));
    }

    private static (string Where, int Revision) Row(TableShape table, string id)
    {
        if (table == TableShape.Revision) return ($"case_id = '{id}' AND number = 2", 2);
        if (table == TableShape.Log) return ($"case_id = '{id}' AND revision = 2", 2);
        var key = table == TableShape.Mark ? "ev:e' AND place = '0" : table == TableShape.Known ? "claim:c" : "report:r";
        return ($"case_id = '{id}' AND key = '{key}'", 2);
    }

    private string Changed(TableShape table, string column) => column switch
    {
        "ended" => "2",
        "known_to" or "tx_to" => $"{column} - 1",
        "words" when Engine == Engine.PostgreSql => "words || array_to_tsvector(ARRAY['x'])",
        _ when table.IsNumber(Math.Max(0, Array.IndexOf(table.Columns, column))) => $"COALESCE({column}, 0) + 1000",
        "case_id" => "'elsewhere'",
        _ => $"COALESCE({column}, '') || 'x'",
    };
}
