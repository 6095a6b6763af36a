using CsCheck;
using NodaTime;

namespace GeoClaims.Tests;

/// <summary>What holds for every case, every instant and both bounds.</summary>
internal sealed class AsOfLawTests
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 100_000];

    [Test]
    public void It_keeps_what_the_rules_keep_and_nothing_else() => Everywhere((file, instant, bound) =>
    {
        var known = new PlainlyKnown(file, instant, bound);
        Assert.That(Keys(file.AsOf(instant, bound)), Is.EqualTo(file.Records().Select(r => r.Key).Where(known.Has)));
    });

    [Test]
    public void It_keeps_the_links_to_what_it_keeps_and_no_others() => Everywhere((file, instant, bound) =>
    {
        var known = new PlainlyKnown(file, instant, bound);
        foreach (var (record, whole) in Pairs(file.AsOf(instant, bound), file))
        {
            var stood = Links.Of(whole).Where(link => known.Has(link.Id)).ToList();
            var expected = whole switch
            {
                Question { Resolution: { } r } when !known.Has(r)
                    => stood.Where(link => !link.Member.StartsWith("resolution", StringComparison.Ordinal)),
                Indicator i when !known.HasStatus(i) => stood.Where(link => link.Member is "hypothesis" or "expected"),
                Actor a => a.Affiliations.Where(known.Has).Select(f => (Member: "affiliations", Id: f.To.Value)),
                _ => stood,
            };
            Assert.That(Links.Of(record).Where(OfItself), Is.EqualTo(expected.Where(OfItself)), whole.Key);
        }

        // Whom a citation names goes with the citation, and what a check cites with the check.
        static bool OfItself((string Member, string Id) link) => link.Member != "attributedTo" && link.Member != "checks";
    });

    [Test]
    public void The_result_is_a_case() => Everywhere((file, instant, bound) =>
    {
        var then = file.AsOf(instant, bound);
        var assembled = CaseFile.Assemble(file.Title, file.Zone, file.Handling, [.. then.Records()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then, Is.EqualTo(assembled), "sorted, and with title, zone and handling");
            Assert.That(then.RecordCount, Is.EqualTo(assembled.RecordCount));
            Assert.That(then.Claims.Where(c => then.Find(c.Id) != c || !then.Claims.TryGet(c.Id, out _)), Is.Empty,
                "records are found by id");
            Assert.That(CaseFile.Parse(then.ToJson()), Is.EqualTo(then));
        }
    });

    [Test]
    public void Untouched_records_are_the_same_instances() => Everywhere((file, instant, bound) =>
    {
        var then = file.AsOf(instant, bound);
        var copied = Pairs(then, file).Where(p => !ReferenceEquals(p.Record, p.Whole)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(copied.Where(p => p.Record.Equals(p.Whole)).Select(p => p.Record.Key), Is.Empty);
            Assert.That(then.Knowledge!.Trimmed, Is.EqualTo(copied.Count));
            Assert.That(then.Knowledge.LeftOut, Is.EqualTo(file.RecordCount - then.RecordCount));
        }
    });

    [Test]
    public void What_is_known_stays_known() => Everywhere((file, instant, bound) =>
    {
        foreach (var later in Moments.Of(file, 1).Where(i => i > instant))
            Assert.That(Keys(file.AsOf(instant, bound)), Is.SubsetOf(Keys(file.AsOf(later, bound))));
    });

    [Test]
    public void A_view_of_a_view_is_the_earlier_of_the_two() => Everywhere((file, instant, bound) =>
    {
        var then = file.AsOf(instant, bound);
        foreach (var other in Moments.Of(file, 2))
            Assert.That(then.AsOf(other, bound), Is.EqualTo(other < instant ? file.AsOf(other, bound) : then), $"then as of {other}");
    });

    [Test]
    public void At_the_end_of_time_everything_is_known() => Everywhere((file, _, bound) =>
    {
        Assert.That(file.AsOf(Instant.MaxValue, bound), Is.EqualTo(file));
        Assert.That(file.AsOf(Instant.MaxValue, bound).Knowledge!.Trimmed, Is.Zero);
    });

    [Test]
    public void The_earliest_bound_keeps_whatever_the_latest_keeps() => Everywhere((file, instant, _) =>
        Assert.That(Keys(file.AsOf(instant)), Is.SubsetOf(Keys(file.AsOf(instant, KnownBound.Earliest)))));

    [Test]
    public void What_a_record_says_of_its_time_is_when_it_appears() => Everywhere((file, instant, _) =>
    {
        var (early, late) = (Keys(file.AsOf(instant, KnownBound.Earliest)).ToHashSet(), Keys(file.AsOf(instant)).ToHashSet());
        foreach (var record in file.Records())
        {
            var why = file.WhyKnown(record);
            Assert.That((why.Earliest ?? Instant.MinValue) <= instant, Is.EqualTo(early.Contains(record.Key)), $"{record.Key}: {why}");
            Assert.That((why.Latest ?? Instant.MinValue) <= instant, Is.EqualTo(late.Contains(record.Key)), $"{record.Key}: {why}");
        }
    });

    [Test]
    public void Steps_are_exactly_where_something_changes() => Seeds.Sample(seed =>
    {
        var file = RandomCases.Make(seed, 80);
        foreach (var bound in Moments.Bounds)
        {
            var before = file.AsOf(Instant.MinValue, bound);
            foreach (var step in file.KnownSteps(bound))
            {
                var justBefore = file.AsOf(step.At - Duration.Epsilon, bound);
                var then = file.AsOf(step.At, bound);
                Assert.That(justBefore, Is.EqualTo(before), $"nothing changes between two steps ({step.At})");
                Assert.That(step.New.Select(r => r.Key), Is.EqualTo(Keys(then).Except(Keys(justBefore))), $"new at {step.At}");
                Assert.That(step.Grown.Select(r => r.Key), Is.EqualTo(Pairs(justBefore, then).Where(p => !p.Record.Equals(p.Whole))
                    .Select(p => p.Record.Key)), $"grown at {step.At}");
                before = then;
            }
            Assert.That(before, Is.EqualTo(file));
        }
    }, iter: 60);

    [Test]
    public void Broken_content_is_borne() => Gen.Int[0, 2000].Sample(seed =>
    {
        var whole = RandomCases.Make(seed, 60);
        var records = new BrokenRecords(seed).Break(whole.Records());
        if (Structure.Check(records, new(records)).Count > 0) return;
        var broken = CaseFile.Assemble("Broken", whole.Zone, null, records);
        foreach (var bound in Moments.Bounds)
            foreach (var instant in Moments.Of(broken, seed))
            {
                var then = broken.AsOf(instant, bound);
                Assert.That(() => CaseFile.Assemble("Broken", whole.Zone, null, [.. then.Records()]), Throws.Nothing);
                Assert.That(broken.AsOf(Instant.MaxValue, bound).AsOf(instant, bound), Is.EqualTo(then));
            }
    }, iter: 400);

    private static IEnumerable<string> Keys(CaseFile file) => file.Records().Select(r => r.Key);

    /// <summary>The records of one case, each with the one of the same key in the other.</summary>
    private static IEnumerable<(CaseRecord Record, CaseRecord Whole)> Pairs(CaseFile one, CaseFile other)
        => one.Records().Join(other.Records(), r => r.Key, r => r.Key, (r, w) => (r, w));

    private static void Everywhere(Action<CaseFile, Instant, KnownBound> law) => Seeds.Sample(seed =>
    {
        var file = RandomCases.Make(seed, 150);
        foreach (var bound in Moments.Bounds)
            foreach (var instant in Moments.Of(file, seed)) law(file, instant, bound);
    }, iter: 40);
}
