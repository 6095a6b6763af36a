namespace GeoClaims.Tests;

/// <summary>Habits of rating are found, and sound ratings are left alone.</summary>
internal sealed class RatingHabitTests
{
    [TestCase(Consistency.II, Consistency.CC, Consistency.C, true)]
    [TestCase(Consistency.II, Consistency.CC, Consistency.N, false)]
    [TestCase(Consistency.C, Consistency.CC, Consistency.CC, false)]
    [TestCase(Consistency.C, Consistency.C, Consistency.CC, true)]
    [TestCase(Consistency.NotApplicable, Consistency.II, Consistency.CC, false)]
    public void A_union_is_rated_as_the_mean_of_its_parts(Consistency one, Consistency other, Consistency whole, bool isFound)
        => Assert.That(Codes(x => BrokenCases.Parts(x, one, other, whole)).Contains("GC253"), Is.EqualTo(isFound));

    [TestCase("The crew fled", "The crew did not flee", Consistency.CC, Consistency.C, true)]
    [TestCase("The crew fled", "The crew did not flee", Consistency.CC, Consistency.N, false)]
    [TestCase("Some of the crew fled", "Some of the crew did not flee", Consistency.CC, Consistency.CC, false)]
    [TestCase("The crew fled", "The dockers did not flee", Consistency.CC, Consistency.CC, false)]
    public void Of_an_item_and_its_denial_one_fits_at_most(string said, string denied, Consistency one, Consistency other, bool isFound)
        => Assert.That(Codes(x => Both(x, said, denied, one, other)).Contains("GC252"), Is.EqualTo(isFound));

    [Test]
    public void What_was_seen_at_another_time_or_place_is_another_matter()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(x => Both(x, "The crew fled", "The crew did not flee", Consistency.CC, Consistency.CC,
                e => e with { Observed = EdtfTime.Parse("2026-02-27") }, e => e with { Observed = EdtfTime.Parse("2026-02-28") })),
                Does.Not.Contain("GC252"));
            Assert.That(Codes(x => Both(x, "The crew fled", "The crew did not flee", Consistency.CC, Consistency.CC,
                e => e with { Place = new("North quay") }, e => e with { Place = new("South quay") })), Does.Not.Contain("GC252"));
        }
    }

    [Test]
    public void Different_analysts_may_find_the_one_and_the_other() => Assert.That(Codes(x =>
    {
        x.Builder.Assess(x.Builder.Evidence("The crew fled", x.Story), x.Rust, Consistency.CC);
        x.Builder.Assess(x.Builder.Evidence("The crew did not flee", x.Story), x.Rust, Consistency.CC, analyst: "Bob");
    }), Does.Not.Contain("GC252"));

    [TestCase(1, false)]
    [TestCase(2, true)]
    public void What_nothing_is_held_against_is_found_after_three_items(int more, bool isFound) => Assert.That(Codes(x =>
    {
        for (var i = 0; i < more; i++)
        {
            var item = x.Builder.Evidence($"Item {i}", x.Story);
            x.Builder.Assess(item, x.Other, Consistency.C);
            x.Builder.Assess(item, x.Rust, Consistency.I);
        }
    }).Contains("GC254"), Is.EqualTo(isFound));

    [Test]
    public void Items_that_fit_all_alike_are_no_test() => Assert.That(Codes(x =>
    {
        for (var i = 0; i < 5; i++)
        {
            var item = x.Builder.Evidence($"Item {i}", x.Story);
            foreach (var hypothesis in new[] { x.Other, x.Rust, x.Ship }) x.Builder.Assess(item, hypothesis, Consistency.C);
        }
    }), Does.Not.Contain("GC254"));

    [Test]
    public void What_the_builder_is_told_twice_of_an_indicator_is_found_at_the_line_that_says_it_again()
    {
        var report = Bridge.After(x =>
        {
            var paint = x.Builder.Indicator(x.Ship, "Paint of a hull on the pier");
            foreach (var hypothesis in new[] { x.Ship, x.Ship }) x.Builder.Expect(paint, hypothesis, .9, file: "bridge.cs", line: 12);
        });
        Assert.That(Expect.Finding(report, "GC249").Line, Is.EqualTo("bridge.cs:12"));
    }

    private static void Both(Bridge x, string said, string denied, Consistency one, Consistency other,
        Func<Evidence, Evidence>? first = null, Func<Evidence, Evidence>? second = null)
    {
        x.Builder.Assess(x.Builder.Evidence(said, x.Story, with: first), x.Rust, one);
        x.Builder.Assess(x.Builder.Evidence(denied, x.Story, with: second), x.Rust, other);
    }

    private static IEnumerable<string> Codes(Action<Bridge> more) => Bridge.After(more).Findings.Select(f => f.Code);
}
