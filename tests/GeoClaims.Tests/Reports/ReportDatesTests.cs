using CrocusAttack;
using NodaTime;

namespace GeoClaims.Tests;

/// <summary>What a report says at a date is what was so at that date.</summary>
internal sealed class ReportDatesTests
{
    private static readonly Lazy<CaseReport> s_crocus
        = new(() => CrocusCase.Build().ToReport(CrocusCase.Who, new() { Evaluation = new() { Draws = 10 } }));

    private static CaseReport Crocus => s_crocus.Value;

    [Test]
    public void Nobody_judges_an_event_before_it_happened()
    {
        var file = CrocusCase.Build();
        var began = FocusEvent.Earliest(file, file.Get(CrocusCase.Who))!.Value;
        var before = file.Replay(CrocusCase.Who).Relevant.Count(s => s.At < began);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.Positive, "The case knows of things from before.");
            Assert.That(Crocus.Snapshots.Select(s => s.At), Has.All.GreaterThanOrEqualTo(began));
            Assert.That(Crocus.Snapshots[0].KnownItems, Is.EqualTo(file.AsOf(Crocus.Snapshots[0].At!.Value).Evaluate(CrocusCase.Who)
                .Matrix.Rows.Count), "What was known before stands in the first step.");
        }
    }

    [TestCase("Sources cited here")]
    [TestCase("Parties with claims on it")]
    public void Counts_follow_the_date(string name)
    {
        var facts = HeaderSection.Of(Crocus).Blocks.OfType<ViewTable>().Single();
        var counted = facts.Rows.Single(r => r.Cells[0].Text == name).Cells[1].Spans[0].Steps!.Texts;
        int[] numbers = [.. counted.Select(t => int.Parse(t.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(numbers, Is.Ordered);
            Assert.That(numbers[0], Is.LessThan(numbers[^1]));
            Assert.That(counted[^1], Is.EqualTo($"{numbers[^1]} of {numbers[^1]}"));
        }
    }

    [Test]
    public void That_something_was_said_is_no_evidence_for_it()
    {
        foreach (var claimant in Crocus.Claimants)
        {
            var own = claimant.Claims.Select(c => c.Claim.Id).ToHashSet();
            var grounds = claimant.Claims.SelectMany(c => c.Claim.Grounds).Select(g => g.Evidence).ToHashSet();
            foreach (var item in Crocus.Items)
            {
                var reports = item.Item.Claims.Any(own.Contains);
                Assert.That(claimant.Reported.Contains(item.Tag), Is.EqualTo(reports), $"{claimant.Actor} {item.Tag}");
                if (!grounds.Contains(item.Item.Id)) Assert.That(claimant.Evidence, Does.Not.Contain(item.Tag), $"{claimant.Actor}");
            }
        }
        Assert.That(Crocus.Claimants.Any(c => !c.Reported.IsEmpty && !c.Evidence.IsEmpty));
    }

    [Test]
    public void Only_positions_that_moved_are_listed()
    {
        var listed = PositionsSection.Of(Crocus)!.Blocks.OfType<ViewList>().Single().Items.Select(i => i.Phrase.Text).ToList();
        var found = Crocus.Positions.Select(p => p.Actor.Id).ToHashSet();
        var repeated = Crocus.Claims.GroupBy(c => c.Claimant).Where(g => !found.Contains(g.Key.Id)
            && g.Select(c => (c.Stance, c.Statement)).Distinct().Count() == 1).Select(g => g.Key.Name).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(listed, Does.Contain("Vladimir Putin"));
            Assert.That(repeated, Is.Not.Empty, "Many say one thing only.");
            Assert.That(listed, Has.None.AnyOf([.. repeated]));
        }
    }

    [TestCase("1826~", "about 1826")]
    [TestCase("182X", "1820–1829")]
    [TestCase("2024-03", "March 2024")]
    [TestCase("2024-03/2024-05", "March–May 2024")]
    [TestCase("2023-12/2024-01", "December 2023 – January 2024")]
    [TestCase("2023/2024", "2023–2024")]
    [TestCase("2024-21", "spring 2024")]
    [TestCase("2024-22?", "perhaps summer 2024")]
    [TestCase("2024-03-22", "22 March")]
    [TestCase("2024-03-22T19:40", "22 March, 19:40")]
    [TestCase("2023-03-22", "22 March 2023")]
    [TestCase("[2024-01,2024-03]", "either January 2024 or March 2024")]
    [TestCase("-0044", "45 BC")]
    [TestCase("2024/..", "from 2024 on")]
    public void A_time_is_said_in_words(string time, string words)
    {
        var file = CrocusCase.Build();
        var clock = new ReportClock(file, new(file.Zone, Instant.FromUtc(2024, 3, 25, 0, 0)), [], KnownBound.Latest);
        Assert.That(clock.Label(EdtfTime.Parse(time)), Is.EqualTo(words));
    }
}
