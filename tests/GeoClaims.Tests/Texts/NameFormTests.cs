namespace GeoClaims.Tests;

internal sealed class NameFormTests
{
    [TestCase("Café", "Cafe\u0301")]
    [TestCase("ISIS", "isis")]
    [TestCase("Dockers' union", "Dockers’  union ")]
    [TestCase("IS–K", "IS-K")]
    [TestCase("\uFF29\uFF33\uFF29\uFF33", "ISIS")]
    [TestCase("𝐈𝐒𝐈𝐒", "ISIS")]
    [TestCase("Straße", "STRASSE")]
    [TestCase("of\uFB01ce", "office")]
    [TestCase("I\u00ADS\u200BI\u200DS", "ISIS")]
    [TestCase("«Wagner»", "“Wagner”")]
    [TestCase("Tiếng", "Tie\u0302\u0301ng")]
    public void Names_written_in_two_ways_have_one_form(string one, string other)
    {
        Assert.That(NameForm.Folded(one), Is.EqualTo(NameForm.Folded(other)));
        Assert.That(NameForm.Both(one).Skeleton, Is.EqualTo(NameForm.Both(other).Skeleton));
    }

    [TestCase("МОСКВА", "Москва")]
    [TestCase("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    public void The_case_of_other_scripts_is_folded_too(string one, string other)
        => Assert.That(NameForm.Folded(one), Is.EqualTo(NameForm.Folded(other)));

    [TestCase("ISIS", "ІSIS", TestName = "A Cyrillic I")]
    [TestCase("Ahrar", "Аhrаr", TestName = "Cyrillic a in both cases")]
    [TestCase("Hope", "Ηοре", TestName = "Greek and Cyrillic in one name")]
    [TestCase("Kiliç", "Kılıç", TestName = "An i without its dot")]
    [TestCase("CACTUS", "САСТUЅ", TestName = "Capitals")]
    public void Names_that_look_alike_share_a_skeleton_and_no_more(string one, string other)
    {
        Assert.That(NameForm.Both(one).Skeleton, Is.EqualTo(NameForm.Both(other).Skeleton));
        Assert.That(NameForm.Folded(one), Is.Not.EqualTo(NameForm.Folded(other)));
    }

    [TestCase("Café", "Cafe")]
    [TestCase("Iran", "Iraq")]
    [TestCase("Москва", "Moskva")]
    [TestCase("IS", "I S")]
    [TestCase("Unit 29155", "Unit 2915")]
    public void Names_that_differ_to_the_eye_share_nothing(string one, string other)
        => Assert.That(NameForm.Both(one).Skeleton, Is.Not.EqualTo(NameForm.Both(other).Skeleton));

    [Test]
    public void Whatever_the_text_says_a_form_is_its_own_form([Range(0, 19)] int seed)
    {
        var text = new RandomText(new Draw(seed), quirks: true);
        for (var i = 0; i < 100; i++)
        {
            var name = text.Name();
            Assert.That(NameForm.Folded(NameForm.Folded(name)), Is.EqualTo(NameForm.Folded(name)));
            Assert.That(NameForm.Both(NameForm.Both(name).Skeleton).Skeleton, Is.EqualTo(NameForm.Both(name).Skeleton));
            Assert.That(NameForm.Folded(name.ToUpperInvariant().ToLowerInvariant()), Is.EqualTo(NameForm.Folded(name.ToLowerInvariant())));
        }
    }
}
