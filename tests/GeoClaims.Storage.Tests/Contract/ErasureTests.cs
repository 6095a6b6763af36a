using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>A person's data go from a store, wherever they stood; what is left verifies, and says by whom they were erased.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class ErasureTests(Engine engine) : StoreTests(engine)
{
    private static readonly string[] Hers = ["zvoinimira", "quellbrunn", "xanthippsen"];
    private static readonly string[] Keys = ["actor:vera", "ev:seen"];

    [Test]
    public async Task No_word_of_hers_is_left_anywhere([Values] bool awaited)
    {
        var history = Told();
        Assert.That(Host.Leftovers(Hers), Is.EquivalentTo(Hers), "they are found as long as they are there");
        var erased = history;
        await Surely(async () => erased = awaited ? await Store.EraseAsync("a", Keys, "Officer", "her request", Clock)
            : Store.Erase("a", Keys, "Officer", "her request", Clock));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.Leftovers(Hers), Is.Empty);
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(Store.Verify("a").Sentence, Does.Contain("Officer"));
            var read = Store.ReadHistory("a");
            Assert.That(read, Is.EqualTo(erased));
            Assert.That(read.Erased.Select(e => (e.Key, e.Revision, e.By, e.Author, e.Reason)), Is.EqualTo(
                new[] { ("actor:vera", 1, 4), ("ev:seen", 1, 4), ("actor:vera", 2, 4) }
                    .Select(e => (e.Item1, e.Item2, e.Item3, "Officer", "her request"))));
            Assert.That(read.Revisions.Take(3).Select(r => r.Hash), Is.EqualTo(history.Revisions.Select(r => r.Hash)));
            Assert.That(Store.ReadAt("a", 1), Is.EqualTo(read.At(1)));
            Assert.That(Store.Read("a").Claims.Single().Claimant.Value, Is.EqualTo("actor:vera"), "what refers to her is still read");
            foreach (var words in Hers) Assert.That(Store.Ask(new RecordsQuery { Words = words }), Is.Empty);
            Assert.That(Store.Ask(new RecordsQuery { Words = "struck" }).Count(), Is.EqualTo(1), "the others are found");
            Assert.That(Store.Ask(new RecordsQuery { Words = "erased" }).Select(f => f.Record.Key), Is.EquivalentTo(Keys));
            Assert.That(Erase(Store), Is.EqualTo(erased), "there is nothing left to be erased");
            Assert.That(() => Store.Erase("a", ["actor:nobody"], "Officer", "x", Clock), Throws.ArgumentException);
            Assert.That(() => Store.Erase("nobody", Keys, "Officer", "x", Clock), Throws.TypeOf<CaseStoreException>());
            using var careful = Host.OpenVerifying();
            Assert.That(careful.Read("a"), Is.EqualTo(erased.Current));
        }
    }

    [Test]
    public void Heads_the_feed_and_proofs_of_other_records_hold_on()
    {
        var history = Told();
        var (root, changes) = (Store.Root(), Store.Ask(new ChangesQuery()).ToList());
        var (hers, other) = (Store.Prove("a", "actor:vera"), Store.Prove("a", "prop:struck"));
        Erase(Store);
        var after = Store.Root();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.VerifyRoot(root).IsIntact);
            Assert.That(Store.Ask(new ChangesQuery { After = changes[^1].Place }).Select(c => (c.CaseId, c.Revision, c.Head)),
                Is.EqualTo(new[] { ("a", 4, Store.Find("a")!.Head) }));
            Assert.That(Store.Ask(new ChangesQuery()).Take(changes.Count), Is.EqualTo(changes));
            Assert.That(Store.Verify("a", history.Head).Fault, Is.EqualTo(HistoryFault.GoesOn));
            // Of a record that stood beside hers, in a revision of which something was erased.
            Assert.That(Store.Prove("a", "prop:struck").Check(after).Key, Is.EqualTo("prop:struck"));
            Assert.That(Store.Prove("a", "prop:struck", root).Check(root).Key, Is.EqualTo("prop:struck"));
            Assert.That(other.Check(root).Key, Is.EqualTo("prop:struck"));
            Assert.That(((Actor)hers.Check(root)).Name, Does.StartWith("Zvoinimira"), "what somebody else has is theirs to erase");
            foreach (var under in new[] { null, root, after })
                Assert.That(() => Store.Prove("a", "actor:vera", under), Throws.TypeOf<CaseStoreException>().With.Property("Fault")
                    .EqualTo(CaseStoreFault.Erased).And.Message.Contains("Officer"));
            Store.Append("a", Add(Store.ReadHistory("a"), Actor("vera", "A witness")));
            Assert.That(Store.Prove("a", "actor:vera").Check(Store.Root()), Is.EqualTo(Actor("vera", "A witness")));
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }
    }

    [Test]
    public async Task A_backup_holds_the_gaps_and_one_of_before_is_erased_by_the_erased_history()
    {
        Told();
        var before = new MemoryStream();
        Store.Backup(before);
        var erased = Erase(Store);
        var after = new MemoryStream();
        Store.Backup(after);
        foreach (var other in Engines.All)
        {
            using var host = other.Host();
            using var store = host.Open();
            after.Position = 0;
            store.Restore(after);
            using var late = other.Host();
            using var older = late.Open();
            before.Position = 0;
            older.Restore(before);
            Assert.That(late.Leftovers(Hers), Is.Not.Empty, "a backup of before brings it back");
            await AppendErased(older, erased);

            using (Assert.EnterMultipleScope())
            {
                foreach (var (h, s) in new[] { (host, store), (late, older) })
                {
                    Assert.That(h.Leftovers(Hers), Is.Empty);
                    Assert.That(s.Root(), Is.EqualTo(Store.Root()));
                    Assert.That(s.VerifyAll().Select(c => c.ToString()), Is.EqualTo(Store.VerifyAll().Select(c => c.ToString())));
                    Assert.That(s.ReadHistory("a").Erased, Is.EqualTo(erased.Erased));
                }
            }
        }
    }

    [Test]
    public async Task A_history_that_goes_on_after_an_erasing_is_appended_in_one()
    {
        var history = Told();
        var longer = Add(Add(history, Actor("dan", "Dan")).Erase(Keys, "Officer", "her request", Clock), Actor("eve", "Eve"));
        longer = longer.Append(CaseChange.Put(Actor("cem", "Other")), "Ann", "renames", Clock);
        await AppendErased(Store, longer);
        Store.Append("b", longer);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.Leftovers(Hers), Is.Empty);
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(Store.Read("a"), Is.EqualTo(longer.Current));
            Assert.That(Store.ReadAt("a", 3), Is.EqualTo(longer.At(3)));
            Assert.That(Store.Ask(new SharedQuery(SharedBy.ActorName)).Select(s => s.Value), Is.EquivalentTo(["dan", "eve", "other"]),
                "that two persons were erased is nothing that they share");
        }
    }

    [Test]
    public void Who_recorded_meanwhile_is_not_lost_and_brings_nothing_back()
    {
        var stale = Told();
        Parallel.For(0, 6, i =>
        {
            if (i == 3) Erase(Store);
            else Store.Append("a", Add(stale, Actor($"new{i}", $"New {i}")), m => m, Clock);
        });
        // A record that somebody wrote before knowing of the erasing may bring it back, as any record may; then it is erased again.
        Assert.That(() => Store.Append("a", Add(stale, Actor("late"))), Throws.TypeOf<CaseConflictException>());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Read("a").Actors.Count(a => a.Name.StartsWith("New", StringComparison.Ordinal)), Is.EqualTo(5));
            Assert.That(Host.Leftovers(Hers), Is.Empty);
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }
    }

    [Test]
    public void What_is_changed_under_the_name_of_an_erasing_is_found()
    {
        Told();
        var erased = Erase(Store);
        using (Assert.EnterMultipleScope())
        {
            Found("UPDATE record_version SET body = REPLACE(body, '(erased)', 'Eve') WHERE case_id = 'a' AND key = 'actor:vera' AND "
                + "revision = 1", 1, HistoryFault.WrongErasure);
            Found("DELETE FROM case_revision WHERE case_id = 'a' AND number = 4", 1, HistoryFault.WrongErasure);
            Found("UPDATE case_revision SET head = REPLACE(head, '\"by\":4', '\"by\":3') WHERE case_id = 'a' AND number = 2", 2,
                HistoryFault.WrongErasure);
            // A whole history in which the erasing covers a change beside the gap, hash by hash: only the log tells.
            var documents = erased.Revisions.Select(r => r.Document).ToList();
            var first = documents[0] with { Put = [.. documents[0].Put.Select(r => r is Proposition p ? p with { Statement =
                "It was blown up" } : r)] };
            var last = documents[3] with { Erases = [documents[3].Erases[0] with { Left = HashOf(first) }, documents[3].Erases[1]] };
            Found($"UPDATE record_version SET body = REPLACE(body, 'A ship struck it', 'It was blown up') WHERE case_id = 'a'; "
                + $"UPDATE known_record SET body = REPLACE(body, 'A ship struck it', 'It was blown up') WHERE case_id = 'a'; "
                + $"UPDATE store_log SET body = REPLACE(body, '{erased.Head}', '{HashOf(last)}') WHERE case_id = 'a'; "
                + $"UPDATE case_revision SET hash = '{HashOf(last)}', head = REPLACE(head, '{documents[3].Erases[0].Left}', "
                + $"'{HashOf(first)}') WHERE case_id = 'a' AND number = 4", 1, null);
        }

        void Found(string sql, int revision, HistoryFault? fault)
        {
            using var host = Engine.Host();
            using (var store = host.Open()) store.Append("a", erased);
            host.Execute(sql);
            using var opened = host.Open();
            var check = opened.Verify("a");
            Assert.That((check.IsIntact, check.Revision, check.Fault), Is.EqualTo((false, (int?)revision, fault)), check.Sentence);
        }

        static string HashOf(RevisionDocument document) => RevisionHash.Of(RevisionJson.Write(document));
    }

    [Test]
    public async Task A_store_of_version_1_that_was_migrated_can_be_erased_from()
    {
        Store.Dispose();
        Host.HoldVersion1();
        Host.Migrate();
        using var store = Host.Open();
        var (root, key) = (store.Root(), store.Read("bridge").Reports[0].Key);
        await Surely(() => store.EraseAsync("bridge", [key], "Officer", "withdrawn", NodaTime.SystemClock.Instance));
        var erased = store.ReadHistory("bridge");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(erased.Erased.Select(e => e.Key).Distinct(), Is.EqualTo(new[] { key }));
            Assert.That(store.VerifyRoot(root).IsIntact);
            Assert.That(store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(store.Ask(new WithdrawnQuery { }).Where(w => w.Report.Key == key), Is.Empty);
        }
    }

    private CaseHistory Erase(SqlCaseStore store)
    {
        Surely(() => store.EraseAsync("a", Keys, "Officer", "her request", Clock)).GetAwaiter().GetResult();
        return store.ReadHistory("a");
    }

    // Tests beside this one have transactions on the same server, for which it keeps what they might see.
    private static async Task Surely(Func<Task> erase)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await erase();
                return;
            }
            catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Locked && tries < 300)
            {
                Assert.That(e.Message, Does.Contain("once more"));
                await Task.Delay(100);
            }
        }
    }

    // Appending the same again adds nothing, and has nothing to clean away.
    private async Task AppendErased(SqlCaseStore store, CaseHistory erased)
    {
        try
        {
            store.Append("a", erased);
        }
        catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Locked)
        {
            await Surely(() => store.EraseAsync("a", Keys, "Officer", "her request", Clock));
        }
    }

    // Three revisions that name her by name, alias and what she saw; and other cases.
    private CaseHistory Told()
    {
        var history = Start("A", Actor("vera", "Zvoinimira Lind"), Actor("cem", "Cem"), new Proposition
        {
            Id = new("struck"), Statement = "A ship struck it",
        }, new Claim { Id = new("c"), Claimant = new("vera"), Proposition = new("struck"), Stance = Stance.Asserts },
            new Evidence { Id = new("seen"), Statement = "Seen from Quellbrunn lane", Kind = EvidenceKind.Testimony });
        Store.Append("a", history);
        history = Add(history, new Actor { Id = new("vera"), Name = "Zvoinimira Lind", Aliases = [new("Xanthippsen")] });
        Store.Append("a", history);
        history = history.Append(CaseChange.Title("Other"), "Ann", "title", Clock);
        Store.Append("a", history);
        // Enough that the search enters them.
        Store.Append("z", CaseHistory.Start(RandomCases.Make(3, 400), "Ann", "starts", Clock));
        return history;
    }
}
