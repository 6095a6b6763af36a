using System.Text.Json;

namespace GeoClaims.Tests;

/// <summary>Text in every script stays readable in a file; what could hide or reorder text on a screen is escaped.</summary>
internal sealed class ReadableTextTests
{
    [TestCase("Нападение на «Крокус Сити Холл»")]
    [TestCase("تنظيم الدولة الإسلامية")]
    [TestCase("莫斯科音乐厅袭击")]
    [TestCase("गवाह ने कहा")]
    [TestCase("👩‍🚒 🇺🇦 ✍🏽")]
    [TestCase("𐎠𐎡𐎢")]
    [TestCase("it's <b> & 'that' + more")]
    public void A_text_is_written_as_it_is(string text) => Assert.That(Written(text), Is.EqualTo(text));

    [TestCase("\"", "\\\"")]
    [TestCase("\\", "\\\\")]
    [TestCase("\n\r\t", "\\n\\r\\t")]
    [TestCase("\0", "\\u0000")]
    [TestCase("\u001B[31m", "\\u001b[31m")]
    [TestCase("\u007F\u0085", "\\u007f\\u0085")]
    [TestCase("\u00AD", "\\u00ad", Description = "soft hyphen")]
    [TestCase("\u061C", "\\u061c", Description = "Arabic letter mark")]
    [TestCase("\u200B\u2060\uFEFF", "\\u200b\\u2060\\ufeff", Description = "without width")]
    [TestCase("\u200E\u200F", "\\u200e\\u200f", Description = "direction marks")]
    [TestCase("\u202A\u202E\u2066\u2069", "\\u202a\\u202e\\u2066\\u2069", Description = "direction overrides")]
    [TestCase("\u2028\u2029", "\\u2028\\u2029", Description = "line separators")]
    [TestCase("\uFFF9", "\\ufff9", Description = "annotation")]
    [TestCase("\U000E0041", "\\udb40\\udc41", Description = "tag letter")]
    public void What_hides_or_reorders_text_is_escaped(string text, string expected) => Assert.That(Written(text), Is.EqualTo(expected));

    [Test]
    public void Every_character_comes_back()
    {
        for (var start = 0; start <= 0x10FFFF; start += 0x1000)
        {
            var text = string.Concat(Enumerable.Range(start, Math.Min(0x1000, 0x110000 - start)).Where(c => c is < 0xD800 or > 0xDFFF)
                .Select(char.ConvertFromUtf32));
            if (text.Length == 0) continue;

            Assert.That(CaseFile.Parse(Titled(text).ToJson()).Title, Is.EqualTo(text), $"from U+{start:X4}");
        }
    }

    [TestCase("half \uD800 a letter")]
    [TestCase("\uDC00")]
    [TestCase("at the end \uDBFF")]
    public void Half_a_letter_becomes_the_mark_of_a_lost_one(string text)
    {
        var read = CaseFile.Parse(Titled(text).ToJson());

        Assert.That(read.Title, Is.EqualTo(new string([.. text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)])));
        Assert.That(CaseFile.Parse(read.ToJson()), Is.EqualTo(read));
    }

    [Test]
    public void Quirks_stay_the_same_for_other_readers_of_JSON()
    {
        var file = RandomCases.Rich(13);
        using var document = JsonDocument.Parse(file.ToJson());

        Assert.That(document.RootElement.GetProperty("actors").EnumerateArray()
            .Select(a => a.GetProperty("name").GetString()), Is.EqualTo(file.Actors.Select(a => a.Name)));
    }

    private static CaseFile Titled(string title) => Bridge.File().With(CaseChange.Title(title));

    // What stands between the quotation marks of the title.
    private static string Written(string title)
    {
        var line = Titled(title).ToJson().Split('\n').Single(l => l.StartsWith("  \"title\": \"", StringComparison.Ordinal));
        return line["  \"title\": \"".Length..^2];
    }
}
