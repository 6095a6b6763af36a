using Microsoft.DotNet.Interactive.Formatting;

namespace GeoClaims.Tests;

/// <summary>The package with which .NET Interactive formats finds our views by convention alone.</summary>
[NonParallelizable]
internal sealed class FormatterTests
{
    [SetUp]
    public void Start() => Formatter.ResetToDefault();

    [Test]
    public void A_record_is_shown_as_its_own_HTML()
    {
        var actor = new Actor { Id = new("union"), Name = "Dockers' <union>" };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(actor.ToDisplayString("text/html"), Is.EqualTo(actor.ToHtml()));
            Assert.That(actor.ToDisplayString("text/markdown"), Is.EqualTo(actor.ToMarkdown()));
            Assert.That(actor.ToDisplayString("text/plain"), Is.EqualTo(actor.ToString()));
            Assert.That(Formatter.GetPreferredMimeTypesFor(typeof(Actor)), Is.EqualTo(new[] { "text/html", "text/plain" }));
        }
    }

    [Test]
    public void A_struct_is_shown_as_its_own_HTML()
        => Assert.That(new Probability(.4).ToDisplayString("text/html"), Is.EqualTo(new Probability(.4).ToHtml()));

    [Test]
    public void A_set_of_records_is_shown_as_one_table_and_not_as_a_list_of_objects()
    {
        var claims = CrocusAttack.CrocusCase.Build().Claims;

        Assert.That(claims.ToDisplayString("text/html"), Is.EqualTo(claims.ToHtml()));
    }

    [Test]
    public void A_list_of_values_is_shown_as_one_table()
    {
        var findings = CrocusAttack.CrocusCase.Build().Validate().Findings;

        Assert.That(findings.ToDisplayString("text/html"), Is.EqualTo(findings.ToHtml()).And.Contain("<table"));
    }

    [Test]
    public void Values_inside_other_objects_keep_their_HTML()
    {
        var actor = new Actor { Id = new("union"), Name = "Union" };

        Assert.That(new { Who = actor }.ToDisplayString("text/html"), Does.Contain(actor.ToHtml()));
    }

    [Test]
    public void What_an_analyst_registers_wins()
    {
        Formatter.Register<Actor>((_, writer) => writer.Write("mine"), "text/html");

        Assert.That(new Actor { Id = new("union"), Name = "Union" }.ToDisplayString("text/html"), Is.EqualTo("mine"));
    }
}
