namespace GeoClaims;

/// <summary>Days and months, and lists of tags of any length.</summary>
internal static partial class GermanSentences
{
    private const int MostTags = 12;

    /// <summary>The keys of what reports say beside their brief.</summary>
    internal static IEnumerable<string> OfReports => Dates.Concat(Tags).Concat(Page).Concat(PageMore).Select(e => e.Key);

    private static (string English, string German)[] Months =>
    [
        ("January", "Januar"), ("February", "Februar"), ("March", "März"), ("April", "April"), ("May", "Mai"), ("June", "Juni"),
        ("July", "Juli"), ("August", "August"), ("September", "September"), ("October", "Oktober"), ("November", "November"),
        ("December", "Dezember"), ("Jan", "Jan."), ("Feb", "Feb."), ("Mar", "März"), ("Apr", "Apr."), ("Jun", "Juni"),
        ("Jul", "Juli"), ("Aug", "Aug."), ("Sep", "Sep."), ("Oct", "Okt."), ("Nov", "Nov."), ("Dec", "Dez."),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Dates => Months.SelectMany(m => (KeyValuePair<string, string>[])
    [
        new(m.English, m.German), new($"{{0}} {m.English}", $"{{0}}. {m.German}"),
        new($"{{0}}–{{1}} {m.English}", $"{{0}}.–{{1}}. {m.German}"),
    ]);

    private static IEnumerable<KeyValuePair<string, string>> Tags => Enumerable.Range(1, MostTags)
        .Select(n => string.Join(", ", Enumerable.Range(0, n).Select(i => $"{{{i}}}")))
        .SelectMany(tags => (KeyValuePair<string, string>[])
            [new($"; towards {tags}", $"; spricht für {tags}"), new($"; away from {tags}", $"; spricht gegen {tags}")]);
}
