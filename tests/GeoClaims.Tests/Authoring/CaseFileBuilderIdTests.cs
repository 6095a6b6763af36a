namespace GeoClaims.Tests;

internal sealed class CaseFileBuilderIdTests
{
    private readonly CaseFileBuilder _builder = new("Ids");

    [TestCase("Dockers' union", "actor:dockers-union")]
    [TestCase("Dockers’ union", "actor:dockers-union")]
    [TestCase("  U.S. officials (two) ", "actor:u-s-officials-two")]
    [TestCase("Крокус Сити Холл", "actor:крокус-сити-холл")]
    [TestCase("تنظيم الدولة", "actor:تنظيم-الدولة")]
    [TestCase("莫斯科 政府", "actor:莫斯科-政府")]
    [TestCase("पुल", "actor:पुल")]
    [TestCase("𐎠𐎡 𐎢", "actor:𐎠𐎡-𐎢")]
    [TestCase("Straße", "actor:straße")]
    [TestCase("snake_case and dots.", "actor:snake-case-and-dots")]
    [TestCase("🔥🔥", "actor:x")]
    [TestCase("!?", "actor:x")]
    [TestCase("The ministry of foreign affairs of the Republic", "actor:the-ministry-of-foreign-affairs-of-the")]
    [TestCase("長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長", "actor:長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長")]
    public void An_id_is_made_from_a_text_in_any_script(string name, string expected)
        => Assert.That(_builder.Actor(name).Value, Is.EqualTo(expected));

    [TestCase("Café", "Cafe\u0301")]
    [TestCase("Zoé", "Zoe\u0301")]
    [TestCase("Київ", "Киі\u0308в")]
    [TestCase("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [TestCase("Tiếng Việt", "Tie\u0302\u0301ng Vie\u0323\u0302t")]
    public void However_its_letters_are_composed_a_name_has_one_id_on_every_machine(string composed, string loose)
    {
        var id = _builder.Actor(composed).Value;
        Assert.That(new CaseFileBuilder("Other").Actor(loose).Value, Is.EqualTo(id));
        Assert.That(_builder.Actor(loose).Value, Is.EqualTo(id + "-2"));
    }

    [Test]
    public void A_pair_of_surrogates_is_never_cut()
    {
        var id = _builder.Actor("x" + string.Concat(Enumerable.Repeat("𐎠", 40)));

        Assert.That(id.Value, Is.EqualTo("actor:x" + string.Concat(Enumerable.Repeat("𐎠", 19))));
    }

    [Test]
    public void A_text_that_is_no_valid_Unicode_still_gives_a_record()
        => Assert.That(_builder.Actor("half \uD800 a letter").Value, Is.EqualTo("actor:half-a-letter"));

    [Test]
    public void The_second_record_of_a_name_gets_a_number()
    {
        string[] ids =
            [_builder.Actor("City").Value, _builder.Actor("CITY").Value, _builder.Actor("City!").Value, _builder.Event("City").Value];

        Assert.That(ids, Is.EqualTo(new[] { "actor:city", "actor:city-2", "actor:city-3", "event:city" }));
        Assert.That(_builder.Build().RecordCount, Is.EqualTo(4));
    }

    [Test]
    public void A_made_id_steps_aside_for_one_that_was_given()
    {
        _builder.Actor("Somebody", id: "city-2");

        Assert.That(new[] { _builder.Actor("City").Value, _builder.Actor("City").Value },
            Is.EqualTo(new[] { "actor:city", "actor:city-3" }));
    }

    [Test]
    public void Claims_and_interests_are_named_by_what_they_link()
    {
        var (city, flood) = (_builder.Actor("City"), _builder.Proposition("A flood"));

        Assert.That(_builder.Claim(city, Stance.Raises, flood).Value, Is.EqualTo("claim:city-raises-a-flood"));
        Assert.That(_builder.Interest(city, InterestDirection.Loses, flood).Value, Is.EqualTo("interest:city-loses-a-flood"));
        Assert.That(_builder.Implication(city, flood, flood).Value, Is.EqualTo("implies:a-flood"));
    }

    [Test]
    public void A_given_id_is_taken_as_it_is()
    {
        Assert.That(_builder.Actor("City", id: "Old_Town.7").Value, Is.EqualTo("actor:Old_Town.7"));
        Assert.That(_builder.Actor("City", id: "actor:gov").Value, Is.EqualTo("actor:gov"));
        Assert.That(_builder.Actor("City", with: a => a with { Id = new("by-lambda") }).Value, Is.EqualTo("actor:by-lambda"));
    }

    [Test]
    public void Records_of_one_name_are_numbered_without_trying_every_number()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 2000; i++) _builder.Actor("Unnamed official");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(_builder.Actor("Unnamed official").Value, Is.EqualTo("actor:unnamed-official-2001"));
        Assert.That(allocated, Is.LessThan(20_000_000), "bytes allocated for two thousand records: a few kilobytes each are enough");
    }
}
