namespace GeoClaims.Storage.Tests;

/// <summary>A program that remembers how far it stored a case is not misled by what others did to it meanwhile.</summary>
internal sealed class KnownHeadTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public async Task What_others_stored_meanwhile_is_a_conflict([Values] bool awaited)
    {
        var first = Start("A", Actor("vera", "Vera"));
        Store.Append("a", first);
        using (var other = Host.Open()) other.Append("a", Put(first, "theirs"));
        var mine = Put(first, "mine");
        try
        {
            if (awaited) await Store.AppendAsync("a", mine);
            else Store.Append("a", mine);
            Assert.Fail("The case went on as if nothing were there.");
        }
        catch (CaseConflictException e)
        {
            Assert.That((e.Common, e.Stored.Count), Is.EqualTo((1, 2)));
        }
    }

    [Test]
    public void What_others_stored_meanwhile_is_gone_on_from()
    {
        var history = Start("A", Actor("vera", "Vera"));
        Store.Append("a", history);
        using var other = Host.Open();
        for (var i = 0; i < 6; i++) (i % 2 == 0 ? other : Store).Append("a", history = Put(history, $"actor-{i}"));
        Assert.That(Store.ReadHistory("a"), Is.EqualTo(history));
        Assert.That(Store.Verify("a").IsIntact);
    }

    [Test]
    public void What_another_program_stored_of_the_same_is_not_stored_twice()
    {
        var first = Start("A", Actor("vera", "Vera"));
        Store.Append("a", first);
        var second = Put(first, "one");
        using (var other = Host.Open()) other.Append("a", second);
        Assert.That(Store.Append("a", second).Revisions, Is.EqualTo(2));
        Assert.That(Store.Verify("a").IsIntact);
    }

    // As after a backup of before was brought back under a program that runs.
    [Test]
    public void A_case_that_lost_its_end_gets_no_gap()
    {
        var first = Start("A", Actor("vera", "Vera"));
        var second = Put(first, "one");
        Store.Append("a", first);
        Store.Append("a", second);
        Cut(after: 1);
        Store.Append("a", Put(second, "two"));
        Assert.That(Host.Query("SELECT number FROM case_revision WHERE case_id = 'a' ORDER BY number"), Is.EqualTo(["1", "2", "3"]));
        Assert.That(Store.ReadHistory("a").Current.Actors, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_case_that_is_another_now_is_not_gone_on_with()
    {
        var first = Start("A", Actor("vera", "Vera"));
        Store.Append("a", first);
        Cut(after: 0);
        using (var other = Host.Open()) other.Append("a", Start("Another", Actor("ann", "Ann")));
        Assert.That(() => Store.Append("a", Put(first, "one")), Throws.TypeOf<CaseConflictException>());
        Assert.That(Store.ReadHistory("a").Count, Is.EqualTo(1));
    }

    private CaseHistory Put(CaseHistory history, string id)
        => history.Append(CaseChange.Put(Actor(id, id)), "Ann", "adds", Clock);

    private void Cut(int after)
    {
        foreach (var (table, revision) in new[] { ("case_revision", "number"), ("record_version", "revision"), ("store_log", "revision") })
            Host.Execute($"DELETE FROM {table} WHERE case_id = 'a' AND {revision} > {after}");
        Host.Execute("DELETE FROM known_mark WHERE case_id = 'a'");
        Host.Execute($"DELETE FROM known_record WHERE case_id = 'a' AND revision > {after}");
    }
}
