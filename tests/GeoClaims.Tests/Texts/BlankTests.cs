using System.Globalization;
using System.Text;

namespace GeoClaims.Tests;

internal sealed class BlankTests
{
    private static readonly string?[] Blanks =
    [
        null, "", " ", "\t\r\n", "\u00A0", "\u00AD", "\u115F", "\u1160", "\u3164", "\uFFA0", "\u2800", "\u200B", "\u200C", "\u200D",
        "\u2060",
        "\uFEFF", "\u034F", "\u180E", "\u2028", "\uFE0F", "\U000E0041", "\u202E \u202C", "\u3000\u3164",
    ];

    [TestCaseSource(nameof(Blanks))]
    public void A_text_that_shows_nothing_is_blank(string? text) => Assert.That(Blank.Is(text), $"{Escaped(text)}");

    [TestCase("x")]
    [TestCase(".")]
    [TestCase("🔥")]
    [TestCase("\u3164x")]
    [TestCase("한")]
    [TestCase("\u0600")]
    [TestCase("\uE000")]
    public void A_text_that_shows_something_is_not(string text) => Assert.That(Blank.Is(text), Is.False);

    [Test]
    public void No_letter_digit_or_sign_is_blank()
    {
        for (var c = 0; c <= 0x10FFFF; c++)
            if (Rune.IsValid(c) && (Rune.IsLetterOrDigit(new(c)) || Rune.IsPunctuation(new(c)) || Rune.IsSymbol(new(c)))
                && Blank.Is(new Rune(c).ToString()))
                Assert.That(c, Is.AnyOf(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159), $"U+{c:X}");
    }

    [TestCaseSource(nameof(Blanks))]
    public void A_name_that_shows_nothing_is_found_wherever_a_name_is_needed(string? blank)
    {
        var name = blank ?? "";
        var report = Bridge.After(x =>
        {
            x.Builder.Change(x.City, a => a with { Name = name, Aliases = [new(name)] });
            x.Builder.Change(x.Herald, s => s with { Name = name });
            x.Builder.Change(x.Pier, e => e with { Statement = name });
            x.Builder.Change(x.Why, q => q with { Text = name });
        });
        string[] found = [.. report.Findings.Where(f => f.Code == "GC201").Select(f => f.Path)];
        Assert.That(found, Is.EquivalentTo(new[]
        {
            "actor[actor:city-government].name", "actor[actor:city-government].aliases[0]", "source[source:harbour-herald].name",
            "evidence[ev:pier].statement", "question[q:why-did-the-bridge-fall].text",
        }));
    }

    private static string Escaped(string? text)
        => text is null ? "null" : string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
