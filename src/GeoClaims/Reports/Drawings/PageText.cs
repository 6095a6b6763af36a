using System.Globalization;

namespace GeoClaims;

/// <summary>Small pieces that many sections of a page write alike.</summary>
internal static class PageText
{
    /// <summary>Text from outside, which may run in another direction than the page.</summary>
    public static Html Own(string? text) => Html.Of($"<bdi>{SafeText.Named(text)}</bdi>");

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
