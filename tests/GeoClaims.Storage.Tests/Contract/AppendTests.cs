using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class AppendTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void What_was_appended_is_exported_byte_for_byte([Range(1, 12)] int seed)
    {
        var history = History(seed, 6);
        Store.Append("bridge", history);

        Assert.That(Exported("bridge"), Is.EqualTo(Saved(history)));
    }

    [Test]
    public void Revisions_appended_one_by_one_come_to_the_same_as_all_at_once([Range(1, 8)] int seed)
    {
        var history = History(seed, 6);
        using var stream = new MemoryStream(Saved(history));
        var lines = stream.ToArray();
        for (var (at, count) = (0, 0); count < history.Count; count++)
        {
            at = Array.IndexOf(lines, (byte)'\n', at) + 1;
            Store.Append("bridge", CaseHistory.Load(new MemoryStream(lines[..at])));
        }
        Store.Append("whole", history);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Exported("bridge"), Is.EqualTo(lines));
            Assert.That(Store.Read("bridge"), Is.EqualTo(Store.Read("whole")));
            Assert.That(Store.Verify("bridge").IsIntact, Store.Verify("bridge").Sentence);
        }
    }

    [Test]
    public void Records_added_one_by_one_come_to_the_same_as_all_at_once([Range(1, 6)] int seed)
    {
        var whole = RandomCases.Make(seed, 60);
        var history = CaseHistory.Start(whole.With(whole.Records().Select(CaseChange.Remove)), "Ann", "starts", Clock);
        Store.Append("bridge", history);
        var (byKey, held, quick) = (whole.Records().ToDictionary(r => r.Key), new HashSet<string>(), 0);
        foreach (var record in whole.Records())
        {
            var needed = new List<CaseRecord>();
            for (var open = new Stack<CaseRecord>([record]); open.TryPop(out var next);)
            {
                if (!held.Add(next.Key)) continue;
                needed.Add(next);
                foreach (var named in ReferencesTo.AllIn([next])) open.Push(byKey[named.Key]);
            }
            if (needed.Count == 0) continue;
            history = Add(history, [.. needed]);
            if (history.LastAdditions() is not null) quick++;
            Store.Append("bridge", history);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Read("bridge"), Is.EqualTo(whole));
            Assert.That(Store.Verify("bridge").IsIntact, Store.Verify("bridge").Sentence);
            Assert.That(quick, Is.Positive);
        }
    }

    [Test]
    public void The_case_stands_at_every_revision_and_instant_as_its_history_says([Range(1, 12)] int seed)
    {
        var history = History(seed, 6);
        Store.Append("bridge", history);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Read("bridge"), Is.EqualTo(history.Current));
            foreach (var revision in history.Revisions)
            {
                Assert.That(Store.ReadAt("bridge", revision.Number), Is.EqualTo(history.At(revision.Number)),
                    $"revision {revision.Number}");
                foreach (var near in new[] { revision.Recorded, revision.Recorded + Duration.FromNanoseconds(1) })
                    Assert.That(Store.ReadAsRecorded("bridge", near), Is.EqualTo(history.AsRecorded(near)), $"as recorded at {near}");
            }
        }
    }

    [Test]
    public async Task Awaited_and_direct_calls_do_the_same()
    {
        var history = History(3, 5);
        var stored = await Store.AppendAsync("bridge", history);
        var at = history.Revisions[1].Recorded;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stored, Is.EqualTo(Store.Append("bridge", history)));
            Assert.That(await Store.ReadAsync("bridge"), Is.EqualTo(Store.Read("bridge")));
            Assert.That(await Store.ReadAtAsync("bridge", 2), Is.EqualTo(Store.ReadAt("bridge", 2)));
            Assert.That(await Store.ReadAsRecordedAsync("bridge", at), Is.EqualTo(Store.ReadAsRecorded("bridge", at)));
            Assert.That(await Store.ReadAsKnownAsync("bridge", at), Is.EqualTo(Store.ReadAsKnown("bridge", at)));
            Assert.That(await Store.ReadHistoryAsync("bridge"), Is.EqualTo(Store.ReadHistory("bridge")));
            Assert.That(await Store.FindAsync("bridge"), Is.EqualTo(Store.Find("bridge")));
            Assert.That(await Store.VerifyAsync("bridge"), Is.EqualTo(Store.Verify("bridge")));
            Assert.That(await Store.CasesAsync().ToListAsync(), Is.EqualTo(Store.Cases()));
            Assert.That(await Store.VerifyAllAsync().ToListAsync(), Is.EqualTo(Store.VerifyAll()));
        }
    }

    [Test]
    public void Appending_twice_adds_nothing()
    {
        var history = History(5, 3);
        Store.Append("bridge", history);
        Store.Append("bridge", history);

        Assert.That(Store.Find("bridge")!.Revisions, Is.EqualTo(3));
    }

    [Test]
    public void The_list_shows_title_count_and_head_in_the_order_of_names()
    {
        var history = History(7, 3);
        foreach (var id in new[] { "b", "a", "мост", "Z" }) Store.Append(id, history);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Cases().Select(c => c.Id), Is.EqualTo(new[] { "Z", "a", "b", "мост" }));
            Assert.That(Store.Cases().Select(c => (c.Title, c.Revisions, c.Head, c.Recorded)),
                Is.All.EqualTo((history.Current.Title, 3, history.Head, history.Last.Recorded)));
            Assert.That(Store.Find("nobody"), Is.Null);
        }
    }

    [Test]
    public void More_cases_than_a_page_holds_are_all_listed()
    {
        var history = Start("Small", Actor("ann"));
        Store.Import(Enumerable.Range(0, 450).Select(i => new CaseImport($"case-{i:000}", () => history)));

        Assert.That(Store.Cases().Select(c => c.Id), Is.EqualTo(Enumerable.Range(0, 450).Select(i => $"case-{i:000}")));
    }

    [Test]
    public void A_case_that_is_not_there_is_said_so()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var call in new Action[] { () => Store.Read("x"), () => Store.ReadAt("x", 1), () => Store.ReadAsRecorded("x", At(1)),
                () => Store.ReadHistory("x"), () => Store.Verify("x"), () => Store.Export("x", Stream.Null) })
                Assert.That(Assert.Throws<CaseStoreException>(() => call())!.Fault, Is.EqualTo(CaseStoreFault.NoSuchCase));
            Assert.That(() => Store.Read("no good name"), Throws.ArgumentException);
        }
    }

    [Test]
    public void A_revision_or_an_instant_that_is_not_there_is_misuse()
    {
        Store.Append("bridge", History(2, 2));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Store.ReadAt("bridge", 3), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Store.ReadAt("bridge", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Store.ReadAsRecorded("bridge", Instant.FromUtc(1999, 1, 1, 0, 0)),
                Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [Test]
    public void A_store_opened_again_holds_what_it_held()
    {
        var history = History(9, 4);
        Store.Append("bridge", history);
        using var again = Host.Open();

        Assert.That(again.ReadHistory("bridge").Head, Is.EqualTo(history.Head));
    }

    [Test]
    public void Hostile_texts_come_back_as_they_went_in()
    {
        var hostile = new Actor { Id = new("x"), Name =
            "\0 ' ; DROP TABLE record_version; -- \u202E \\ \"", Aliases = [new(new string('長', 5000)), new("\0"), new("%_'\\")] };
        var judge = new string('\0', 3) + "\\0 Анна'\"" + new string('z', 5000);
        var file = RandomCases.Rich(4);
        var assessment = file.Assessments[0] with { Analyst = judge };
        var history = CaseHistory.Start(file.With(CaseChange.Put(hostile), CaseChange.Put(assessment)), "\0' OR 1=1 --", "\0", Clock);
        Store.Append("bridge", history);
        history =
            history.Append([CaseChange.Put(assessment with { Because = "\0" }), CaseChange.Remove(hostile.Id)], "Ann", "again", Clock);
        Store.Append("bridge", history);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Exported("bridge"), Is.EqualTo(Saved(history)));
            Assert.That(Store.Verify("bridge").IsIntact, Store.Verify("bridge").Sentence);
            Assert.That(Store.Ask(new ClaimsQuery { ClaimantName = "' OR 1=1 --" }), Is.Empty);
            Assert.That(Store.Ask(new RecordsQuery { Words = "' & | ! ( ) : * \" NEAR OR AND" }).Count(), Is.Zero.Or.Positive);
        }
    }

    [Test]
    public void A_disposed_store_says_so()
    {
        Store.Dispose();

        Assert.That(() => Store.Read("bridge"), Throws.TypeOf<ObjectDisposedException>());
    }

    private byte[] Exported(string id)
    {
        using var stream = new MemoryStream();
        Store.Export(id, stream);
        return stream.ToArray();
    }

    private static byte[] Saved(CaseHistory history)
    {
        using var stream = new MemoryStream();
        history.Save(stream);
        return stream.ToArray();
    }

    [Test]
    public void A_revision_of_which_records_are_missing_is_not_said_to_be_stored()
    {
        var history = Add(Start("A", Actor("ann"), Actor("bob")), Actor("cem"), Actor("dan"));
        Store.Append("a", history);
        Host.Execute("DELETE FROM known_record WHERE case_id = 'a' AND revision = 2");
        Host.Execute("DELETE FROM record_version WHERE case_id = 'a' AND key = 'actor:cem'");

        Assert.That(() => Store.Append("a", history),
            Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.Damaged));
    }
}
