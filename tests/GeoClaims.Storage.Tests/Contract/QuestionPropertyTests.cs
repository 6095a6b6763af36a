using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>Random cases and random questions: each engine answers as the loaded cases do.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class QuestionPropertyTests(Engine engine) : StoreTests(engine)
{
    private const int QuestionsOfAKind = 15;

    [Test]
    public void Questions_are_answered_as_the_loaded_cases_answer_them([Range(1, 10)] int seed)
    {
        var draw = new Draw(seed);
        var cases = new Dictionary<string, CaseFile>();
        for (var i = 0; i < 4; i++)
        {
            // Cases of one world, so that they share names, hashes and addresses,
            // and a larger one; they grow in the store by several revisions.
            var id = $"case-{i}";
            var history = CaseHistory.Start(i < 3
                ? new RandomEdits(seed + 100 * i).Start()
                : RandomCases.Make(seed, 100), "Ann", "first version", Clock);
            Store.Append(id, history);
            for (var step = 1; step < 4 && i < 3; step++)
            {
                history = history.Commit(new RandomEdits(seed + 100 * (10 * i + step)).Edit(history.Current), "Bob", "edits", Clock);
                Store.Append(id, history);
            }
            cases.Add(id, history.Current);
        }
        string[] addresses = [.. cases.Values.SelectMany(c =>
            c.Reports).Select(r => r.Address).OfType<string>().Where(a => a.Length > 0).Distinct().Order().Take(4)];
        foreach (var address in addresses.Concat(addresses.Take(1))) Store.Withdraw(address, "Ann", "forged", Clock);
        var (reference, ask) = (new Reference(cases, [.. Store.Withdrawals()]), new RandomQuestions(cases, draw));

        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < QuestionsOfAKind; i++)
            {
                Check(ask.Claims(), Reference.Show, q => reference.Claims((ClaimsQuery)q));
                Check(ask.Evidence(), Reference.Show, q => reference.Evidence((EvidenceQuery)q));
                Check(ask.Records(), Reference.Show, q => reference.Records((RecordsQuery)q));
                Check(ask.Positions(), Reference.Show, q => reference.Positions((PositionsQuery)q));
                Check(ask.Shared(), Reference.Show, q => reference.Shared((SharedQuery)q));
                Check(ask.Withdrawn(addresses), Reference.Show, q => reference.Withdrawn((WithdrawnQuery)q));
            }
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }

        void Check<TAnswer>(StoreQuery<TAnswer> question, Func<TAnswer, string> show, Func<StoreQuery<TAnswer>,
            IEnumerable<string>> expected) where TAnswer : IStoreAnswer
        {
            var all = Store.Ask(question).ToList();
            Assert.That(all.Select(show), Is.EqualTo(expected(question)), $"{question} as known at {question.KnownAt}");
            // Page by page it is the same.
            var (paged, size) = (new List<TAnswer>(), draw.Between(1, 4));
            for (TAnswer[] page = [.. Store.Ask(question with { Limit = size })]; ; page =
                [.. Store.Ask(question with { Limit = size, After = page[^1].Place })])
            {
                paged.AddRange(page);
                if (page.Length < size) break;
            }
            Assert.That(paged.Select(show), Is.EqualTo(all.Select(show)), $"{question}, {size} at a time");
        }
    }
}
