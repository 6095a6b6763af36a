using System.Globalization;

namespace GeoClaims.Tests;

internal sealed class CompositionTests
{
    // The runtime's own normalisation does nothing where a process runs without culture data, so Unicode's answers stand in a file.
    private static IEnumerable<(string Text, string Composed)> Expected
        => File.ReadLines(Path.Combine(ProjectFiles.Tests, "Texts", "composition.txt")).Where(l => !l.StartsWith('#'))
            .Select(l => l.Split(';')).Select(l => (OfCodePoints(l[0]), OfCodePoints(l[1])));

    [Test]
    public void Letters_and_marks_in_any_order_are_composed_as_Unicode_composes_them()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Expected.Count(), Is.GreaterThan(1000));
            Assert.That(Expected.Where(e => Composition.Compose(e.Text) != e.Composed).Select(e => e.Composed), Is.Empty);
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

    private static string OfCodePoints(string hex)
        => string.Concat(hex.Split(' ')
            .Select(h => char.ConvertFromUtf32(int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
