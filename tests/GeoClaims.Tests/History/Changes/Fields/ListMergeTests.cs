namespace GeoClaims.Tests;

/// <summary>Lists of letters, merged: each letter is an element known by its lower case.</summary>
internal sealed class ListMergeTests
{
    [TestCase("abc", "abcx", "yabc", "yabcx", TestName = "What both add stands where each put it")]
    [TestCase("abc", "axbc", "aybc", "axybc", TestName = "What both add at one place stands in the order of its keys")]
    [TestCase("abc", "aqpbc", "axbc", "aqpxbc", TestName = "What one side adds keeps its order")]
    [TestCase("abc", "ab", "bc", "b", TestName = "What either takes out is gone")]
    [TestCase("abc", "ac", "abxc", "axc", TestName = "What follows an element that is gone follows the one before it")]
    [TestCase("abc", "cba", "abxc", "cbxa", TestName = "Who moves and who adds are both followed")]
    [TestCase("abc", "abxc", "abcx", "abxc", TestName = "What both add stands once, at the first of its two places")]
    [TestCase("abc", "aBc", "abcx", "aBcx", TestName = "What one side changed is changed")]
    [TestCase("abc", "abbc", "abcx", "abbcx", TestName = "What one side doubled is doubled")]
    [TestCase("", "ab", "bc", "abc", TestName = "Without a common start both are kept")]
    public void Lists_come_together(string old, string mine, string theirs, string expected)
    {
        Assert.That(Merge(old, mine, theirs), Is.EqualTo((expected, "")));
        Assert.That(Merge(old, theirs, mine), Is.EqualTo((expected, "")), "the sides exchanged");
        Assert.That(Merge(old, expected, theirs), Is.EqualTo((expected, "")), "merged in again");
    }

    [TestCase("abc", "abbc", "aBc", "abc", "b", TestName = "Both changed one element")]
    [TestCase("abc", "ac", "aBc", "abc", "b", TestName = "One took out what the other changed")]
    [TestCase("abc", "bac", "acb", "abc", "order", TestName = "Both moved elements")]
    [TestCase("abc", "axc", "ayc", "abc", "order", TestName = "Both took one element out and put in another")]
    [TestCase("", "a", "A", "", "a", TestName = "Both added one element in different forms")]
    public void What_cannot_be_had_both_ways_is_asked_for_and_stays_as_it_was(string old, string mine, string theirs, string expected,
        string asked)
    {
        Assert.That(Merge(old, mine, theirs), Is.EqualTo((expected, asked)));
        Assert.That(Merge(old, theirs, mine), Is.EqualTo((expected, asked)), "the sides exchanged");
        Assert.That(Merge(old, mine, theirs, MergeSide.Theirs).Merged, Is.EqualTo(theirs));
        Assert.That(Merge(old, mine, theirs, MergeSide.Mine).Merged, Is.EqualTo(mine));
    }

    private static (string Merged, string Asked) Merge(string old, string mine, string theirs, MergeSide? side = null)
    {
        var asked = new List<string>();
        var merged = new ListMerge<char>(Keyed(old), Keyed(mine), Keyed(theirs), c => { asked.Add(c.Element ?? "order"); return side; })
            .Merged();
        return (string.Concat(merged.AsSpan().ToArray()), string.Concat(asked));
    }

    private static KeyedList<char> Keyed(string text) => new(text.ToValueList(), c => char.ToLowerInvariant(c).ToString());
}
