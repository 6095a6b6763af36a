using System.Buffers.Text;
using System.Globalization;

namespace GeoClaims.Storage.Tests;

/// <summary>A place among answers survives a request as a text; one that was changed or forged is refused.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class TokenTests(Engine engine) : StoreTests(engine)
{
    private static readonly byte[] Key = [1, 2, 3, 4];

    [Test]
    public void Every_kind_of_question_goes_on_from_a_token()
    {
        foreach (var id in new[] { "a", "b", "мост" }) Store.Append(id, History(5));
        Store.Withdraw("https://example.org", "Ann", "forged", Clock);

        using (Assert.EnterMultipleScope())
        {
            GoesOn(p => new RecordsQuery { Limit = 3, After = p });
            GoesOn(p => new ClaimsQuery { Limit = 1, After = p });
            GoesOn(p => new EvidenceQuery { Limit = 1, After = p });
            GoesOn(p => new PositionsQuery { Limit = 1, After = p });
            GoesOn(p => new SharedQuery(SharedBy.ActorName) { Limit = 1, After = p });
            GoesOn(p => new ChangesQuery { Limit = 2, After = p });
        }
    }

    private void GoesOn<TAnswer>(Func<AnswerPlace?, StoreQuery<TAnswer>> query) where TAnswer : IStoreAnswer
    {
        var (paged, place) = (new List<string?>(), (AnswerPlace?)null);
        while (Store.Ask(query(place)).ToList() is { Count: > 0 } some)
        {
            paged.AddRange(some.Select(a => a.ToString()));
            var token = some[^1].Place.ToToken(Key);
            Assert.That(Uri.EscapeDataString(token), Is.EqualTo(token));
            place = AnswerPlace.FromToken(token, Key);
        }
        var all = Store.Ask(query(null) with { Limit = null }).Select(a => a.ToString());
        Assert.That(paged, Is.Not.Empty.And.EqualTo(all), query(null).ToString());
    }

    [Test]
    public void A_token_that_was_changed_or_forged_is_a_named_fault()
    {
        Store.Append("a", History(1));
        var token = Store.Ask(new RecordsQuery()).First().Place.ToToken(Key);
        var bytes = Base64Url.DecodeFromChars(token);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(AnswerPlace.FromToken(token, Key).ToToken(Key), Is.EqualTo(token));
            for (var i = 0; i < bytes.Length; i++)
            {
                byte[] other = [.. bytes];
                other[i] ^= 0x10;
                Refused(Base64Url.EncodeToString(other), Key);
            }
            Refused(token, [9]);
            Refused(token, []);
            Refused(AnswerPlace.FromToken(token, Key).ToToken(), Key);
            foreach (var text in new[] { "", "x", "%", token[..^1], token + "A", token + "=", " " + token, new string('A', 30_000) })
                Refused(text, Key);
        }
    }

    [Test]
    public void A_token_of_another_question_is_a_named_fault()
    {
        Store.Append("a", History(1));
        var place = Store.Ask(new RecordsQuery()).First().Place;

        Assert.That(() => Store.Ask(new PositionsQuery { After = place }).Count(), Throws.TypeOf<CaseStoreException>()
            .With.Property("Fault").EqualTo(CaseStoreFault.BadToken));
    }

    [Test]
    public async Task Changes_are_told_in_order_and_once()
    {
        var (a, b) = (History(1), History(2));
        Store.Append("a", a);
        var since = Store.Root();
        Store.Append("b", b);
        Store.Append("a", a = Add(a, Actor("new")));
        var all = Store.Ask(new ChangesQuery()).ToList();
        var awaited = new List<CaseChanged>();
        await foreach (var change in Store.AskAsync(new ChangesQuery { Since = since })) awaited.Add(change);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all.Select(c => c.Number), Is.EqualTo(Enumerable.Range(1, a.Count + b.Count).Select(n => (long)n)));
            Assert.That(awaited, Is.EqualTo(all.Skip((int)since.Number)));
            Assert.That(all[^1], Has.Property("CaseId").EqualTo("a").And.Property("Head").EqualTo(a.Head)
                .And.Property("Revision").EqualTo(a.Count));
            Assert.That(Store.Ask(new ChangesQuery { CaseId = "b" }).Count().ToString(CultureInfo.InvariantCulture),
                Is.EqualTo(b.Count.ToString(CultureInfo.InvariantCulture)));
            Assert.That(Store.Ask(new ChangesQuery { After = all[^1].Place }), Is.Empty);
            Assert.That(() => new ChangesQuery { Since = Store.Find("a")!.ToHead() }, Throws.ArgumentException);
            Assert.That(() => Store.Ask(new ChangesQuery { KnownAt = At(1) }).Count(), Throws.ArgumentException);
        }
    }

    [Test]
    public void A_feed_that_is_read_while_many_write_misses_nothing()
    {
        const int Writers = 4, Each = 12;
        var histories = Enumerable.Range(0, Writers).Select(_ => Start("A", Actor("ann"))).ToArray();
        var clock = NodaTime.SystemClock.Instance;
        var writing = Task.Run(() => Parallel.For(0, Writers, new() { MaxDegreeOfParallelism = Writers }, i =>
        {
            for (var n = 0; n < Each; n++)
            {
                Store.Append($"case-{i}", histories[i]);
                histories[i] = histories[i].Append(CaseChange.Put(Actor($"x{n}")), "Ann", "adds", clock);
            }
        }));
        var (seen, place) = (new List<long>(), (AnswerPlace?)null);
        do
        {
            foreach (var change in Store.Ask(new ChangesQuery { After = place })) (place, _) = (change.Place, Add(change));
        }
        while (!writing.IsCompleted || seen.Count < Writers * Each);

        Assert.That(seen, Is.EqualTo(Enumerable.Range(1, Writers * Each).Select(n => (long)n)));

        bool Add(CaseChanged change)
        {
            seen.Add(change.Number);
            return true;
        }
    }

    private static void Refused(string token, byte[] key)
        => Assert.That(() => AnswerPlace.FromToken(token, key), Throws.TypeOf<CaseStoreException>()
            .With.Property("Fault").EqualTo(CaseStoreFault.BadToken), token[..Math.Min(60, token.Length)]);
}
