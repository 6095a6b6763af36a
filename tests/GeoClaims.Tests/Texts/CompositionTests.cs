using System.Text;

namespace GeoClaims.Tests;

internal sealed class CompositionTests
{
    // Names and words; signs of mathematics and ancient scripts are left to others.
    private static readonly (int From, int To)[] Covered =
        [(0x41, 0x24F), (0x300, 0x34E), (0x370, 0x52F), (0x621, 0x6D3), (0x905, 0x939), (0xBC6, 0xBD7), (0xDD9, 0xDDF), (0x1E00, 0x1FFF),
            (0x1100, 0x11FF), (0x3041, 0x30FE), (0xAC00, 0xD7A3)];

    [Test]
    public void Every_letter_is_composed_as_Unicode_composes_it()
    {
        Assume.That("e\u0301".Normalize(NormalizationForm.FormC), Is.EqualTo("é"), "This process runs without culture data.");
        var wrong = new List<string>();
        foreach (var (from, to) in Covered)
            for (var c = from; c <= to; c++)
            {
                var letter = ((char)c).ToString();
                // A few characters stand for another one altogether (a singleton): they are no way of composing it.
                if (letter.Normalize(NormalizationForm.FormC) != letter) continue;
                if (Composition.Compose(letter.Normalize(NormalizationForm.FormD)) != letter) wrong.Add($"U+{c:X4}");
            }
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Marks_in_any_order_come_out_as_Unicode_orders_them([Range(0, 9)] int seed)
    {
        Assume.That("e\u0301".Normalize(NormalizationForm.FormC), Is.EqualTo("é"), "This process runs without culture data.");
        var draw = new Draw(seed);
        const string letters = "aAeoOuUиИеαωΩ가ァx ";
        const string marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030B\u030C\u031B\u0323\u0327\u0328\u0331\u0345\u034F\u3099";
        for (var i = 0; i < 500; i++)
        {
            var text = new StringBuilder();
            for (var n = draw.Between(1, 6); n > 0; n--)
                text.Append(draw.Chance(0.4) ? letters[draw.Below(letters.Length)] : marks[draw.Below(marks.Length)]);
            Assert.That(Composition.Compose(text.ToString()), Is.EqualTo(text.ToString().Normalize(NormalizationForm.FormC)));
        }
    }

    [Test]
    public void What_is_composed_stays_as_it_is([Values("Café", "Крокус Сити Холл", "تنظيم الدولة", "한국", "🔥 fire",
        "\uD800 half")] string text)
        => Assert.That(Composition.Compose(text), Is.SameAs(text));

    [Test, CancelAfter(5000)]
    public void A_heap_of_marks_takes_no_long_time(CancellationToken token)
    {
        var heap = "a" + string.Concat(Enumerable.Repeat("\u0323\u0301", 200_000));
        Assert.That(Composition.Compose(heap), Has.Length.EqualTo(heap.Length - 1));
        Assert.That(token.IsCancellationRequested, Is.False);
    }
}
