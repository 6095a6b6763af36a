using CsCheck;

namespace GeoClaims.Tests;

internal sealed class TextSortTests
{
    [Test]
    public void Texts_stand_in_the_order_of_their_characters_however_alike_they_begin()
        => Gen.Select(Gen.Char["aab-é\uD83D"].Array[0, 14].Array[0, 300], Gen.Int[0, 2])
            .Sample((ends, which) =>
        {
            string[] starts = ["", "claim:", "claim:same-"];
            string[] keys = [.. ends.Select(e => starts[which] + new string(e))];
            string[] sorted = [.. keys];
            TextSort.Sort(keys, sorted, StringComparer.Ordinal);
            Assert.That(sorted, Is.EqualTo(keys.Order(StringComparer.Ordinal)));
        }, iter: 500);

    [Test]
    public void What_has_equal_keys_stands_in_the_further_order()
    {
        (string Key, int Then)[] items = [.. Enumerable.Range(0, 200).Select(i => ($"key-{i % 7}", 200 - i))];
        TextSort.Sort(Array.ConvertAll(items, i => i.Key), items, Comparer<(string, int Then)>.Create((x, y) => x.Then - y.Then));

        Assert.That(items, Is.EqualTo(items.OrderBy(i => i.Key, StringComparer.Ordinal).ThenBy(i => i.Then)));
    }
}
