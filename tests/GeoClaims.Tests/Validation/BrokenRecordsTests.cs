namespace GeoClaims.Tests;

/// <summary>Cases broken at random are reported on, evaluated if they are cases at all, and never make the library stumble.</summary>
public sealed class BrokenRecordsTests
{
    // GEOCLAIMS_MUTATIONS=100000 dotnet test --filter BrokenRecords looks harder.
    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("GEOCLAIMS_MUTATIONS") ?? "4000", System.Globalization.CultureInfo.InvariantCulture);

    [Test]
    public void A_broken_case_gives_findings_and_no_exception_but_the_documented_one()
    {
        var whole = Enumerable.Range(0, 20).Select(seed => RandomCases.Make(seed, 60)).ToArray();
        var (refused, withErrors) = (0, 0);
        Parallel.For(0, Count, i =>
        {
            var file = whole[i % whole.Length];
            var records = new BrokenRecords(i).Break(file.Records());
            var index = new CaseIndex(records);
            var structure = Structure.Check(records, index);
            var content = ContentRules.Check(records, index, file.Zone);
            if (structure.Count > 0)
            {
                Interlocked.Increment(ref refused);
                Assert.That(() => CaseFile.Assemble("Broken", file.Zone, null, records), Throws.TypeOf<InvalidCaseException>(),
                    $"mutation {i}");
                return;
            }
            if (content.Exists(f => f.Severity == Severity.Error)) Interlocked.Increment(ref withErrors);
            var broken = CaseFile.Assemble("Broken", file.Zone, null, records);
            foreach (var question in broken.Questions)
                Assert.That(broken.Evaluate(question.Id).ToString(), Does.Not.Contain("NaN"), $"mutation {i}");
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused, Is.GreaterThan(Count / 10), "many mutations break what makes a case a case");
            Assert.That(withErrors, Is.GreaterThan(Count / 10), "and many more its content");
        }
    }
}
