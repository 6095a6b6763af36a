namespace GeoClaims.Tests;

/// <summary>What a file can ask of the reader by links that all lead back to one record.</summary>
[NonParallelizable]
internal sealed class ManyCirclesTests
{
    private const int Count = 10_000;

    [Test]
    public void Many_circles_through_one_record_do_not_fill_the_memory()
    {
        var reports = Enumerable.Range(0, Count).Select(i => new Report
        {
            Id = new($"r{i}"), Source = new("s"), Title = "R", DerivedFrom = i == 0
                ? [new($"r{Count - 1}")]
                : [new($"r{i - 1}"), new($"r{Count - 1}")],
        });
        var file = CaseFile.Assemble("Circles", ClockZone.Utc, null, [new Source { Id = new("s"), Name = "S" }, .. reports]);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var report = file.Validate();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.That(report.Findings.Sum(f => (long)f.Message.Length), Is.LessThan(Count * 1000L));
        Assert.That(allocated, Is.LessThan(Count * 20_000L), "bytes allocated: so much for each record, however long the circles are");
    }
}
