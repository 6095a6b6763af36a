using System.Globalization;

namespace GeoClaims;

/// <summary>Small pieces that many sections of a page write alike.</summary>
internal static class PageText
{
    private const int MostLinked = 24;

    /// <summary>Text from outside, which may run in another direction than the page.</summary>
    public static Html Own(string? text) => Html.Of($"<bdi>{Named(text)}</bdi>");

    /// <summary>The text, or that there is none: a heading or a link without words would be lost on many readers.</summary>
    public static string Named(string? text) => Blank.Is(SafeText.Plain(text)) ? "(no text)" : text!;

    /// <summary>The mark of what is known from a snapshot on.</summary>
    public static Html From(int snapshot) => snapshot <= 0 ? Html.Empty : Html.Of($" data-from=\"{snapshot}\"");

    public static Html Tag(string tag) => Html.Of($"<a class=\"tag\" href=\"#{Anchor(tag)}\">{tag}</a>");

    /// <summary>Tags as links; many of them as plain text, which a page of many items needs.</summary>
    public static Html Tags(IEnumerable<string> tags)
    {
        string[] all = [.. tags];
        return all.Length > MostLinked
            ? Html.Of($"{string.Join(' ', all)}")
            : Html.Of($"<span class=\"tags\">{Html.Join(all.Select(Tag), " ")}</span>");
    }

    public static string Anchor(string tag) => tag.Replace('+', '-').Replace('–', '-');

    /// <summary>A sentence, in which what names a record of the report leads to it.</summary>
    public static Html Sentence(CaseReport report, Sentence sentence) => Html.Join(sentence.Parts.Select(p => Part(report, p)));

    /// <summary>A sentence whose words before the colon are what a reader looks for.</summary>
    public static Html Lead(CaseReport report, Sentence sentence)
    {
        var colon = sentence.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Sentence(report, sentence);
        return Html.Of($"<b>{sentence.Text[..(colon + 1)]}</b>{Own(sentence.Text[(colon + 1)..])}");
    }

    /// <summary>What stands over a part that is on everything in the case, while an earlier date is shown.</summary>
    public static Html OnEverything(PageState page) => page.Last == 0
        ? Html.Empty
        : Html.Of($"<p class=\"small\" data-earlier hidden>On everything in the case, as known by {page.Report.Now.Label}.</p>");

    public static Html List(IEnumerable<Html> items) => Html.Of($"<ul>{items.Select(i => Html.Of($"<li>{i}</li>"))}</ul>");

    /// <summary>A section with its heading.</summary>
    public static Html Section(string id, string title, Html body, string? lead = null)
        => Html.Of($"<section id=\"{id}\" aria-labelledby=\"{id}-h\"><h2 id=\"{id}-h\">{title}"
            + $"</h2>{(lead is null ? Html.Empty : Html.Of($"<p class=\"lead\">{lead}</p>"))}{body}</section>\n");

    public static Html More(string summary, Html body)
        => body.IsEmpty ? Html.Empty : Html.Of($"<details class=\"more\"><summary>{summary}</summary>{body}</details>");

    /// <summary>Words in the language in which they were said, beside their translation.</summary>
    public static Html Quote(Quote quote)
    {
        var language = IsLanguage(quote.Language) ? Html.Of($" lang=\"{quote.Language}\"") : Html.Empty;
        var original = Html.Of($"<q{language} dir=\"auto\">{quote.Original}</q>");
        return quote.Translation is null || quote.Translation == quote.Original
            ? Html.Of($"<p class=\"quote\">{original}</p>")
            : Html.Of($"<p class=\"quote two\">{original}<q dir=\"auto\">{quote.Translation}</q></p>");
    }

    public static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Percent(Probability probability) => Percent(probability.Value * 100);

    public static string Count(int count, string one, string many)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Html Part(CaseReport report, SentencePart part)
    {
        if (part.Record is null || report.TagOf(part.Record) is not { } tag) return Html.Of($"{part.Text}");
        return tag[0] == 'H' ? Own(part.Text) : Html.Of($"<a class=\"named\" href=\"#{Anchor(tag)}\">{Own(part.Text)}</a>");
    }

    // A tag of BCP 47 is letters, digits and hyphens; anything else would only mislead a screen reader.
    private static bool IsLanguage(string? tag)
        => tag is { Length: > 1 and <= 35 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(tag[0]);
}
