namespace GeoClaims.Tests;

internal sealed class ConfidenceTests
{
    private static AnalyticConfidence Of(Action<CaseFileBuilder, Func<string, Id<Report>, Id<Evidence>>> fill, double likelihood = .9,
        ConfidenceRule? rule = null)
    {
        var b = new CaseFileBuilder("Confidence");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        fill(b, (statement, report) =>
        {
            var item = b.Evidence(statement, report, credibility: 2);
            b.Assess(item, x, likelihood);
            b.Assess(item, y, 1 - likelihood);
            return item;
        });
        b.TryBuild(out var file, out _);
        return file!.Evaluate(question, new() { Confidence = rule ?? ConfidenceRule.Grounds2 }).Confidence!;
    }

    // An indicator for the rival could speak against the leader.
    private static AnalyticConfidence FromSources(char grade, int sources, double likelihood = .9, ConfidenceRule? rule = null)
        => Of((b, item) =>
        {
            b.Indicator(new("y"), "Y was seen");
            for (var i = 0; i < sources; i++)
                item($"Item {i}", b.Report(b.Source($"Source {i}", grade), $"Report {i}", published: "2026-03-01"));
        }, likelihood, rule);

    [Test]
    public void Many_well_graded_origins_and_a_full_matrix_make_it_high()
    {
        var confidence = FromSources('A', 4);
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.High));
        Assert.That(confidence.Grounds.Select(g => g.Effect), Is.All.EqualTo(ConfidenceEffect.Raises));
        Assert.That(confidence.Rule, Is.EqualTo("confidence-grounds/2"));
        Assert.That(FromSources('A', 4, rule: ConfidenceRule.Grounds1).Rule, Is.EqualTo("confidence-grounds/1"));
    }

    [Test]
    public void One_origin_caps_it_at_moderate()
    {
        var confidence = Of((b, item) =>
        {
            var report = b.Report(b.Source("Only source", 'A'), "Report");
            for (var i = 0; i < 4; i++) item($"Item {i}", report);
        });
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.Moderate));
        Assert.That(confidence.Grounds.Any(g => g.Effect == ConfidenceEffect.Caps
            && g.Statement == "Only source alone stands behind all 4 decisive items"), confidence.ToString());
    }

    [Test]
    public void Poor_grades_and_an_empty_matrix_lower_it()
    {
        var confidence = Of((b, item) =>
        {
            item("First", b.Report(b.Source("One", 'E'), "Report 1"));
            item("Second", b.Report(b.Source("Two", 'E'), "Report 2"));
            for (var i = 0; i < 5; i++) b.Evidence($"Unrated {i}", b.Report(b.Source($"Source {i}"), $"Other {i}"));
        });
        Assert.That(confidence.Level, Is.EqualTo(ConfidenceLevel.Low));
        Assert.That(confidence.Grounds.Count(g => g.Effect == ConfidenceEffect.Lowers), Is.EqualTo(2));
    }

    private static ConfidenceGround? Age(string? happened, string? resolveBy = null, ConfidenceRule? rule = null)
        => Of((b, item) =>
        {
            item("First", b.Report(b.Source("One", 'B'), "Old", published: "2019-01-01"));
            b.Report(b.Source("Two", 'B'), "New", published: "2026-01-01");
            if (happened is not null)
            {
                var day = b.Event("The day", happened);
                b.Change(new Id<Proposition>("x"), p => p with { About = [Subject.Of(day)] });
            }
            if (resolveBy is not null) b.Change(new Id<Question>("which"), q => q with { ResolveBy = EdtfTime.Parse(resolveBy) });
        }, rule: rule).Grounds.SingleOrDefault(g => g.Statement.Contains("days older", StringComparison.Ordinal));

    [TestCase("2018-06-01", null, null, Description = "what is asked about was over when it was observed")]
    [TestCase("2019-06-01", null, null, Description = "so it was, soon after")]
    [TestCase(null, null, null, Description = "nothing says that it could have changed since")]
    [TestCase("2025-06-01", null, "the one decisive item is more than 365 days older than “The day” (2025-06-01)")]
    [TestCase("2018-06-01", "2030-01-01", null, Description = "by when it is to be known is not when it happened")]
    [TestCase("2018/..", null, "the one decisive item is more than 365 days older than the newest report, "
        + "while what is asked about lies later or goes on")]
    [TestCase(null, "2025-12-31", "the one decisive item is more than 365 days older "
        + "than the day by which the question is to be resolved (2025-12-31)")]
    public void An_item_is_old_where_what_it_says_can_have_changed_since(string? happened, string? resolveBy, string? statement)
    {
        var age = Age(happened, resolveBy);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(age?.Statement, Is.EqualTo(statement));
            Assert.That(age?.Effect ?? ConfidenceEffect.Lowers, Is.EqualTo(ConfidenceEffect.Lowers));
            Assert.That(Age(happened, resolveBy, ConfidenceRule.Grounds1)!.Statement,
                Is.EqualTo("the one decisive item is more than 365 days older than the newest report"));
        }
    }

    [Test]
    public void An_assumption_that_nobody_tested_lowers_it()
    {
        var confidence = Of((b, item) =>
        {
            var assumption = b.Evidence("The gauge was right", kind: EvidenceKind.Assumption);
            var first = item("First", b.Report(b.Source("One", 'B'), "Report"));
            b.Change(first, e => e with { DependsOn = [assumption] });
        });
        Assert.That(confidence.Grounds.Any(g => g.Effect == ConfidenceEffect.Lowers
            && g.Statement.Contains("“The gauge was right”", StringComparison.Ordinal)), confidence.ToString());
    }

    // Under the second rule only the words that the range spans may differ.
    [TestCase('A', 4)]
    [TestCase('E', 2)]
    [TestCase('C', 1)]
    public void How_far_the_leader_is_ahead_is_no_ground(char grade, int sources)
    {
        Assert.That(FromSources(grade, sources, .6, ConfidenceRule.Grounds1),
            Is.EqualTo(FromSources(grade, sources, .99, ConfidenceRule.Grounds1)));
        Assert.That(Grounds(.6), Is.EqualTo(Grounds(.99)));

        IEnumerable<ConfidenceGround> Grounds(double likelihood)
            => FromSources(grade, sources, likelihood).Grounds
                .Where(g => !g.Statement.StartsWith("the 90% interval", StringComparison.Ordinal));
    }

    // A vague hypothesis that fits ten items a little beside one that fits five well and says nothing of five.
    [Test]
    public void Where_nothing_speaks_or_could_speak_against_the_leader_it_is_no_more_than_moderate([Values] bool isNamed)
    {
        var vague = Vague(isNamed ? IndicatorStatus.NotLookedFor : null, "sharp");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(vague.Level, Is.EqualTo(isNamed ? ConfidenceLevel.High : ConfidenceLevel.Moderate), vague.ToString());
            Assert.That(vague.Grounds.Any(g => g.Effect == ConfidenceEffect.Caps
                && g.Statement == "no item is hard to square with the leader, and nothing is named that would be"), Is.EqualTo(!isNamed));
        }
    }

    [TestCase(IndicatorStatus.NotLookedFor, ConfidenceLevel.Moderate)]
    [TestCase(IndicatorStatus.Seen, ConfidenceLevel.Moderate)]
    [TestCase(IndicatorStatus.NotSeen, ConfidenceLevel.High)]
    public void An_indicator_of_the_leaders_own_speaks_against_it_only_if_it_was_looked_for_in_vain(IndicatorStatus status,
        ConfidenceLevel level)
        => Assert.That(Vague(status, "vague").Level, Is.EqualTo(level));

    private static AnalyticConfidence Vague(IndicatorStatus? status, string whose)
    {
        var b = new CaseFileBuilder("Vague");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (vague, sharp) = (b.Hypothesis(question, "Something of the kind", "Vague"), b.Hypothesis(question, "Exactly this", "Sharp"));
        for (var i = 0; i < 10; i++)
        {
            var item = b.Evidence($"Item {i}", b.Report(b.Source($"Source {i}", 'A'), $"Report {i}"), credibility: 1);
            b.Assess(item, vague, Consistency.C);
            b.Assess(item, sharp, i < 5 ? Consistency.CC : Consistency.N);
        }
        if (status is { } known) b.Indicator(new(whose), "What would be seen", known);
        b.TryBuild(out var file, out _);
        return file!.Evaluate(question).Confidence!;
    }

    [Test]
    public void The_grounds_say_which_share_of_the_weight_they_carry()
    {
        var b = new CaseFileBuilder("Shares");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        for (var i = 0; i < 4; i++)
        {
            var item = b.Evidence($"Item {i}", b.Report(b.Source($"Source {i}", i == 0 ? 'A' : 'D'), $"Report {i}"));
            b.Assess(item, x, i == 0 ? .98 : .7);
            b.Assess(item, y, i == 0 ? .02 : .3);
        }
        b.TryBuild(out var file, out _);
        var evaluation = file!.Evaluate(question);
        var decisive = evaluation.Top!.Decisive;
        var weight = decisive.Items.Single(i => i.Item.Item.Statement == "Item 0").Weight / decisive.Weight;
        Assert.That(evaluation.Confidence!.Grounds.Select(g => g.Statement), Has.Member(
            $"1 of the {decisive.Items.Count} decisive items, with {new Probability(weight)} of the weight, is well graded"));
    }

    [Test]
    public void One_party_on_which_the_lead_hangs_caps_it_though_it_carries_less_than_half()
    {
        var (b, sources) = (new CaseFileBuilder("Planted"), new Dictionary<string, Id<Source>>());
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        Item("One film", "Ministry", .8);
        Item("Another film", "Ministry", .7);
        Item("A witness", "Herald", .8);
        Item("Another witness", "Post", .8);
        Item("A mark", "Institute", .05);
        b.TryBuild(out var file, out _);
        var confidence = file!.Evaluate(question, new() { Trust = TrustPolicy.FaceValue }).Confidence!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(confidence.Level, Is.Not.EqualTo(ConfidenceLevel.High));
            Assert.That(confidence.Grounds.Where(g => g.Effect == ConfidenceEffect.Caps).Select(g => g.Statement), Is.EqualTo(new[]
            {
                "the lead rests on Ministry alone: if the 2 items that come from there alone told nothing, it would be lost",
            }));
        }

        void Item(string statement, string source, double likelihood)
        {
            var known = sources.TryGetValue(source, out var id) ? id : sources[source] = b.Source(source, 'A');
            var item = b.Evidence(statement, b.Report(known, $"On {statement}"), credibility: 1);
            b.Assess(item, x, likelihood);
            b.Assess(item, y, 1 - likelihood);
        }
    }

    // What a party with a stake says counts as that, for whom it speaks as well; not what it says against its interest.
    [TestCase(InterestDirection.Gains, true, true)]
    [TestCase(InterestDirection.Gains, false, true)]
    [TestCase(InterestDirection.Loses, true, false)]
    [TestCase(null, true, false)]
    public void Claims_of_parties_with_a_stake_lower_it(InterestDirection? direction, bool isItsOwn, bool lowers)
    {
        var confidence = Of((b, item) =>
        {
            var state = b.Actor("State");
            var ministry = b.Actor("Ministry", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, state)] });
            var report = b.Report(b.Source("Herald", 'A'), "Story");
            var said = b.Evidence(b.Claim(ministry, Stance.Asserts, new Id<Hypothesis>("x"), reportedIn: report), credibility: 1);
            b.Assess(said, new("x"), .9);
            b.Assess(said, new("y"), .1);
            if (direction is { } so) b.Interest(isItsOwn ? ministry : state, so, new("x"));
        });
        var ground = confidence.Grounds.SingleOrDefault(g => g.Statement.Contains("stake", StringComparison.Ordinal));
        Assert.That(ground, Is.EqualTo(lowers
            ? new ConfidenceGround(ConfidenceEffect.Lowers,
                "the one decisive item is what a party with a stake in the answer says: Ministry")
            : null), confidence.ToString());
    }

    [Test]
    public void A_range_that_spans_more_than_two_words_lowers_it([Values(.5, .95)] double low)
    {
        var b = new CaseFileBuilder("Range");
        var question = b.Question("Which?", with: q => q with { Exhaustive = false });
        var (x, y) = (b.Hypothesis(question, "X"), b.Hypothesis(question, "Y"));
        var item = b.Evidence("Item", b.Report(b.Source("Source", 'A'), "Report"), credibility: 1);
        b.Assess(item, x, .96, low: low, high: .97);
        b.Assess(item, y, .3);
        b.TryBuild(out var file, out _);
        var evaluation = file!.Evaluate(question);
        Assert.That(evaluation.Confidence!.Grounds.Any(g => g.Statement
            == $"the range of the answer spans {evaluation[x].Words.Count} words of the scale"), Is.EqualTo(evaluation[x].Words.Count > 2));
    }

    [Test]
    public void There_is_none_where_nobody_leads() => Assert.That(FromSources('A', 3, .5), Is.Null);

    [Test]
    public void It_has_a_sentence_of_its_own_without_a_likelihood()
    {
        var file = Bridge.File();
        var judgement = file.Evaluate(new("why-did-the-bridge-fall")).Judgement;
        var confidence = judgement.Single(s => s.Kind == SentenceKind.Confidence);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(judgement.Where(s => s.Text.Contains("onfidence", StringComparison.Ordinal)), Is.EqualTo(new[] { confidence }));
            Assert.That(confidence.Holes().OfType<LikelihoodWord>(), Is.Empty, "it holds shares of a weight, and no likelihood");
            foreach (var term in LikelihoodScale.Icd203.Terms) Assert.That(confidence.Text, Does.Not.Contain(term.Word));
        }
    }

    [Test]
    public void The_page_shows_the_rule()
    {
        var page = new System.Text.StringBuilder("""
            # Confidence

            How well founded a judgement is: low, moderate or high, apart from how likely its answer is.
            It follows from the grounds below, never from how far the leader is ahead of its rivals.
            This page is made from the code by a test.

            *Decisive* are the fewest items that make up four fifths of what speaks for the leader against its strongest rival.
            Their *weight* is how much each of them does. An *origin* is who stands behind an item in the end.

            """);
        foreach (var rule in new[] { ConfidenceRule.Grounds2, ConfidenceRule.Grounds1 })
        {
            page.Append($"\n## `{rule.Id}`\n\n");
            page.Append(rule == ConfidenceRule.Grounds2 ? "The default.\n\n"
                : "As it was; `new EvaluationOptions { Confidence = ConfidenceRule.Grounds1 }` asks for it.\n\n");
            page.Append("| Ground | When | What it does |\n| --- | --- | --- |\n");
            foreach (var line in rule.Table) page.Append($"| {line.Ground} | {line.When} | {Effect(line)} |\n");
        }
        page.Append("""

            ## From grounds to a level

            The lines are looked at from the top. Of several on one ground the first that takes effect stands, and where no item speaks
            for the leader, nothing else is asked. Confidence starts at moderate. It is high if the grounds that raise it outnumber
            those that lower it by two, and low if those that lower it are more. A cap stands above that.
            The rule's id stands in `AnalyticConfidence.Rule`, and its grounds in `AnalyticConfidence.Grounds`; the table itself
            is `ConfidenceRule.Grounds2.Table`. Each level of a tree of hypotheses is judged by the same rule, with its own leader.
            The three levels are those of ICD 203; the rules and their numbers are this library's own convention.

            """);
        Golden.VerifyFile(Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", "docs", "confidence.md")), page.ToString()
            .ReplaceLineEndings("\n"));

        static string Effect(ConfidenceCriterion line)
            => line.AtMost is { } level
                ? $"allows no more than {level.ToString().ToLowerInvariant()}"
                : line.Effect.ToString().ToLowerInvariant();
    }
}
