using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>Behind an item: why it is rated so, where it is reported, what it is worth.</summary>
internal static class BehindItem
{
    private const int MostSources = 2;
    private const int ShortHash = 19;

    public static ViewGroup Of(CaseReport report, TaggedItem item, IReadOnlyDictionary<Id<Report>, int> notes)
    {
        var (trust, names) = (item.Result.Row.Trust, item.SourceNames);
        var sources = names.IsEmpty ? report.Sentences.Own("assumed") : string.Join(", ", names.Take(MostSources))
            + (names.Count > MostSources ? $" {report.Sentences.Own($"and {names.Count - MostSources} more")}" : "");
        var repeats = item.IsRepeat ? " It repeats a more trusted item, and is not counted twice." : "";
        return new(ViewPhrase.Of($"{item.Known} · {Own(sources)} · grade {item.Grade}"),
        [
            new ViewList([.. Reasons(report, item)]) { Class = "why", IsOfTerms = true },
            Text($"Trust: {trust.Value.ToString()}, set by {trust.GovernedBy}.{repeats}{Checks(item.Item)}"),
            List(item.Item.Citations.Select(c => Citation(report, item.Item, c, notes)), "check"),
        ]) { Fold = ViewFold.Closed };
    }

    // What is said of several answers alike is said once.
    private static IEnumerable<ViewItem> Reasons(CaseReport report, TaggedItem item)
        => report.Hypotheses.Where(a => a.Column is { } column && item.Result.Row.Cells[column].State == CellState.Rated)
            .SelectMany(a => item.Result.Row.Cells[a.Column!.Value].Assessments.Select(x => (a.Tag, Assessment: x)))
            .GroupBy(x => (x.Assessment.Analyst, Words: x.Assessment.Consistency?.Words ?? x.Assessment.Likelihood?.ToString() ?? "",
                Because: x.Assessment.Because ?? report.Sentences.Own("no reason is given")))
            .Select(g =>
                new ViewItem(ViewPhrase.Of($"{string.Join(", ", g.Select(x => x.Tag))} {g.Key.Words}{Analyst(report, g.Key.Analyst)}"),
                Text($"{Own(g.Key.Because)}")));

    private static ViewPhrase Analyst(CaseReport report, string analyst)
        => report.Evaluation.Matrix.Analysts.Count > 1 ? ViewPhrase.Of($" ({Own(analyst)})") : default;

    private static string Checks(Evidence item) => item.Checks.IsEmpty
        ? ""
        : $" Checked: {string.Join("; ", item.Checks.Select(c => $"{Words.Of(c.Kind)} by {c.By}: {Words.Of(c.Result)}"))}.";

    // Where it can be checked: the place in the report, its words, its address, a kept copy and its hash, each where there is one.
    private static ViewItem Citation(CaseReport report, Evidence item, Citation citation, IReadOnlyDictionary<Id<Report>, int> notes)
    {
        var cited = report.Case.Get(citation.Report);
        ViewSpan? number = notes.TryGetValue(cited.Id, out var n) ? new($"[{n}]") { Anchor = $"n{n}" } : null;
        var at = citation.Locator is { } place && !Blank.Is(place) ? ViewPhrase.Of($", {Own(place)}") : default;
        var hash = cited.ContentHash is { } sum
            ? ViewPhrase.Of($", {Styled(sum.Length > ShortHash ? $"{sum[..ShortHash]}…" : sum, "mono")}")
            : default;
        // The line above names the first sources, and a number leads to all that is known of its report.
        var reported = number is not null && item.Citations.Count <= MostSources ? ViewPhrase.Of($"In {number}")
            : ViewPhrase.Of($"{number} {Own(report.Case.Get(cited.Source).Name)}");
        return new(ViewPhrase.Of($"{reported}{at}{
                Address(cited.Address, "page")}{Address(cited.ArchiveAddress, "copy")}{hash}"),
            citation.Quote is { } quote ? Quote(quote) : null);
    }

    private static ViewPhrase Address(string? address, string what) => SafeText.WebAddress(address) is { } web
        ? ViewPhrase.Of($", {what}: {new ViewSpan(new Uri(web).Host, link: address) { Class = "web" }}")
        : default;
}
