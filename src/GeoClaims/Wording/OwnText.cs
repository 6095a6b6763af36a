using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>A text of the library's own as a catalogue says it: whole, or with its numbers and tags in holes, and dates in it.</summary>
internal static partial class OwnText
{
    public static string In(SentenceCatalogue catalogue, string english)
    {
        var text = english.Trim(' ');
        if (catalogue.IsEnglish || text.Length == 0) return english;
        var known = catalogue.Known(text);
        if (!ReferenceEquals(known, text)) return english.Replace(text, known, StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAny('{', '}') >= 0) return english;
        var numbers = new List<string>();
        var key = Numbers().Replace(text, number =>
        {
            numbers.Add(number.Value);
            return $"{{{numbers.Count - 1}}}";
        });
        if (!SentenceTemplate.Parse(key).HasWords) return numbers is [var only] && only == text ? catalogue.Number(english) : english;
        if (text.StartsWith("perhaps ", StringComparison.Ordinal) || text.StartsWith("about ", StringComparison.Ordinal))
        {
            var at = text.IndexOf(' ', StringComparison.Ordinal) + 1;
            return english.Replace(text, catalogue.Filled($"{text[..at]}{{0}}", Dates(catalogue, text[at..])), StringComparison.Ordinal);
        }
        var said = numbers.Count > 0 && catalogue.Entries.ContainsKey(key)
            ? catalogue.Filled(key, [.. numbers.Select(catalogue.Number)])
            : Dates(catalogue, text);
        if (ReferenceEquals(said, text)) catalogue.Miss(text);
        return english.Replace(text, said, StringComparison.Ordinal);
    }

    /// <summary>The text with its dates as the language writes them.</summary>
    public static string Dates(SentenceCatalogue catalogue, string text) => Days().Replace(text, date =>
    {
        var (first, last, month) = (date.Groups["first"].Value, date.Groups["last"].Value, date.Groups["month"].Value);
        if (first.Length == 0) return catalogue.Known(month);
        return last.Length == 0 ? catalogue.Filled($"{{0}} {month}", first) : catalogue.Filled($"{{0}}–{{1}} {month}", first, last);
    });

    [GeneratedRegex("[<>]?[0-9]+([.,][0-9]+)*(–[<>]?[0-9]+([.,][0-9]+)*)?%?|(?<![A-Za-z])[EHC][0-9]+(\\+[EHC][0-9]+)*(?![A-Za-z])")]
    private static partial Regex Numbers();

    [GeneratedRegex("((?<first>[0-9]{1,2})(–(?<last>[0-9]{1,2}))? )?\\b(?<month>January|February|March|April|May|June|July|August"
        + "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Days();
}
