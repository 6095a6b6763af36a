namespace GeoClaims.Storage.Tests;

/// <summary>The log of the whole store shows a case or a revision that is gone.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class LogTests(Engine engine) : StoreTests(engine)
{
    private static readonly TableShape[] OfCases = [TableShape.Mark, TableShape.Known, TableShape.Record, TableShape.Revision];

    [Test]
    public void A_case_that_was_dropped_is_missed()
    {
        foreach (var id in new[] { "a", "b", "c" }) Store.Append(id, History(2));
        foreach (var table in OfCases) Host.Execute($"DELETE FROM {table.Name} WHERE case_id = 'b'");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.VerifyAll()
                .Select(c => (c.CaseId, c.IsIntact)), Is.EqualTo(new[] { ("a", true), ("b", false), ("c", true) }));
            Assert.That(Store.Verify("b").Sentence, Does.Contain("dropped"));
        }
    }

    [Test]
    public void A_case_that_was_dropped_with_its_entries_leaves_a_gap()
    {
        var history = History(2);
        foreach (var id in new[] { "a", "b", "c" }) Store.Append(id, history);
        foreach (var table in OfCases.Append(TableShape.Log)) Host.Execute($"DELETE FROM {table.Name} WHERE case_id = 'b'");

        Assert.That(Store.VerifyAll().Single(c => !c.IsIntact), Has.Property("CaseId").EqualTo("(log)")
            .And.Property("Sentence").Contains($"Entry {history.Count + 1} "));
    }

    [Test]
    public void A_tail_that_was_dropped_is_missed_without_a_noted_head()
    {
        var history = History(2);
        Store.Append("a", history);
        foreach (var table in OfCases)
            Host.Execute($"DELETE FROM {table.Name} WHERE {(table == TableShape.Revision ? "number" : "revision")} = {history.Count}");
        var check = Store.Verify("a");

        Assert.That((check.IsIntact, check.Revision), Is.EqualTo((false, (int?)history.Count)), check.Sentence);
    }

    [Test]
    public async Task A_noted_root_shows_that_the_end_of_the_log_was_dropped_or_written_anew()
    {
        var empty = Store.Root();
        var first = Store.Append("a", History(2));
        var root = Store.Root();
        Store.Append("b", History(3));
        var later = await Store.RootAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((empty.Number, root.Number), Is.EqualTo((0, first.Revisions)));
            foreach (var noted in new[] { empty, root, later }) Assert.That(Store.VerifyRoot(noted).IsIntact);
            Assert.That((await Store.VerifyRootAsync(root)).IsIntact);
            Assert.That(() => Store.VerifyRoot(new("a", 1, root.Hash)), Throws.ArgumentException);
            foreach (var table in OfCases.Append(TableShape.Log)) Host.Execute($"DELETE FROM {table.Name} WHERE case_id = 'b'");
            Assert.That(Store.VerifyAll().All(c => c.IsIntact), "nothing in the store tells any more");
            Assert.That(Store.VerifyRoot(root).IsIntact);
            Assert.That(Store.VerifyRoot(later).Sentence, Does.Contain("dropped"));
            Store.Append("b", History(4));
            Store.Append("c", History(5));
            Assert.That(Store.VerifyRoot(later).IsIntact, Is.False);
        }
    }

    [Test]
    public void Many_at_once_leave_no_gap()
    {
        var histories = Enumerable.Range(0, 8).Select(i => History(i, 6)).ToArray();
        Parallel.For(0, 8, i =>
        {
            using var store = Host.Open();
            store.Append($"case-{i}", histories[i]);
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(Store.Root().Number, Is.EqualTo(histories.Sum(h => h.Count)));
        }
    }
}
