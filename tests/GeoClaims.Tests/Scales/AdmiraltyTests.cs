namespace GeoClaims.Tests;

/// <summary>The two axes of the Admiralty scale: F and 6 mean unknown, never the worst.</summary>
internal sealed class AdmiraltyTests
{
    [TestCase('A', "completely reliable", true)]
    [TestCase('B', "usually reliable", true)]
    [TestCase('C', "fairly reliable", true)]
    [TestCase('D', "not usually reliable", true)]
    [TestCase('E', "unreliable", true)]
    [TestCase('F', "reliability cannot be judged", false)]
    public void A_reliability_is_a_letter_with_a_meaning(char letter, string meaning, bool known)
    {
        var grade = Reliability.FromLetter(letter);

        Assert.That((grade.Letter, grade.Meaning, grade.IsKnown, grade.ToString()),
            Is.EqualTo((letter, meaning, known, letter.ToString())));
    }

    [Test]
    public void The_named_reliabilities_are_those_of_the_letters()
        => Assert.That(new[] { Reliability.A, Reliability.B, Reliability.C, Reliability.D, Reliability.E, Reliability.F },
            Is.EqualTo("ABCDEF".Select(Reliability.FromLetter)));

    [Test]
    public void A_small_letter_means_its_capital()
    {
        foreach (var grade in Reliability.All)
        {
            var small = char.ToLowerInvariant(grade.Letter);
            Assert.That(Reliability.FromLetter(small), Is.EqualTo(grade));
            var b = new CaseFileBuilder("Small");
            b.Source("Herald", small);
            var json = b.Build().ToJson();
            Assert.That(CaseFile.Parse(json.Replace($"\"{grade.Letter}\"", $"\"{small}\"", StringComparison.Ordinal))
                .ToJson(), Is.EqualTo(json));
        }
    }

    [TestCase('G')]
    [TestCase('g')]
    [TestCase('`')]
    [TestCase('@')]
    [TestCase('А', Description = "the Cyrillic letter")]
    public void No_other_letter_is_a_reliability(char letter)
    {
        Assert.That((Reliability.TryFromLetter(letter, out var grade), grade), Is.EqualTo((false, Reliability.F)));
        Assert.That(() => Reliability.FromLetter(letter), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1, "confirmed by other, independent sources", true)]
    [TestCase(2, "probably true", true)]
    [TestCase(3, "possibly true", true)]
    [TestCase(4, "doubtful", true)]
    [TestCase(5, "improbable", true)]
    [TestCase(6, "truth cannot be judged", false)]
    public void A_credibility_is_a_number_with_a_meaning(int number, string meaning, bool known)
    {
        var grade = new Credibility(number);

        Assert.That((grade.Number, grade.Meaning, grade.IsKnown, grade.ToString()), Is.EqualTo((number, meaning, known, $"{number}")));
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void No_other_number_is_a_credibility(int number)
        => Assert.That(() => new Credibility(number), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_default_grades_say_that_nothing_is_known()
    {
        Assert.That(default(Reliability), Is.EqualTo(Reliability.F));
        Assert.That(default(Credibility), Is.EqualTo(new Credibility(6)));
    }

    [Test]
    public void All_grades_are_listed_from_the_best_to_the_unknown()
    {
        Assert.That(string.Concat(Reliability.All), Is.EqualTo("ABCDEF"));
        Assert.That(string.Concat(Credibility.All), Is.EqualTo("123456"));
    }

    [TestCase('A', 'B', 'A', 'B')]
    [TestCase('E', 'D', 'D', 'E')]
    [TestCase('C', 'C', 'C', 'C')]
    [TestCase('A', 'F', 'A', 'A', Description = "what is unknown is neither better nor weaker than what is known")]
    [TestCase('F', 'E', 'E', 'E')]
    [TestCase('F', 'F', 'F', 'F')]
    public void Of_two_reliabilities_one_is_the_better_and_one_the_weaker(char one, char other, char better, char weaker)
    {
        var (a, b) = (Reliability.FromLetter(one), Reliability.FromLetter(other));

        Assert.That((Reliability.Better(a, b).Letter, Reliability.Better(b, a).Letter), Is.EqualTo((better, better)));
        Assert.That((Reliability.Weaker(a, b).Letter, Reliability.Weaker(b, a).Letter), Is.EqualTo((weaker, weaker)));
    }
}
