namespace GeoClaims.Tests;

internal sealed class DenialTests
{
    [TestCase("The men did not flee", "The men fled")]
    [TestCase("The men didn't flee to the south.", "the men fled to the south")]
    [TestCase("The gate was not open", "The gate was open")]
    [TestCase("The gate wasn’t open", "The gate was open")]
    [TestCase("The guards do not carry rifles", "The guards carry rifles")]
    [TestCase("The guard does not carry a rifle", "The guard carries a rifle")]
    [TestCase("The missile did not stop", "The missile stopped")]
    [TestCase("The state denied that it did not fly", "The state denied that it flew")]
    [TestCase("Igor Girkin did not speak", "Igor Girkin spoke")]
    [TestCase("Pier 3 was not struck", "Pier 3 was struck")]
    [TestCase("Pier 3 shows no impact marks", "Pier 3 shows impact marks")]
    [TestCase("There was no explosion", "There was an explosion")]
    [TestCase("No marks were found", "Marks were found")]
    [TestCase("The crew cannot be found", "The crew can be found")]
    public void It_sees_which_statement_is_denied(string denial, string denied)
        => Assert.That(Denial.DeniedBy(denial), Has.Member(Denial.Plain(denied)));

    [TestCase("Some men did not flee", "Some men fled")]
    [TestCase("Men did not flee", "Men fled")]
    [TestCase("Witnesses saw no missile", "Witnesses saw a missile")]
    [TestCase("22 men did not flee", "22 men fled")]
    [TestCase("The 22 men did not flee", "The 22 men fled")]
    [TestCase("In the city 22 men did not flee", "In the city 22 men fled")]
    [TestCase("Two of the men did not flee", "Two of the men fled")]
    [TestCase("The men often did not answer", "The men often answered")]
    [TestCase("Both wings were not found", "Both wings were found")]
    [TestCase("The men did not only flee", "The men only fled")]
    [TestCase("The men did not flee or hide", "The men fled or hid")]
    [TestCase("The men may not flee", "The men may flee")]
    [TestCase("The men fled", "The men did not flee")]
    [TestCase("The men did not flee and were not armed", "The men fled and were armed")]
    [TestCase("The men did not flee", "The women fled")]
    public void It_says_nothing_where_both_may_be_true(string denial, string other)
        => Assert.That(Denial.DeniedBy(denial), Has.No.Member(Denial.Plain(other)));

    [TestCase("")]
    [TestCase("not")]
    [TestCase("did not")]
    [TestCase("the did not")]
    [TestCase("no")]
    [TestCase("Люди не бежали")]
    public void It_stumbles_over_nothing(string text) => Assert.That(() => Denial.DeniedBy(text).ToList(), Throws.Nothing);
}
