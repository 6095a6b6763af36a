namespace GeoClaims.Tests;

internal sealed class RevisionTextTests
{
    [Test]
    public void A_revision_reads_the_same_after_its_bytes_were_let_go_of()
    {
        var history = SmallHistory.Make();
        var written = history.Last.ToJson();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(history.Last.ToJson(), Is.EqualTo(written));
            Assert.That(history.Verify(history.Head).IsIntact);
        }
    }
}
