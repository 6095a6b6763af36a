namespace GeoClaims.Tests;

internal sealed class ReviewTests
{
    private readonly Bridge _bridge = new();
    private CaseFile _file = null!;

    [SetUp]
    public void Build() => _file = _bridge.Build();

    [Test]
    public void It_shows_the_items_and_the_hypotheses_and_nobody_elses_assessments()
    {
        var settled = _file.With(CaseChange.Put(_file.Get(_bridge.Why)
            with { Resolution = new(_bridge.Rust, EdtfTime.Parse("2026-05"), "the inquiry") }));
        var review = settled.StartReview(_bridge.Why, "Bob");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((review.Analyst, review.Question.Text, review.Question.Resolution),
                Is.EqualTo(("Bob", "Why did the bridge fall?", (Resolution?)null)));
            Assert.That(review.Items.Select(i => i.Id), Is.EqualTo(new[] { _bridge.Bearings, _bridge.Pier }));
            Assert.That(review.Hypotheses.Select(h => h.Id), Is.EqualTo(new[] { _bridge.Rust, _bridge.Ship, _bridge.Other }));
            Assert.That(review.Case.Assessments, Is.Empty);
            Assert.That(review.ToJson(), Does.Not.Contain("Ann").And.Not.Contain("inquiry"));
            Assert.That(review.ToString(), Is.EqualTo("Bob on “Why did the bridge fall?”: 0 of 6 cells rated"));
            Assert.That(_file.StartReview(_bridge.Why, "Ann").Case.Assessments, Is.EqualTo(_file.Assessments), "One's own stay.");
        }
    }

    [Test]
    public void Items_that_were_rated_for_another_question_only_are_not_handed_out()
    {
        var bridge = new Bridge();
        var other = bridge.Builder.Question("Who owned the ship?");
        var owner = bridge.Builder.Hypothesis(other, "The port owned it", name: "Port");
        var papers = bridge.Builder.Evidence("The papers name the port", bridge.Story);
        bridge.Builder.Assess(papers, owner, Consistency.CC);

        Assert.That(bridge.Build().StartReview(bridge.Why, "Bob").Items.Select(i => i.Id), Does.Not.Contain(papers));
    }

    [Test]
    public void A_judgement_can_be_given_changed_and_withdrawn()
    {
        var review = _file.StartReview(_bridge.Why, "Bob");
        var rated = review.Assess(_bridge.Pier, _bridge.Ship, Consistency.N)
            .Assess(_bridge.Pier, _bridge.Ship, Consistency.I, because: "some leave none")
            .Assess(_bridge.Pier, _bridge.Rust, 0, high: 0.4);

        Assert.That(rated.Case.Assessments, Is.EqualTo(new Assessment[]
        {
            new() { Item = _bridge.Pier, Hypothesis = _bridge.Rust, Analyst = "Bob", Likelihood = new(0, 0, 0.4) },
            new() { Item =
                _bridge.Pier, Hypothesis = _bridge.Ship, Analyst = "Bob", Consistency = Consistency.I, Because = "some leave none" },
        }));
        Assert.That(rated.ToString(), Does.EndWith(": 2 of 6 cells rated"));
        Assert.That(rated.Withdraw(_bridge.Pier, _bridge.Ship).Withdraw(_bridge.Pier, _bridge.Rust).Case, Is.EqualTo(review.Case));
        Assert.That(review.Case.Assessments, Is.Empty, "A review is never changed itself.");
        Assert.That(rated.Case.Evaluate(_bridge.Why).Matrix[_bridge.Pier, _bridge.Ship].Assessments, Has.Count.EqualTo(1),
            "The analyst's own evaluation.");
    }

    [Test]
    public void Merged_it_touches_nobody_elses_and_the_disagreement_shows_by_cell()
    {
        var merged = _file.Merge(_file.StartReview(_bridge.Why, "Bob").Assess(_bridge.Pier, _bridge.Ship, Consistency.C)).Case;

        Assert.That(merged?.Assessments.Where(a => a.Analyst == "Ann"), Is.EqualTo(_file.Assessments));
        Assert.That(merged?.Matrix(_bridge.Why)[_bridge.Pier, _bridge.Ship].Assessments.Select(a => (a.Analyst, a.Consistency)),
            Is.EqualTo(new[] { ("Ann", (Consistency?)Consistency.II), ("Bob", Consistency.C) }));
    }

    [Test]
    public void Reviews_made_apart_are_merged_one_after_another_in_any_order()
    {
        var (bob, eve) = (_file.StartReview(_bridge.Why, "Bob").Assess(_bridge.Pier, _bridge.Ship, Consistency.C),
            _file.StartReview(_bridge.Why, "Eve").Assess(_bridge.Pier, _bridge.Ship, Consistency.N));
        var merged = _file.Merge(bob).Case?.Merge(eve).Case;

        Assert.That(merged?.Assessments, Has.Count.EqualTo(6));
        Assert.That(_file.Merge(eve).Case?.Merge(bob).Case, Is.EqualTo(merged));
        Assert.That(merged?.Merge(bob).Case, Is.EqualTo(merged), "Merging again changes nothing.");
    }

    [Test]
    public void It_says_what_of_the_rated_has_changed_since()
    {
        var review = _file.StartReview(_bridge.Why, "Bob").Assess(_bridge.Pier, _bridge.Ship, Consistency.C);
        var later = _file.With(
            CaseChange.Put(_file.Get(_bridge.Pier) with { Statement = "Pier 3 shows fresh paint" }),
            CaseChange.Put(_file.Get(_bridge.Struck) with { Statement = "A tanker struck pier 3" }),
            CaseChange.Put(_file.Get(_bridge.Bearings) with { Statement = "Not rated" }));

        Assert.That(review.ChangedIn(_file), Is.Empty);
        Assert.That(review.ChangedIn(later).Select(c => c.ToString()), Is.EqualTo(new[]
        {
            "“A tanker struck pier 3”: statement “A ship struck pier 3” → “A tanker struck pier 3”.",
            "“Pier 3 shows fresh paint”: statement “Pier 3 shows no impact marks” → “Pier 3 shows fresh paint”.",
        }));
        Assert.That(later.Merge(review).Case?.Get(_bridge.Pier), Is.EqualTo(later.Get(_bridge.Pier)), "The case's own version stays.");
    }

    [Test]
    public void A_rating_of_an_item_that_is_gone_is_a_conflict()
    {
        var review = _file.StartReview(_bridge.Why, "Bob").Assess(_bridge.Pier, _bridge.Ship, Consistency.C);
        var later = _file.With(CaseChange.Remove(_bridge.Pier), CaseChange.Remove(_bridge.Pier, _bridge.Rust, "Ann"),
            CaseChange.Remove(_bridge.Pier, _bridge.Ship, "Ann"));
        var merged = later.Merge(review);

        Assert.That(merged.Conflicts.Select(c => (c.Kind, c.Missing)), Is.EqualTo(new[] { (MergeConflictKind.Reference, "ev:pier") }));
        Assert.That(merged.Resolve(_ => MergeSide.Theirs).Case, Is.EqualTo(later));
        Assert.That(review.ChangedIn(later).Single().Kind, Is.EqualTo(ChangeKind.Removed));
    }

    [Test]
    public void The_analysts_own_cell_changed_on_both_sides_is_a_conflict()
    {
        var review = _file.StartReview(_bridge.Why, "Ann")
            .Assess(_bridge.Pier, _bridge.Ship, Consistency.I, because: "a strike leaves marks");
        var later =
            _file.With(CaseChange.Put(_file.Assessments.First(a => a.Hypothesis == _bridge.Ship) with { Consistency = Consistency.N }));

        Assert.That(_file.Merge(review).Case?.Assessments.Single(a => a.Hypothesis == _bridge.Ship).Consistency, Is.EqualTo(Consistency.I));
        Assert.That(later.Merge(review).Conflicts.Select(c => c.Field), Is.EqualTo(new[] { "judgement" }));
    }

    [Test]
    public void What_is_of_another_review_or_out_of_range_is_misuse()
    {
        var review = _file.StartReview(_bridge.Why, "Bob");

        Assert.That(() => review.Assess(new("nothing"), _bridge.Ship, Consistency.C), Throws.ArgumentException);
        Assert.That(() => review.Assess(_bridge.Pier, new("nothing"), Consistency.C), Throws.ArgumentException);
        Assert.That(() => review.Assess(_bridge.Pier, _bridge.Ship, 1.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => review.Assess(_bridge.Pier, _bridge.Ship, 0.5, low: 0.6), Throws.ArgumentException);
        Assert.That(() => review.ChangedIn(null!), Throws.ArgumentNullException);
        Assert.That(() => _file.StartReview(new("nothing"), "Bob"), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => _file.StartReview(_bridge.Why, " "), Throws.ArgumentException);
        Assert.That(() => _file.Merge(null!), Throws.ArgumentNullException);
    }
}
