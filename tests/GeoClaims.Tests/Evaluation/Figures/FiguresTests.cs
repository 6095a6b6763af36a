namespace GeoClaims.Tests;

/// <summary>Estimates that differ are no contradictions: spread, growth
/// and contradiction told apart, and the findings that follow.</summary>
internal sealed class FiguresTests
{
    private static readonly string[] Codes = ["GC242", "GC243"];

    [TestCase(true, ExpectedResult = FigureRelation.None)]
    [TestCase(true, "A 133 22", ExpectedResult = FigureRelation.Single)]
    [TestCase(true, "A 133 22", "B 133 23", ExpectedResult = FigureRelation.Agreement)]
    [TestCase(false, "A 133 22", "B 90+ 23", ExpectedResult = FigureRelation.Agreement)]
    [TestCase(false, "A 100-140 22", "B 133 23", ExpectedResult = FigureRelation.Agreement)]
    [TestCase(true, "A 115 22", "B 133 23", ExpectedResult = FigureRelation.Growth)]
    [TestCase(true, "A 115 22", "A 133 23", ExpectedResult = FigureRelation.Growth)]
    [TestCase(true, "A 40 22", "B 115 23", "C 133 23", "D 137 25", ExpectedResult = FigureRelation.Growth)]
    [TestCase(true, "A 115 22", "B 133 22", ExpectedResult = FigureRelation.Spread)]
    [TestCase(true, "A 133 22", "B 95 23", ExpectedResult = FigureRelation.Spread)]
    [TestCase(true, "A 100 21", "B 133 22", "C 95 23", ExpectedResult = FigureRelation.Spread)]
    [TestCase(false, "A 6301 22", "B 6438 23", ExpectedResult = FigureRelation.Spread)]
    [TestCase(false, "A 6301 22", "A 6438 23", ExpectedResult = FigureRelation.Agreement, Description = "the later number is A's only one")]
    [TestCase(false, "A 6301 22", "A 6438 22", ExpectedResult = FigureRelation.Contradiction)]
    [TestCase(false, "A 6301", "A 6438", ExpectedResult = FigureRelation.Contradiction)]
    [TestCase(true, "A 133 22", "A 95 23", ExpectedResult = FigureRelation.Contradiction)]
    [TestCase(true, "A 133 22", "B 150 22", "A 95 23", ExpectedResult = FigureRelation.Contradiction)]
    public FigureRelation Numbers_grow_spread_or_contradict(bool grows, params string[] said)
        => Case(grows, said).Figures().Single().Relation;

    [TestCase(false, "A 6301 22", "A 6438 22", ExpectedResult = "GC242 claim[claim:1].figure")]
    [TestCase(true, "A 133 22", "A 95 23", ExpectedResult = "GC243 claim[claim:1].figure")]
    [TestCase(true, "A 133 22", "B 95 23", ExpectedResult = "", Description = "parties may differ")]
    [TestCase(true, "A 95 22", "A 133 23", ExpectedResult = "", Description = "it grew")]
    [TestCase(false, "A 133 22", "A 95 23", ExpectedResult = "", Description = "A changed its mind")]
    [TestCase(true, "A 133 22", "A 95 23 revises", ExpectedResult = "", Description = "A corrected itself")]
    [TestCase(false, "A 6301 22", "A 6438 22 revises", ExpectedResult = "", Description = "A corrected itself at once")]
    [TestCase(false, "A 133 22", "A 90+ 22", ExpectedResult = "", Description = "both can be right")]
    [TestCase(false, "A 6301 22", "A 6438 22 denies", ExpectedResult = "", Description = "what A denies it does not say")]
    public string Only_a_party_that_contradicts_itself_is_found(bool grows, params string[] said)
        => string.Join("; ", Case(grows, said).Validate().Findings.Where(f => Codes.Contains(f.Code)).Select(f => $"{f.Code} {f.Path}"));

    [Test]
    public void The_sentence_says_who_says_what()
    {
        Assert.That(Case(true, "A 40 22", "B 115 23", "C 133 24").Figures().Single().ToString(),
            Is.EqualTo("“People were killed”: the number grew, from 40 (A, 22 March 2024) to 133 (C, 24 March 2024)."));
        Assert.That(Case(false, "A 6301 22", "B 6438 23").Figures().Single().ToString(),
            Is.EqualTo("“People were killed”: parties differ, from 6301 (A, 22 March 2024) to 6438 (B, 23 March 2024)."));
        Assert.That(Case(true, "A 133 22", "A 95 23").Figures().Single().ToString(),
            Is.EqualTo("“People were killed”: a number that only grows shrank, from 133 (A, 22 March 2024) to 95 (A, 23 March 2024)."));
        Assert.That(Case(true).Figures().Single().ToString(), Is.EqualTo("“People were killed”: nobody states a number."));
    }

    [Test]
    public void One_proposition_can_be_asked_for()
    {
        var file = Case(true, "A 40 22");
        Assert.That(file.Figures(new Id<Proposition>("dead")).Claims.Single().Figure, Is.EqualTo(Figure.Exactly(40)));
        Assert.That(() => file.Figures(new Id<Proposition>("none")), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test, CancelAfter(20_000)]
    public void Many_numbers_are_compared_without_each_with_each(CancellationToken token)
    {
        var said = Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"A{i % 100} {i} {1 + i % 28}")).ToArray();
        Assert.That(Case(true, said).Figures().Single().Relation, Is.EqualTo(FigureRelation.Contradiction));
        Assert.That(token.IsCancellationRequested, Is.False);
    }

    [TestCase("9007199254740993")]
    [TestCase("33.333333333333333333333333333")]
    [TestCase("79228162514264337593543950335")]
    [TestCase("-1234567890.1234567")]
    public void A_number_that_no_reader_keeps_is_found_and_refused_by_both_writers(string number)
    {
        var file = Case(true, "A 1 22");
        var claim = file.Claims[0]
            with { Figure = Figure.Exactly(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) };
        var changed = file.With(CaseChange.Put(claim));

        Expect.Finding(changed.Validate(), "GC247", "claim[claim:0].figure");
        Expect.Finding(Expect.Refusal(() => changed.ToJson()), "GC405", "claim[claim:0].figure");
        Expect.Finding(Expect.Refusal(() => CaseHistory.Start(changed, "Ann", "start", TestClock.Hourly())), "GC405", "claim[claim:0]");
    }

    [TestCase("123456789012345")]
    [TestCase("0.000000000000012345")]
    [TestCase("-12345678901234.5")]
    [TestCase("79000000000000000000000000000")]
    [TestCase("0")]
    public void A_number_of_15_digits_is_kept_by_both(string number)
    {
        var file = Case(true, "A 1 22");
        var claim = file.Claims[0]
            with { Figure = Figure.AtLeast(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) };
        var changed = file.With(CaseChange.Put(claim));

        Assert.That(changed.Validate().Findings.Select(f => f.Code), Does.Not.Contain("GC247"));
        Assert.That(CaseFile.Parse(changed.ToJson()), Is.EqualTo(changed));
        Assert.That(CaseHistory.Start(changed, "Ann", "start", TestClock.Hourly()).Current, Is.EqualTo(changed));
    }

    // "A 133 22": A says 133 on the 22nd; "90+" is at least 90, "100-140" a range.
    private static CaseFile Case(bool grows, params string[] said)
    {
        var b = new CaseFileBuilder("Figures");
        var dead = b.Proposition("People were killed", id: "dead", with: p => p with { Quantity = new("people killed", "persons", grows) });
        var actors = new Dictionary<string, Id<Actor>>();
        for (var i = 0; i < said.Length; i++)
        {
            var words = said[i].Split(' ');
            if (!actors.TryGetValue(words[0], out var actor)) actors.Add(words[0], actor = b.Actor(words[0]));
            var made = words.Length > 2 ? $"2024-03-{words[2].PadLeft(2, '0')}" : null;
            b.Claim(actor, words.Contains("denies") ? Stance.Denies : Stance.Asserts, dead, made, id: $"{i}", with: c => c with
            {
                Figure = Number(words[1]),
                Revises = words.Contains("revises") ? new Id<Claim>($"{i - 1}") : null,
            });
        }
        return b.Build();
    }

    private static Figure Number(string text)
    {
        decimal[] ends = [.. text.TrimEnd('+').Split('-').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
        return text.EndsWith('+') ? Figure.AtLeast(ends[0]) : new(ends[0], ends[^1]);
    }
}
