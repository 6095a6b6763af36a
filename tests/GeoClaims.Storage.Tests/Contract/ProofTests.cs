namespace GeoClaims.Storage.Tests;

/// <summary>That a record is in a case can be shown to whoever has only a head of the store.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class ProofTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public async Task Every_record_is_shown_under_every_head_that_came_after_it()
    {
        var (a, b) = (History(1), History(2));
        Store.Append("a", a);
        var first = Store.Root();
        Store.Append("b", b);
        var second = Store.Root();

        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, history) in new[] { ("a", a), ("b", b) })
                foreach (var record in history.Current.Records())
                {
                    var proof = Store.Prove(id, record.Key);
                    Assert.That(proof.Check(second), Is.EqualTo(record));
                    Assert.That(RecordProof.FromJson(proof.ToJson()).Check(second), Is.EqualTo(record));
                    Assert.That(proof.ToJson(), Does.Not.Contain(history.Revisions[0].Reason), "nothing else of the history is in it");
                    Refused(proof, first);
                }
            var under = await Store.ProveAsync("a", a.Current.Records().First().Key, first);
            Assert.That(under.Check(first), Is.EqualTo(a.Current.Records().First()));
            Refused(under, second);
            Refused(under, new(null, first.Number, second.Hash));
            Refused(under, new("a", a.Count, a.Head));
        }
    }

    [Test]
    public void A_proof_that_was_changed_shows_nothing()
    {
        Store.Append("a", Start("A", Actor("ann", "Ann"), Actor("bob", "Bob")));
        Store.Append("b", Start("B", Actor("cem", "Cem")));
        var (head, json) = (Store.Root(), Store.Prove("a", "actor:ann").ToJson());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(RecordProof.FromJson(json).Check(head).Key, Is.EqualTo("actor:ann"));
            foreach (var (old, fresh) in new[] { ("Ann", "Eve"), ("\\\"case\\\":\\\"a\\\"", "\\\"case\\\":\\\"b\\\""),
                ("\"index\":0", "\"index\":1"),
                ("\"count\":2", "\"count\":3"), ("\"index\":1", "\"index\":0") })
            {
                Assert.That(json, Does.Contain(old));
                Refused(RecordProof.FromJson(json.Replace(old, fresh, StringComparison.Ordinal)), head);
            }
            foreach (var text in new[] { "", "{}", "null", "[]", json[..^2], json.Replace("proof/1", "proof/2", StringComparison.Ordinal) })
                Assert.That(() => RecordProof.FromJson(text), Throws.TypeOf<FormatException>(), text);
        }
    }

    [Test]
    public void What_is_not_there_is_not_shown_and_what_was_changed_is_said_to_be()
    {
        Store.Append("a", Start("A", Actor("ann", "Ann")));
        var head = Store.Root();
        Store.Append("b", Start("B", Actor("bob", "Bob")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Store.Prove("a", "actor:nobody"), Throws.ArgumentException);
            Assert.That(() => Store.Prove("b", "actor:bob", head), Throws.ArgumentException, "it came after the head");
            Assert.That(() => Store.Prove("c", "actor:ann"), Throws.TypeOf<CaseStoreException>());
            Host.Execute("UPDATE record_version SET body = REPLACE(body, 'Ann', 'Eve')");
            Assert.That(() => Store.Prove("a", "actor:ann"), Throws.TypeOf<CaseStoreException>()
                .With.Property("Fault").EqualTo(CaseStoreFault.Damaged));
        }
    }

    private static void Refused(RecordProof proof, StoreHead head) => Assert.That(() => proof.Check(head),
        Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NotOfThisHead));
}
