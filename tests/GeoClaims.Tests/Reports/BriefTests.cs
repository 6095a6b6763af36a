using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>The brief: one screen, one page, and all that a reader of three minutes needs.</summary>
internal sealed class BriefTests
{
    private static readonly Lazy<CaseReport> s_crocus = new(() => CrocusCase.Build().ToReport(CrocusCase.Who));

    private static CaseReport Crocus => s_crocus.Value;

    [TestCase("almost no chance", "there is almost no chance")]
    [TestCase("roughly even chance", "there is a roughly even chance")]
    [TestCase("very likely", "it is very likely")]
    [TestCase("almost certain", "it is almost certain")]
    [TestCase("remote chance", "there is a remote chance")]
    [TestCase("even chance", "there is an even chance")]
    [TestCase("realistic possibility", "there is a realistic possibility")]
    [TestCase("more likely than not", "it is more likely than not")]
    [TestCase("about as likely as not", "it is about as likely as not")]
    [TestCase("almost certainly not", "it is almost certainly not so")]
    [TestCase("probably not", "it is probably not so")]
    [TestCase("chances about even", "the chances are about even")]
    [TestCase("roughly even odds", "there are roughly even odds")]
    public void A_word_of_likelihood_opens_a_sentence(string word, string opening)
        => Assert.That(LikelihoodPhrase.Of(word), Is.EqualTo(opening));

    [TestCase("Somebody else did it.", "somebody else did it")]
    [TestCase("The gang did it", "the gang did it")]
    [TestCase("Ukraine ordered it", "Ukraine ordered it")]
    [TestCase("IS-K did it", "IS-K did it")]
    [TestCase("He said that …", "he said that …")]
    [TestCase("X", "X")]
    [TestCase("", "")]
    public void A_statement_goes_on_a_sentence(string statement, string goingOn)
        => Assert.That(Words.GoingOn(statement), Is.EqualTo(goingOn));

    [Test]
    public void It_comes_first_and_is_one_natural_sentence_with_the_confidence_in_another()
    {
        var brief = Crocus.Sections[0];
        var texts = brief.Blocks.OfType<ViewText>().Select(t => t.Phrase.Text).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(texts[0], Does.StartWith("What happened: Attack on Crocus City Hall, 22 March 2024"));
            Assert.That(texts[1],
                Does.Match(@"^It is very likely \(80–95%; we put it at \d+%, 90% interval \d+–\d+%\) that IS-K .*[^.]\.$"));
            Assert.That(texts[2], Does.StartWith("Our confidence in that is moderate"));
            Assert.That(texts.Count(t => t.Contains("onfidence", StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(brief.Blocks.OfType<ViewTable>().Single().Rows, Has.Count.EqualTo(Crocus.Hypotheses.Count));
        }
    }

    [Test]
    public void It_fits_one_screen()
    {
        var lines = Crocus.ToString().Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.LessThanOrEqualTo(28));
            Assert.That(lines.Sum(l => l.Split(' ').Length), Is.LessThanOrEqualTo(330));
        }
    }

    [Test]
    public void Its_reasons_are_those_that_the_numbers_give()
    {
        var reasons = new BriefReasons(Crocus);
        TaggedItem[] speaking = [.. reasons.For()], against = [.. reasons.Against()];
        var leader = Crocus.Evaluation.Contest!.Leader;
        double Without(TaggedItem item) => leader.Sum(item.Result.LeaveOneOut!.Values.AsSpan());
        var now = leader.Sum(Crocus.Evaluation.Leading!.Numbers);
        var counting = Crocus.Items.Where(i => i.Result.Row.IsWeighed).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(speaking, Has.Length.EqualTo(3));
            Assert.That(speaking.Select(Without), Is.Ordered.And.All.LessThan(now));
            Assert.That(Without(speaking[0]), Is.EqualTo(counting.Min(Without)));
            Assert.That(against.Select(Without), Is.EqualTo(new[] { counting.Max(Without) }));
            var two = reasons.LastTwo()!.Value;
            Assert.That((two.First.Hypothesis.Name, two.Second.Hypothesis.Name), Is.EqualTo(("IS-K alone", "IS-K, helped")));
            Assert.That(two.Items, Is.Not.Empty);
            foreach (var (item, name) in two.Items)
            {
                var values = item.Result.Contributions;
                Assert.That(values[two.First.Column!.Value] > values[two.Second.Column!.Value], Is.EqualTo(name == "IS-K alone"), item.Tag);
            }
            Assert.That(reasons.Flips().Select(f => f.Text), Has.Some.Contains($"{Crocus.Robustness.SmallestFlip!.Size} or fewer"));
        }
    }

    [Test]
    public void What_one_item_would_flip_is_named_with_who_would_lead()
    {
        var rows = new Ratings("X", "Y");
        rows.Row("Smoking gun", "CC II");
        rows.Row("Alibi", "I C");
        var report = rows.Build().ToReport(rows.Question, new() { Evaluation = new() { Draws = 50 } });
        var flips = new BriefReasons(report).Flips().Select(f => f.Text).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flips[0], Is.EqualTo("Without E1 “Smoking gun”, Y would lead."));
            Assert.That(new BriefReasons(report).LastTwo(), Is.Null, "Of two answers the reasons for the one say it.");
        }
    }
}
