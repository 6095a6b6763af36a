using CsCheck;

namespace GeoClaims.Tests;

internal sealed class LabelTextTests
{
    [TestCase("Kyiv", "Kyiv")]
    [TestCase("Crocus City Hall, Krasnogorsk", "Crocus City Hall,|Krasnogorsk")]
    [TestCase("  near\n\tKhatsun ", "near Khatsun")]
    [TestCase("Аэропорт Шереметьево, Москва", "Аэропорт Шереметьево,|Москва")]
    public void A_text_breaks_where_a_reader_would(string text, string lines)
        => Assert.That(string.Join('|', LabelText.Of(text, 13, 175, bold: true)!.Lines), Is.EqualTo(lines));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \n")]
    [TestCase("\u0001")]
    public void A_text_that_shows_nothing_is_no_label(string? text) => Assert.That(LabelText.Of(text, 13, 150), Is.Null);

    [Test]
    public void Any_text_fits_its_width()
        => Gen.String.Sample(text => LabelText.Of(text, 13, 150) is not { } label
            || (label.Width <= 150 && label.Lines.Count is 1 or 2 && label.Lines.AsSpan().IndexOf("") < 0));

    [Test]
    public void What_does_not_fit_is_cut_with_an_ellipsis_between_letters()
    {
        var label = LabelText.Of(string.Concat(Enumerable.Repeat("e\u0301", 90)), 13, 150)!;

        Assert.That(label.Lines.Single(), Does.EndWith("e\u0301…"));
    }

    [Test]
    public void A_very_long_text_costs_no_more()
        => Assert.That(LabelText.Of(string.Concat(Enumerable.Repeat("word ", 1_000_000)), 13, 150)!.Lines[1], Does.EndWith("…"));

    [Test]
    public void Wide_letters_are_wider() => Assert.That(TextWidth.Of("北京", 13), Is.GreaterThan(TextWidth.Of("il", 13) * 3));
}
