using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class ImportTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void A_folder_of_history_files_is_imported_and_what_cannot_be_is_named()
    {
        using var folder = new TempFolder();
        var histories = Enumerable.Range(1, 5).ToDictionary(i => $"case-{i}", i => History(i));
        foreach (var (id, history) in histories) history.Save(folder.File($"{id}.history.jsonl"));
        File.WriteAllText(folder.File("broken.jsonl"), "{}\n");
        var told = new Collected<ImportProgress>();
        var result = Store.Import(CaseImport.Files(Path.GetDirectoryName(folder.File("x"))!), told);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Added, result.Unchanged, result.Refused.Single().CaseId), Is.EqualTo((5, 0, "broken")));
            Assert.That(told.Select(p => p.Done), Is.EqualTo(Enumerable.Range(1, 6)));
            foreach (var (id, history) in histories) Assert.That(Store.ReadHistory(id), Is.EqualTo(history));
        }
    }

    [Test]
    public void An_import_that_was_stopped_goes_on_where_it_was()
    {
        var history = History(3);
        using var stop = new CancellationTokenSource();
        var cases = Enumerable.Range(0, 10).Select(i => new CaseImport($"case-{i}", () => history));
        Assert.That(async () => await Store.ImportAsync(cases, new StopsAfterThree(stop), stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        var before = Store.Cases().Count();
        var result = Store.Import(cases);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.EqualTo(3));
            Assert.That((result.Added, result.Unchanged), Is.EqualTo((10 - before, before)));
        }
    }

    [Test]
    public void A_case_that_conflicts_is_left_out_and_the_others_are_stored()
    {
        Store.Append("a", History(1));
        var result = Store.Import([new("a", () => History(2)), new("b", () => History(2))]);

        Assert.That((result.Added, result.Refused.Single().CaseId), Is.EqualTo((1, "a")));
    }

    private sealed class StopsAfterThree(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done == 3) stop.Cancel();
        }
    }

    private sealed class Collected<T> : List<T>, IProgress<T>
    {
        public void Report(T value) => Add(value);
    }
}
