using NodaTime;

namespace GeoClaims.Tests;

internal sealed class WhyKnownTests
{
    private static readonly Id<Evidence> Item = new("e");

    private static IEnumerable<TestCaseData> Reasons =>
    [
        Reason(Dated.Claim("c") with { KnownFrom = Dated.Day(2) }, KnownBasis.Stated, "It is known from 2026-03-02, as stated."),
        Reason(Dated.Claim("c", 4, 3), KnownBasis.Reported,
            "It is known from 2026-03-03, when the earliest report of it was published: “Report 3”.", "report:r3"),
        Reason(Dated.Claim("c", 1) with { Made = Dated.Day(4) }, KnownBasis.Happened,
            "No report with a date tells of it, so it is known from when it was made: 2026-03-04."),
        Reason(Dated.Item("e") with { Observed = Dated.Day(4) }, KnownBasis.Happened,
            "No report with a date tells of it, so it is known from when it was observed: 2026-03-04."),
        Reason(new Event { Id = new("e"), Name = "E", Time = Dated.Day(4) }, KnownBasis.Happened,
            "No report with a date tells of it, so it is known from when it happened: 2026-03-04."),
        Reason(Dated.Claim("c", 0), KnownBasis.Undated, "Nothing says when it became known, so it is taken as known throughout."),
        Reason(new Report { Id = new("r"), Source = new("s"), Title = "R", Published = Dated.Day(2) }, KnownBasis.Published,
            "It is known from 2026-03-02, when it was published."),
        Reason(new Actor { Id = new("b"), Name = "B" }, KnownBasis.Frame,
            "It belongs to the frame that the analyst sets, and stands throughout."),
    ];

    [TestCaseSource(nameof(Reasons))]
    public void A_record_says_why(CaseRecord record, KnownBasis basis, string sentence, string? by)
    {
        var why = Dated.Case(record).WhyKnown(record);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(why.Record, Is.SameAs(record));
            Assert.That(why.Basis, Is.EqualTo(basis));
            Assert.That(why.ToString(), Is.EqualTo(sentence));
            Assert.That(why.By?.Key, Is.EqualTo(by));
            Assert.That(why.Latest is null, Is.EqualTo(basis is KnownBasis.Frame or KnownBasis.Undated));
            Assert.That(why.Time is null, Is.EqualTo(basis is KnownBasis.Frame or KnownBasis.Undated));
        }
    }

    [Test]
    public void Both_bounds_are_told()
    {
        var why = Dated.Case(Dated.Item("e", 3)).WhyKnown(Item);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(why.Earliest, Is.EqualTo(Instant.FromUtc(2026, 3, 3, 0, 0)));
            Assert.That(why.Latest, Is.EqualTo(Instant.FromUtc(2026, 3, 4, 0, 0) - Duration.Epsilon));
            Assert.That(why.Time, Is.EqualTo(Dated.Day(3)));
        }
    }

    [Test]
    public void An_assessment_points_to_its_item_or_its_start()
    {
        var file = Dated.Case(Dated.Item("e", 3), Dated.Assessment("e"), Dated.Assessment("e")
            with { Analyst = "Bob", Since = Dated.Day(5) }, Dated.Assessment("e") with { Analyst = "Cem", Since = Dated.Day(1) });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Assessments.Select(a => file.WhyKnown(a).ToString()), Is.EqualTo(new[]
            {
                "It stands from when its item was known: “Item e”.", "It stands from 2026-03-05, as stated.",
                "It stands from when its item was known: “Item e”.",
            }));
            Assert.That(file.WhyKnown(file.Assessments[0]).By, Is.SameAs(file.Get(Item)));
            Assert.That(file.WhyKnown(file.Assessments[0]).Latest, Is.EqualTo(file.WhyKnown(Item).Latest));
        }
    }

    [Test]
    public void What_hangs_on_something_else_points_to_it()
    {
        var file = Dated.Case(Dated.Claim("late", 6), Dated.Claim("c", 4),
            Dated.Item("e", 1) with { Kind = EvidenceKind.ClaimMade, Claims = [new("late"), new("c")] },
            Dated.Item("rests", 2) with { DependsOn = [new("assumed")] }, Dated.Item("assumed", 8) with { Kind = EvidenceKind.Assumption });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.WhyKnown(Item).ToString(), Is.EqualTo("It cannot be known before what it is about: claim:c."));
            Assert.That(file.WhyKnown(Item).Basis, Is.EqualTo(KnownBasis.Linked));
            Assert.That(file.WhyKnown(new Id<Evidence>("assumed")).ToString(),
                Is.EqualTo("As an assumption, it is there from when the first item that rests on it was known: “Item rests”."));
        }
    }

    [Test]
    public void In_a_view_it_speaks_of_what_the_view_holds()
    {
        var file = Dated.Case(Dated.Item("e", 3, 5));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.AsOf(Dated.Text(4)).WhyKnown(Item).Record, Is.Not.SameAs(file.Get(Item)));
            Assert.That(file.AsOf(Dated.Text(4)).WhyKnown(file.Get(Item)).Latest, Is.EqualTo(file.WhyKnown(Item).Latest));
            Assert.That(() => file.AsOf(Dated.Text(2)).WhyKnown(Item), Throws.TypeOf<KeyNotFoundException>());
        }
    }

    [Test]
    public void A_record_of_another_case_is_refused()
    {
        var file = Dated.Case();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => file.WhyKnown(Dated.Claim("strange")),
                Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo("The case has no claim 'claim:strange'."));
            Assert.That(() => file.WhyKnown(Dated.Assessment("strange")), Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => file.WhyKnown(new Id<Event>("strange")), Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => file.WhyKnown(null!), Throws.ArgumentNullException);
        }
    }

    private static TestCaseData Reason(CaseRecord record, KnownBasis basis, string sentence, string? by = null)
        => new TestCaseData(record, basis, sentence, by).SetArgDisplayNames(record.RecordKind.Word, basis.ToString());
}
