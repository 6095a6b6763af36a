namespace GeoClaims.Tests;

internal sealed class IdTests
{
    [TestCase("same-car", "ev:same-car")]
    [TestCase("ev:same-car", "ev:same-car")]
    [TestCase("A_b.c-9", "ev:A_b.c-9")]
    [TestCase("та-же-машина", "ev:та-же-машина")]
    [TestCase("السيارة", "ev:السيارة")]
    [TestCase("同一辆车", "ev:同一辆车")]
    [TestCase("गाड़ी", "ev:गाड़ी", Description = "with combining marks")]
    [TestCase("𐎠𐎡", "ev:𐎠𐎡", Description = "beyond the first plane")]
    [TestCase("prop:rust", "prop:rust", Description = "another kind's prefix can be written, so that it can be reported")]
    public void An_id_is_completed_by_the_prefix_of_its_kind(string text, string expected)
    {
        var id = new Id<Evidence>(text);

        Assert.That((id.Value, id.ToString(), id.IsEmpty), Is.EqualTo((expected, expected, false)));
        Assert.That(Id<Evidence>.TryParse(text, out var read), Is.True);
        Assert.That(read, Is.EqualTo(id));
    }

    [Test]
    public void Each_kind_has_a_prefix_of_its_own()
    {
        string[] ids =
        [
            new Id<Event>("x").Value, new Id<Actor>("x").Value, new Id<Source>("x").Value, new Id<Report>("x").Value,
            new Id<Proposition>("x").Value,
            new Id<Question>("x").Value, new Id<Hypothesis>("x").Value, new Id<Claim>("x").Value, new Id<Evidence>("x").Value,
            new Id<Implication>("x").Value, new Id<Interest>("x").Value, new Id<Indicator>("x").Value,
            new Id<Judgement>("x").Value,
        ];

        Assert.That(ids, Is.Unique);
        Assert.That(ids, Is.EqualTo(new[] { "event:x", "actor:x", "source:x", "report:x", "prop:x", "q:x", "h:x", "claim:x", "ev:x",
            "implies:x", "interest:x", "indicator:x",
            "judgement:x" }));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(":")]
    [TestCase("ev:")]
    [TestCase(":same-car")]
    [TestCase("ev:same car")]
    [TestCase("ev:same:car")]
    [TestCase("ev:same/car")]
    [TestCase("ev:same|car")]
    [TestCase("ev:same]car")]
    [TestCase("ev:🔥")]
    [TestCase("ev:same\u200Bcar")]
    [TestCase("ev:\u202Erac")]
    [TestCase("ev:same\ncar")]
    [TestCase("ev:\uD800")]
    [TestCase("ev:\uFFFD")]
    public void A_text_that_is_no_id_is_refused(string text)
    {
        Assert.That(Id<Evidence>.TryParse(text, out var id), Is.False);
        Assert.That(id.IsEmpty, Is.True);
        Assert.That(() => new Id<Evidence>(text),
            Throws.ArgumentException.With.Message.Contains("is not an id: write a prefix, a colon and up to 120 letters"));
    }

    [Test]
    public void An_id_is_120_characters_long_at_most()
    {
        Assert.That(new Id<Evidence>(new string('x', 117)).Value, Has.Length.EqualTo(120));
        Assert.That(Id<Evidence>.TryParse(new('x', 118), out _), Is.False);
        Assert.That(() => new Id<Evidence>(new string('x', 10_000)), Throws.ArgumentException.With.Message.Length.LessThan(300));
    }

    [Test]
    public void Null_is_no_id()
    {
        Assert.That(Id<Evidence>.TryParse(null, out _), Is.False);
        Assert.That(() => new Id<Evidence>(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void The_default_value_is_the_empty_id_which_names_nothing()
    {
        Id<Evidence> none = default;

        Assert.That((none.Value, none.IsEmpty, none.ToString()), Is.EqualTo(("", true, "")));
        Assert.That(none, Is.EqualTo(default(Id<Evidence>)));
        Assert.That(none, Is.LessThan(new Id<Evidence>("a")));
    }

    [Test]
    public void Ids_are_compared_by_their_characters()
    {
        Id<Actor> upper = new("B"), lower = new("a"), same = new("actor:a");

        Assert.That(((upper < lower), (upper > lower), lower <= same, lower >= same, lower < same),
            Is.EqualTo((true, false, true, true, false)));
        Assert.That(lower == same, Is.True);
        Assert.That(lower.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(lower.CompareTo(upper), Is.Positive);
    }
}
