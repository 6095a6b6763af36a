namespace GeoClaims.Tests;

/// <summary>Random words, sentences and ids in any script.</summary>
internal sealed class RandomText(Draw draw, bool quirks)
{
    private static readonly string[][] Scripts =
    [
        ["harbour", "bridge", "witness", "corrosion", "Dockers", "night", "pier", "said"],
        ["témoin", "Zürich", "naïve", "ŝipo", "smørrebrød", "İstanbul", "große", "łódź"],
        ["мост", "Крокус", "свидетель", "їжак", "Нападение", "сообщил", "ночью"],
        ["جسر", "مدينة", "شاهد", "الميناء", "تقرير"],
        ["桥梁", "证人", "莫斯科", "报道", "夜里"],
        ["γέφυρα", "μάρτυρας", "λιμάνι"],
        ["גשר", "עד", "נמל"],
        ["पुल", "गवाह", "बंदरगाह"],
        ["สะพาน", "พยาน", "ท่าเรือ"],
        ["ხიდი", "მოწმე", "პორტი"],
    ];

    private static readonly string[] Emoji = ["🔥", "👩‍🚒", "🇺🇦", "✍🏽"];

    // Text that has broken a reader, a writer or a screen somewhere.
    private static readonly string[] Quirks =
    [
        "quote \" and \\ backslash", "line\nbreak\ttab\r", "brace {PropertyName} {0} }{", "<script>alert('x')</script> &amp; ]]>",
        "\u202Eoverride\u202C and \u2066isolate\u2069", "mark\u200F\u061C", "zero\u200Bwidth\uFEFF", "e\u0301 combining",
        "\u0000\u0001 control \u007F\u0085",
        "\u2028 line \u2029 paragraph", "👨‍👩‍👧‍👦 family 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "𐎠𐎡 old Persian",
        " leading and trailing ", new('長', 300), "null",
        "ev:not-an-id", "a,b;c|d]e[f", "$.path[0]",
    ];

    private static readonly string[] Languages = ["en", "ru", "uk", "ar", "zh-Hans", "de-CH", "und"];

    private readonly Dictionary<Type, int> _made = [];

    /// <summary>An id that this generator has not given to a record of this kind before.</summary>
    public Id<T> Id<T>() where T : CaseRecord
    {
        var number = _made[typeof(T)] = _made.GetValueOrDefault(typeof(T)) + 1;
        return new($"{draw.Pick(Script())}{draw.Pick(["-", "_", "."])}{number}");
    }

    public string Name() => Quirk() ?? string.Join(' ', Words(draw.Between(1, 3)));

    public string Sentence() => Quirk() ?? string.Join(' ', Words(draw.Between(2, 8)));

    /// <summary>Nothing, a sentence, or a text that is there but empty.</summary>
    public string? Optional() => draw.Below(20) switch { 0 => "", < 10 => null, _ => Sentence() };

    public string? Language() => draw.Chance() ? draw.Pick(Languages) : null;

    public string? Address()
        => draw.Chance() ? $"https://example.org/{draw.Below(10_000)}?q={Uri.EscapeDataString(draw.Pick(Script()))}" : null;

    private string? Quirk() => quirks && draw.Chance(0.06) ? draw.Pick(Quirks) : null;

    private IEnumerable<string> Words(int count)
    {
        var script = Script();
        for (var i = 0; i < count; i++) yield return draw.Chance(0.04) ? draw.Pick(Emoji) : draw.Pick(script);
    }

    private string[] Script() => draw.Pick(Scripts);
}
