using System.Globalization;

namespace GeoClaims;

/// <summary>Small pieces that many sections of a page write alike.</summary>
internal static class PageText
{
    /// <summary>Text from outside, which may run in another direction than the page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, as a tag of BCP 47; null if unknown or that of the page.</param>
    public static Html Own(string? text, string? language) => Html.Of($"<bdi{Language(language)}>{SafeText.Named(text)}</bdi>");

    /// <summary>The mark of a language. A tag of BCP 47 is letters, digits and hyphens; anything else would only mislead
    /// a screen reader.</summary>
    public static Html Language(string? tag) => tag is { Length: > 1 and <= 35 } && char.IsAsciiLetter(tag[0])
        && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? Html.Of($" lang=\"{tag}\"") : Html.Empty;

    /// <summary>The mark of what is known from a snapshot on.</summary>
    public static Html From(int snapshot) => snapshot <= 0 ? Html.Empty : Html.Of($" data-from=\"{snapshot}\"");

    public static string Anchor(string tag) => tag.Replace('+', '-').Replace('–', '-');

    /// <summary>What stands over a part that is on everything in the case, while an earlier date is shown.</summary>
    public static Html OnEverything(CaseReport report) => report.Snapshots.Count == 1
        ? Html.Empty
        : Html.Of($"<p class=\"small\" data-earlier hidden>On everything in the case, as known by {report.Now.Label}.</p>");

    /// <summary>The class of the style sheet for a judged cell.</summary>
    public static string ClassOf(ViewTone tone) => tone switch
    {
        ViewTone.FitsStrongly => "cc",
        ViewTone.Fits => "c",
        ViewTone.Neutral => "n",
        ViewTone.Against => "i",
        ViewTone.StronglyAgainst => "ii",
        _ => "na",
    };

    public static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Percent(Probability probability) => Percent(probability.Value * 100);
}
