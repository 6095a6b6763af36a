using NodaTime;

namespace GeoClaims.Tests;

internal sealed class AsOfTests
{
    [Test]
    public void A_day_is_read_in_the_zone_of_the_case_and_counts_to_its_end()
    {
        var file = Bridge.File();
        using (Assert.EnterMultipleScope())
        {
            // 2 March ends in Berlin an hour before it does in Greenwich.
            Assert.That(file.AsOf("2026-03-02").Knowledge!.At, Is.EqualTo(Instant.FromUtc(2026, 3, 2, 23, 0) - Duration.Epsilon));
            Assert.That(file.AsOf("2026-03-02").Evidence, Has.Count.EqualTo(2));
            Assert.That(file.AsOf("2026-03-02T22:59Z").Evidence, Is.Empty);
            Assert.That(file.AsOf("2026-03-02T23:59").Knowledge!.At, Is.EqualTo(Instant.FromUtc(2026, 3, 2, 22, 59)));
        }
    }

    [Test]
    public void The_case_says_as_known_when()
    {
        var file = Bridge.File();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Knowledge, Is.Null);
            Assert.That(file.AsOf("2026-03-01").ToString(), Is.EqualTo("Bridge collapse, as known at the end "
                + "of 2026-03-01: 0 claims by 0 actors, 0 items of evidence, 1 source and 1 question in all"));
            Assert.That(file.AsOf("2026-03-03T12:00Z")
                .ToString(), Does.StartWith("Bridge collapse, as known at 2026-03-03T12:00Z: 2 claims"));
            Assert.That(file.AsOf(Instant.FromUtc(2026, 3, 3, 12, 0))
                .ToString(), Does.StartWith("Bridge collapse, as known at 2026-03-03T12:00:00Z: 2 claims"));
        }
    }

    [Test]
    public void Knowledge_counts_what_it_leaves_out()
    {
        var file = Bridge.File();
        using (Assert.EnterMultipleScope())
        {
            // The report, both claims, both items and their four assessments; the event, which no report dates, happened on 28 February.
            Assert.That(file.AsOf("2026-03-01").Knowledge!.ToString(),
                Is.EqualTo("as known at the end of 2026-03-01 (latest bound): 9 records left out, 0 trimmed"));
            Assert.That(file.AsOf("2026-03-02").Knowledge!.ToString(),
                Is.EqualTo("as known at the end of 2026-03-02 (latest bound): 0 records left out, "
                    + "0 trimmed; today's judgement on the knowledge of then: 4 assessments"));
            Assert.That(Dated.Case(Dated.Item("e", 1, 2)).AsOf(Dated.Text(1), KnownBound.Earliest).Knowledge!.ToString(),
                Is.EqualTo("as known at the end of 2026-03-01 (earliest bound): 8 records left out, 1 "
                    + "trimmed; taken as known throughout, for want of a date: 1 record"));
        }
    }

    [Test]
    public void Knowledge_is_no_content_and_does_not_outlive_a_change()
    {
        var file = Bridge.File();
        var then = file.AsOf("2027");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then, Is.EqualTo(file));
            Assert.That(then.ToJson(), Is.EqualTo(file.ToJson()));
            Assert.That(then.With(CaseChange.Title("Other")).Knowledge, Is.Null);
        }
    }

    [Test]
    public void A_later_view_of_a_view_is_the_view_itself()
    {
        var then = Bridge.File().AsOf("2026-03-01");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.AsOf("2027"), Is.SameAs(then));
            Assert.That(then.AsOf("2027", KnownBound.Earliest).ToString(), Does.Contain("as known at the end of 2026-03-01"),
                "nothing comes back, so it does not say that it is of 2027");
            Assert.That(then.AsOf("2026-02-01").ToString(), Does.Contain("as known at the end of 2026-02-01"));
        }
    }

    [Test]
    public void The_same_question_is_asked_on_every_day_and_can_be_evaluated()
    {
        var bridge = new Bridge();
        var then = bridge.Build().AsOf("2026-03-01");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.Get(bridge.Why).Hypotheses, Has.Count.EqualTo(3));
            Assert.That(then.Evaluate(bridge.Why).Matrix.Rows, Is.Empty);
            Assert.That(bridge.Build().AsOf("2026-03-02").Evaluate(bridge.Why)
                .ToString(), Is.EqualTo(bridge.Build().Evaluate(bridge.Why).ToString()));
        }
    }

    [Test]
    public void Misuse_is_refused()
    {
        var file = Bridge.File();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => file.AsOf(null!), Throws.ArgumentNullException);
            Assert.That(() => file.AsOf("yesterday"),
                Throws.TypeOf<FormatException>().With.Message.Contains("'yesterday' is not an EDTF time"));
            Assert.That(() => file.AsOf("2026", (KnownBound)7), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => file.AsOf("2026").AsOf("2027", (KnownBound)7), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [Test]
    public void However_long_a_chain_of_claims_about_claims_is_it_falls_with_its_first()
    {
        const int length = 100_000;
        var file = Dated.Case(Enumerable.Range(0, length).SelectMany(i => new CaseRecord[]
        {
            Dated.Claim($"c{i}", i == 0 ? 5 : 1) with { Proposition = new($"p{i}") },
            new Proposition { Id = new($"p{i}"), Statement = "It is so", AboutClaims = i == 0 ? [] : [new($"c{i - 1}")] },
        }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.AsOf(Dated.Text(4)).Claims, Is.Empty);
            Assert.That(file.AsOf(Dated.Text(5)).Claims, Has.Count.EqualTo(length));
        }
    }

    [Test]
    public void Many_threads_see_the_same()
    {
        var file = RandomCases.Rich(5);
        var expected = RandomCases.Rich(5).AsOf("2010").ToJson();
        var seen = new string[8];
        Parallel.For(0, seen.Length, i => seen[i] = file.AsOf("2010").ToJson());

        Assert.That(seen, Is.All.EqualTo(expected));
    }

    [Test]
    public void No_record_is_allocated_where_nothing_is_trimmed()
    {
        var file = RandomCases.Make(7, 5000, quirks: false);
        file.AsOf(Instant.MaxValue);
        var before = GC.GetAllocatedBytesForCurrentThread();
        file.AsOf(Instant.MaxValue);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A reference for each record, and little besides; a record takes at least five references more.
        Assert.That(allocated, Is.LessThan(file.RecordCount * 8 + 4000));
    }
}
