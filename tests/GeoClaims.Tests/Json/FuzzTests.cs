using System.Text;

namespace GeoClaims.Tests;

/// <summary>Hostile input gives a case or the one exception, and never anything else.</summary>
internal sealed class FuzzTests
{
    private const int Count = 2_000;

    // Ten seeds of two thousand files each.
    [Test]
    public void A_broken_file_is_a_case_or_is_refused([Range(1, 10)] int seed)
    {
        var draw = new Draw(seed);
        var mutations = new Mutations(RandomCases.Make(seed, 20).ToJson());
        var (accepted, refused) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var bytes = mutations.Next(draw);
            try
            {
                using var stream = new MemoryStream(bytes);
                CheckUse(CaseFile.Load(stream));
                accepted++;
            }
            catch (InvalidCaseException e)
            {
                Assert.That(e.Report.IsValid, Is.False);
                Assert.That(e.Report.Findings.Any(f => f.Path.Length == 0 || f.Message.Length == 0), Is.False);
                refused++;
            }
            catch (Exception e) when (e is not AssertionException)
            {
                Assert.Fail($"{e}\n\non reading:\n{Encoding.UTF8.GetString(bytes)}");
            }
        }

        TestContext.Out.WriteLine($"{accepted} accepted, {refused} refused");
        Assert.That(Math.Min(accepted, refused), Is.GreaterThan(Count / 50), "The mutations lead to both outcomes.");
    }

    /// <summary>Whatever was accepted can be checked, shown, written and read again.</summary>
    private static void CheckUse(CaseFile file)
    {
        _ = file.Validate().ToString();
        foreach (var value in Models.Walk(file.Records())) _ = value.ToString();
        var text = file.ToJson();
        var again = CaseFile.Parse(text);
        Assert.That(again.Equals(file), Is.True);
        Assert.That(again.ToJson(), Is.EqualTo(text));
    }

    [Test]
    public void Random_bytes_are_refused()
    {
        var draw = new Draw(99);
        for (var i = 0; i < 2_000; i++)
        {
            using var stream = new MemoryStream(draw.Bytes(draw.Below(200)));
            Expect.Refusal(() => CaseFile.Load(stream));
        }
    }
}
