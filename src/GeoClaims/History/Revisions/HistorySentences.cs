using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>What is said of a history, in plain sentences.</summary>
internal static class HistorySentences
{
    private const int LongestShown = 80;

    public static string Intact(CaseHistory history, string? expectedHead)
        => $"{(history.Count == 1 ? "The one revision is" : $"All {history.Count} revisions are")} intact{(expectedHead is null
            ? $". Whether any were dropped after {Name(history.Last)}, only a head "
                + $"that was noted elsewhere can tell; this one is {history.Head}."
            : ", and the last is the expected one.")}"
            + string.Concat(history.Erased.GroupBy(e => e.By).Select(e => $" From {Numbered([.. e.Select(r => r.Revision).Distinct()])}, "
                + $"{Name(history.Get(e.Key))} erased what was there of {Words.Count(e.DistinctBy(r => r.Key).Count(), "record",
                    "records")}."));

    private static string Numbered(int[] numbers)
        => $"{(numbers.Length == 1 ? "revision" : "revisions")} {string.Join(", ", numbers)}";

    public static string GoesOn(CaseHistory history, Revision expected)
        => $"The history goes on after the expected head, {Name(expected)}. Up to it everything is as expected; "
            + (history.Count == expected.Number + 1 ? $"{Name(history.Last)} was added since."
                : $"revisions {expected.Number + 1} to {history.Count} were added since, the last one by {Shown(history.Last.Author)}.");

    public static string HeadMissing(CaseHistory history, string expectedHead)
        => $"No revision is the expected head {expectedHead}: either revisions were dropped from the "
            + $"end, and {Name(history.Last)} is the last one left, or this is another history.";

    public static string Torn(CaseHistory before, int bytes)
        => $"The last line has no end: revision {before.Count + 1} was not written whole, "
            + $"or cut; {Words.Count(bytes, "byte", "bytes")} of it stand there. "
         + (before.Count == 0 ? "There is nothing before it." : $"What stands before it, up to {Name(before.Last)}, is intact.");

    public static string Changed(int number, RevisionDocument? now)
        => $"Revision {number} was changed after it was recorded: its hash does not fit its text. "
         + (now is null
             ? "It can no longer be read."
             : $"It now says: {Shown(now.Author)}, {Shown(now.Recorded)}, “{Shown(now.Reason)}”.");

    public static string OutOfOrder(int number, RevisionDocument found) => found.Number > number
        ? $"Revision {number} is missing: in its place stands {Name(found)}."
        : $"Where revision {number} should be, there stands {Name(found)}.";

    public static string BrokenLink(RevisionDocument found, CaseHistory before) => before.Count == 0
        ? $"{Words.Capital(Name(found))} is the first, but names a revision before "
            + $"it, {Shown(found.Previous ?? "")}: the beginning of the history is missing."
        : $"{Words.Capital(Name(found))} does not follow {Name(before.Last)}, whose hash "
            + $"is {before.Head}: {(found.Previous is null ? "it names no revision before it" : $"it names {Shown(found.Previous)}")}.";

    /// <summary>Which revision, by whom and when.</summary>
    public static string Name(RevisionDocument revision)
        => $"revision {revision.Number} ({Shown(revision.Author)}, {Shown(revision.Recorded)})";

    public static string Name(Revision revision) => Name(revision.Document);

    // The text may be anybody's: it must not steer the screen on which it is shown.
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= LongestShown) return shown.Append('…').ToString();
            shown.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator ? Rune.ReplacementChar : rune);
        }
        return shown.ToString();
    }
}
