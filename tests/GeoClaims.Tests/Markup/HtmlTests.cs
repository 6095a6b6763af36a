namespace GeoClaims.Tests;

internal sealed class HtmlTests
{
    private static string Hole(string? text) => Html.Of($"<p title=\"{text}\">{text}</p>").ToString();

    [Test]
    public void A_hole_never_becomes_markup()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Hole("<script>alert(1)</script>"),
                Is.EqualTo("<p title=\"&lt;script&gt;alert(1)&lt;/script&gt;\">&lt;script&gt;alert(1)&lt;/script&gt;</p>"));
            Assert.That(Hole("\" onmouseover='x'"), Does.Not.Contain("\" on").And.Not.Contain("'"));
            Assert.That(Hole(null), Is.EqualTo("<p title=\"\"></p>"));
            Assert.That(Html.Of($"{Html.Of($"<b>{"<"}</b>")}").ToString(), Is.EqualTo("<b>&lt;</b>"));
        }
    }

    [Test]
    public void Letters_of_all_scripts_stay_as_they_are()
        => Assert.That(Hole("Кремль الدولة 国 ї"), Is.EqualTo("<p title=\"Кремль الدولة 国 ї\">Кремль الدولة 国 ї</p>"));

    [Test]
    public void Marks_of_direction_controls_and_half_pairs_do_not_pass()
    {
        var text = Hole("a\u202Eb\u2066c\u0000d\u001B[31m\uD800e\u2028");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain(">abcd[31m\uFFFDe</p>"));
            Assert.That(text, Does.Not.Match("[\u202A-\u202E\u2066-\u2069\u0000-\u0008]"));
        }
    }

    [Test]
    public void Numbers_are_written_alike_everywhere()
        => Assert.That(ForeignCulture.Run("de-DE", () => Html.Of($"{1234} {0.5} {1e-9} {2.0 / 3} {0.26:0.0}").ToString()),
            Is.EqualTo("1234 0.5 0 0.67 0.3"));

    [Test]
    public void Html_within_html_within_html_comes_out_whole()
    {
        var rows = Enumerable.Range(0, 3).Select(i => Html.Of($"<li>{i}{Html.Of($"<b>{i}</b>")}</li>"));
        Assert.That(Html.Of($"<ul>{rows}</ul>").ToString(), Is.EqualTo("<ul><li>0<b>0</b></li><li>1<b>1</b></li><li>2<b>2</b></li></ul>"));
    }
}
