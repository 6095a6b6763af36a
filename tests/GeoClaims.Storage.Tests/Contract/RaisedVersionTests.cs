namespace GeoClaims.Storage.Tests;

/// <summary>A program that has a store open while a newer one raises its tables writes nothing more.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class RaisedVersionTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void Nothing_is_written_to_tables_of_a_newer_version([Values(1, 500)] int records)
    {
        var start = Start("A", Actor("ann"));
        Store.Append("a", start);
        Host.RaiseVersion();
        var longer = Add(start, [.. Enumerable.Range(0, records).Select(i => Actor($"b{i}"))]);

        using (Assert.EnterMultipleScope())
        {
            foreach (var call in new Action[] { () => Store.Append("a", longer), () => Store.Append("b", longer), () =>
                Store.Withdraw("x", "Ann", "forged", Clock) })
                Assert.That(call, Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NewerVersion));
            Assert.That(Host.Query("SELECT COUNT(*) FROM case_revision"), Is.EqualTo(new[] { "1" }));
            Assert.That(Host.Query("SELECT COUNT(*) FROM record_version"), Is.EqualTo(new[] { "1" }));
            Assert.That(Host.Query("SELECT COUNT(*) FROM withdrawal"), Is.EqualTo(new[] { "0" }));
        }
    }
}
