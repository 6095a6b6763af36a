using NodaTime;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class QuestionTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void What_became_known_later_does_not_show()
    {
        Store.Append("bridge", CaseHistory.Start(Bridge(), "Ann", "starts", Clock));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Stances(At(1, 12)), Is.Empty);
            Assert.That(Stances(At(2, 23)), Is.Empty, "the report came out on some hour of the third");
            Assert.That(Stances(At(4, 0)), Is.EqualTo(new[] { Stance.Asserts }));
            Assert.That(Stances(null), Is.EqualTo(new[] { Stance.Denies, Stance.Asserts }));
            Assert.That(Store.Ask(new RecordsQuery { Words = "quoted later", KnownAt = At(4, 0) }), Is.Empty,
                "a citation of a later report");
            Assert.That(Store.Ask(new RecordsQuery { Words = "quoted later" }).Select(f => f.Record.Key), Is.EqualTo(new[] { "claim:1" }));
        }

        IEnumerable<Stance> Stances(Instant? at) =>
            Store.Ask(new ClaimsQuery { ClaimantName = "CITY", KnownAt = at }).Select(f => f.Record.Stance);
    }

    [Test]
    public void A_kind_that_there_is_not_is_refused()
    {
        Store.Append("bridge", CaseHistory.Start(Bridge(), "Ann", "starts", Clock));

        using (Assert.EnterMultipleScope())
        {
            foreach (var kind in RecordJson.Kinds)
                Assert.That(Store.Ask(new RecordsQuery { Kind = kind }).Select(f => RecordJson.KindOf(f.Record)), Is.All.EqualTo(kind));
            Assert.That(() => new RecordsQuery { Kind = "claims" }, Throws.ArgumentException.With.Message.Contains("claim, evidence"));
        }
    }

    [Test]
    public void A_record_that_is_corrected_or_removed_is_found_as_it_is_now()
    {
        var history = Start("Harbour", Actor("ann", "Ann Green"));
        Store.Append("harbour", history);
        history = Add(history, Actor("ann", "Anna Green"), Actor("bob", "Bob"));
        Store.Append("harbour", history);
        Store.Append("harbour", history.Append(CaseChange.Remove(new Id<Actor>("bob")), "Ann", "removes", Clock));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Keys("ann green"), Is.Empty);
            Assert.That(Keys("anna"), Is.EqualTo(new[] { "actor:ann" }));
            Assert.That(Keys("bob"), Is.Empty);
            Assert.That(Store.Ask(new SharedQuery(SharedBy.ActorName) { Value = "ann  GREEN " }), Is.Empty);
            Assert.That(Store.Ask(new SharedQuery(SharedBy.ActorName) { Value = "anna GREEN" }).Single().Where,
                Is.EqualTo(new CaseRecordId[] { new("harbour", "actor:ann") }.ToValueList()));
        }

        IEnumerable<string> Keys(string words) => Store.Ask(new RecordsQuery { Words = words }).Select(f => f.Record.Key);
    }

    [TestCase("мост", "Рухнул мост через реку")]
    [TestCase("РУХНУЛ", "Рухнул мост через реку")]
    [TestCase("桥梁", "昨夜桥梁倒塌")]
    [TestCase("جسر", "انهار جسر المدينة")]
    [TestCase("пост*", "Постановление суда")]
    [TestCase("γέφυρα", "Η γέφυρα έπεσε")]
    [TestCase("สะพาน", "สะพานถล่ม")]
    [TestCase("पुल", "पुल गिर गया")]
    [TestCase("Gross", "GROSS, indeed")]
    public void Words_of_any_script_are_found(string words, string text)
    {
        Store.Append("a", Start("A", Actor("x", text)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Ask(new RecordsQuery { Words = words }).Count(), Is.EqualTo(1));
            Assert.That(Store.Ask(new RecordsQuery { Words = words + " elsewhere" }), Is.Empty);
        }
    }

    [Test]
    public void A_withdrawn_document_is_found_in_every_case_that_uses_it_however_its_address_is_written()
    {
        foreach (var (id, address) in new[] { ("a", "https://Example.org/Story#top"), ("b", "HTTPS://example.org/Story/"),
            ("c", "https://example.org/story") })
            Store.Append(id, Start(id, new Source { Id = new("herald"), Name = "Herald" },
                new Report { Id = new("r"), Source = new("herald"), Title = "Story", Address = address }));
        var noted = Store.Withdraw("https://example.org/Story", "Ann", "forged", Clock);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Ask(new WithdrawnQuery()).Select(f => (f.CaseId, f.Report.Id.Value, f.Withdrawal)),
                Is.EqualTo(new[] { ("a", "report:r", noted), ("b", "report:r", noted) }));
            Assert.That(Store.Withdrawals(), Is.EqualTo(new[] { noted }));
            Assert.That(Store.Ask(new SharedQuery(SharedBy.ReportAddress)).Single().Where.Select(w => w.CaseId),
                Is.EqualTo(new[] { "a", "b" }));
        }
    }

    [Test]
    public async Task Answers_stream_over_many_pages_and_stop_when_told()
    {
        CaseRecord[] actors = [.. Enumerable.Range(0, 500).Select(i => Actor($"a{i:000}", "same"))];
        Store.Append("a", Start("A", actors));
        using var stop = new CancellationTokenSource();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Ask(new RecordsQuery { Words = "same" }).Select(f => f.Record.Key), Is.EqualTo(actors.Select(a => a.Key)));
            Assert.That(await Store.AskAsync(new RecordsQuery { Words = "same" }).CountAsync(), Is.EqualTo(500));
            Assert.That(Store.Ask(new RecordsQuery { Words = "same", Limit = 350 }).Count(), Is.EqualTo(350));
        }
        await stop.CancelAsync();
        Assert.That(async () => await Store.AskAsync(new RecordsQuery(), stop.Token).CountAsync(stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static CaseFile Bridge()
    {
        var b = new CaseFileBuilder("Bridge collapse");
        var city = b.Actor("City");
        var herald = b.Source("Herald");
        var early = b.Report(herald, "Early", published: "2026-03-03");
        var late = b.Report(herald, "Late", published: "2026-03-05");
        var why = b.Question("Why?");
        var ship = b.Hypothesis(why, "A ship struck it");
        b.Add(new Claim { Id = new("1"), Claimant = city, Proposition = b.Build()
            .Get(ship).Proposition, Stance = Stance.Asserts, Made = EdtfTime.Parse("2026-03-01"),
            Citations = [new(early), new(late) { Quote = new("quoted later") }] });
        b.Add(new Claim { Id = new("2"), Claimant = city, Proposition = b.Build()
            .Get(ship).Proposition, Stance = Stance.Denies, Made = EdtfTime.Parse("2026-03-04"), Citations = [new(late)] });
        return b.Build();
    }
}
