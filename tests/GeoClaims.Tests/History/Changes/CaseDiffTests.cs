namespace GeoClaims.Tests;

internal sealed class CaseDiffTests
{
    private readonly Bridge _bridge = new();
    private CaseFile _before = null!;

    [SetUp]
    public void Build() => _before = _bridge.Build();

    [Test]
    public void It_names_each_change_and_how_the_judgement_moved()
    {
        var after = _before.With(
            CaseChange.Title("Bridge"),
            CaseChange.Put(_before.Get(_bridge.Pier)
                with { Credibility = new(3), Citations = [new(_bridge.Story), new(_bridge.Story, "paragraph 2")] }),
            CaseChange.Put(new Assessment { Item =
                _bridge.Bearings, Hypothesis = _bridge.Ship, Analyst = "Ann", Consistency = Consistency.CC }),
            CaseChange.Put(_before.Get(_bridge.Denial) with { Claimant = _bridge.City, Made = null }),
            CaseChange.Remove(_bridge.Accusation));

        var judgement = CaseFile.Diff(_before, after).Judgements.Single().ToString();
        Assert.That(judgement, Does.Match("^On “Why did the bridge fall\\?”, “Other” still leads, and moved from 44% to [0-9]+%\\. "
            + "“Corrosion” moved .*“Ship” moved .* 2 gaps closed\\.$"));
        Assert.That(CaseFile.Diff(_before, after).ToString(), Is.EqualTo($"""
            The case itself changed, 1 assessment added, 1 claim removed, 1 claim and 1 item of evidence changed.
            {judgement}
            The case: title “Bridge collapse” → “Bridge”.
            Removed claim “City government asserts: A ship struck pier 3 (1 March 2026)”.
            “City government denies: A ship struck pier 3”: claimant “Dockers' union” → “City government”; made 2026-03-02~ → none.
            “Pier 3 shows no impact marks”: citations + “What brought the bridge down”, paragraph 2; credibility 2 → 3.
            Added assessment Ann on “The bearings were renewed a year before” × “Ship”: fits strongly.
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Its_parts_are_data()
    {
        var after = _before.With(CaseChange.Handling("TLP:RED"), CaseChange.Put(_before.Get(_bridge.Pier) with { Credibility = new(3) }),
            CaseChange.Put(new Actor { Id = new("port"), Name = "Port" }));
        var diff = CaseFile.Diff(_before, after);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((diff.Before, diff.After, diff.IsEmpty), Is.EqualTo((_before, after, false)));
            Assert.That(diff.CaseFields.Select(f => (f.Field, f.Before, f.After)),
                Is.EqualTo(new[] { ("handling", "“TLP:GREEN”", "“TLP:RED”") }));
            Assert.That(diff.Records.Select(c => (c.Kind, c.Before, c.After)), Is.EqualTo(new (ChangeKind, CaseRecord?, CaseRecord?)[]
            {
                (ChangeKind.Added, null, after.Get(new Id<Actor>("port"))),
                (ChangeKind.Changed, _before.Get(_bridge.Pier), after.Get(_bridge.Pier)),
            }));
            Assert.That(diff.Records[1].Fields.Select(f => (f.Field, f.Element, f.Before, f.After)),
                Is.EqualTo(new[] { ("credibility", (string?)null, "2", "3") }));
            Assert.That(diff.Records[1].Sentence.Parts[0], Is.EqualTo(new SentencePart("“Pier 3 shows no impact marks”", "ev:pier")));
            Assert.That(diff.Sentences.Select(s => s.Kind), Is.All.EqualTo(SentenceKind.Change));
        }
    }

    [Test]
    public void Its_changes_lead_from_the_one_case_to_the_other()
    {
        var (one, other) = (RandomCases.Rich(3), RandomCases.Rich(4));

        Assert.That(one.With(CaseFile.Diff(one, other).ToChanges()), Is.EqualTo(other));
        Assert.That(CaseFile.Diff(one, one).ToChanges(), Is.Empty);
    }

    [Test]
    public void Equal_cases_have_no_difference_and_are_not_even_evaluated()
    {
        var diff = CaseFile.Diff(_before, new Bridge().Build());

        Assert.That((diff.IsEmpty, diff.Records.Count, diff.Judgements.Count, diff.ToString()),
            Is.EqualTo((true, 0, 0, "Nothing has changed.")));
    }

    [Test]
    public void A_long_one_says_how_much_it_leaves_out()
    {
        var after = _before.With(Enumerable.Range(0, 100).Select(i => CaseChange.Put(new Actor { Id = new($"a{i}"), Name = $"A {i}" })));
        var lines = CaseFile.Diff(_before, after).ToString().Split('\n');

        Assert.That((lines.Length, lines[0], lines[^1]), Is.EqualTo((21, "100 actors added.", "… and 82 more: Sentences has them all")));
    }

    [Test]
    public void A_change_far_into_a_long_text_shows_and_is_whole_in_the_data()
    {
        var start = string.Join(' ', Enumerable.Repeat("word", 100));
        var was = _before.With(CaseChange.Put(_before.Get(_bridge.Pier) with { Statement = $"{start} before" }));
        var change = CaseFile.Diff(was,
            was.With(CaseChange.Put(_before.Get(_bridge.Pier) with { Statement = $"{start} after" }))).Records.Single().Fields.Single();

        Assert.That(change.ToString(), Does.Match("^statement “….*word before” → “….*word after”$"));
        Assert.That(change.ToString(), Has.Length.LessThan(200));
        Assert.That(change.Before, Is.EqualTo($"“{start} before”"));
    }

    [Test]
    public void A_change_that_does_not_show_in_words_is_said_to_be_one()
    {
        var after = _before.With(CaseChange.Put(_before.Get(_bridge.Pier) with { Confidence = new ConfidenceScore(0.801) }));

        Assert.That(CaseFile.Diff(_before, after).Records.Single()
            .ToString(), Is.EqualTo("“Pier 3 shows no impact marks”: confidence changed, though it reads 0.8 as before."));
    }

    [Test]
    public void A_list_in_another_order_is_a_change()
    {
        var question = _before.Get(_bridge.Why);
        var after = _before.With(CaseChange.Put(question with { Hypotheses = [_bridge.Other, _bridge.Rust, _bridge.Ship] }));

        Assert.That(CaseFile.Diff(_before, after).Records.Single().Fields.Single()
            .ToString(), Is.EqualTo("hypotheses h:rust, h:ship, h:other → h:other, h:rust, h:ship"));
    }

    [Test]
    public void A_name_cannot_break_out_of_its_line()
    {
        var after = _before.With(CaseChange.Put(new Actor { Id = new("a"), Name = "Port\nNothing has changed." }));

        Assert.That(CaseFile.Diff(_before, after).ToString().Split('\n'), Has.Length.EqualTo(3));
    }

    [Test]
    public void Any_two_cases_can_be_compared_and_read_like_English([Range(0, 29)] int seed)
    {
        var edits = new RandomEdits(seed);
        var start = edits.Start();
        var broken = new BrokenRecords(seed).Break(start.Records());
        foreach (var after in new[] { edits.Edit(start), RandomCases.Make(seed, 40, quirks: false), Unbroken(broken) ?? start })
        {
            var text = CaseFile.Diff(start, after).ToString();

            Assert.That(text.Split('\n'), Has.Length.LessThanOrEqualTo(21));
            Assert.That(text, Does.Not.Contain("GeoClaims").And.Not.Contain("System.").And.Not.Contain("`"));
        }

        static CaseFile? Unbroken(List<CaseRecord> records)
        {
            try
            {
                return CaseFile.Assemble("Broken", ClockZone.Utc, null, records);
            }
            catch (InvalidCaseException)
            {
                return null;
            }
        }
    }

    [Test]
    public void Null_is_misuse()
    {
        Assert.That(() => CaseFile.Diff(null!, _before), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.Diff(_before, null!), Throws.ArgumentNullException);
    }
}
