namespace GeoClaims.Storage.Tests;

/// <summary>What somebody who reads may still see, an engine keeps; that is said, and mended by erasing once more.</summary>
internal sealed class ReaderErasureTests(Engine engine) : StoreTests(engine)
{
    // One who has read the cases keeps them from being written anew, and one who has not sees what they were nevertheless.
    [Test]
    public void What_a_reader_keeps_is_said_and_goes_when_it_is_erased_once_more([Values] bool awaited,
        [Values("withdrawal", "case_revision")] string read)
    {
        if (Host.IsCluster && read == "withdrawal") Assert.Ignore("Who reads withdrawals reads them on one server, and keeps no case.");
        Store.Append("a", Start("A", Actor("vera", "Zvoinimira")));
        using var impatient = Host.OpenImpatient();
        CaseHistory Erase() => awaited
            ? impatient.EraseAsync("a", ["actor:vera"], "Officer", "her request", Clock).GetAwaiter().GetResult()
            : impatient.Erase("a", ["actor:vera"], "Officer", "her request", Clock);
        using (Host.Reader(read))
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Erase, Throws.TypeOf<CaseStoreException>().With.Property("Fault")
                    .EqualTo(CaseStoreFault.Locked).And.Message.Contains("once more"));
                Assert.That(Erase, Throws.TypeOf<CaseStoreException>(), "as long as it lasts");
                Assert.That(Store.Read("a").Actors[0].Name, Is.EqualTo(ErasedRecord.Text), "it is erased for whoever reads anew");
                Assert.That(Host.Leftovers(["zvoinimira"]), Is.Not.Empty);
            }
        }
        CaseHistory? erased = null;
        // Tests beside this one have transactions on the same server.
        Assert.That(() => (erased = Erase()).Count, Is.EqualTo(2).After(30).Seconds.PollEvery(100).MilliSeconds,
            "no revision more");
        Assert.That(Host.Leftovers(["zvoinimira"]), Is.Empty);
        Assert.That(Store.Verify("a").IsIntact);
        Assert.That(Store.ReadHistory("a"), Is.EqualTo(erased));
    }

    [Test]
    public void A_reader_who_is_done_in_time_keeps_nothing([Values] bool awaited, [Values("withdrawal", "case_revision")] string read)
    {
        Store.Append("a", Start("A", Actor("vera", "Zvoinimira")));
        var reader = Host.Reader(read);
        var erasing = Task.Run(() => awaited ? Store.EraseAsync("a", ["actor:vera"], "Officer", "her request", Clock).GetAwaiter()
            .GetResult() : Store.Erase("a", ["actor:vera"], "Officer", "her request", Clock));
        Assert.That(() => Store.Read("a").Actors[0].Name, Is.EqualTo(ErasedRecord.Text).After(20).Seconds.PollEvery(20).MilliSeconds);
        reader.Dispose();
        Assert.That(erasing.GetAwaiter().GetResult().Count, Is.EqualTo(2));
        Assert.That(Host.Leftovers(["zvoinimira"]), Is.Empty);
    }
}
