using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The question, what the report is about, and from what it was made.</summary>
internal static class HeaderSection
{
    public static ReportSection Of(CaseReport report) => new("", "", SafeText.Named(report.Question.Text),
        new ViewText(Account(report)) { Class = "account" },
        new ViewTable([new(""), new("")],
        [
            Fact("As of", Varying(report, s => s.Label, key: "asof")),
            Fact("Evidence on this question, known", Varying(report, s => $"{s.KnownItems} of {report.Now.KnownItems}")),
            Fact("Sources cited here", Counted(report, SourcesSince(report))),
            Fact("Parties with claims on it", Counted(report, report.Claimants.Select(c => c.Claims.Min(x => x.FirstSnapshot)))),
            Fact("SHA-256 of the case", Styled(report.Fingerprint[..12], "mono")),
        ]) { Class = "facts" },
        new ViewDrawing(state => Earlier(new(report, state))));

    private static ViewPhrase Account(CaseReport report) => ViewPhrase.Of(
        [Own(report.Account[0]), .. report.Account.Skip(1).SelectMany(s => (ViewSpan[])[new(" "), new(s)])]);

    // A source is cited from the first item or claim on that cites it.
    private static IEnumerable<int> SourcesSince(CaseReport report)
    {
        var since = report.Items.Select(i => (i.Tag, i.FirstSnapshot)).Concat(report.Claims.Select(c => (c.Tag, c.FirstSnapshot)))
            .ToDictionary(x => x.Tag, x => x.FirstSnapshot, StringComparer.Ordinal);
        return report.Endnotes.GroupBy(e => e.Source.Id).Select(g => g.SelectMany(e => e.UsedBy).Min(tag => since[tag]));
    }

    /// <summary>How many there are at each snapshot, of how many in the end.</summary>
    private static ViewSpan Counted(CaseReport report, IEnumerable<int> since)
    {
        int[] all = [.. since];
        return Varying(report.Snapshots.Select((_, at) => $"{all.Count(first => first <= at)} of {all.Length}"));
    }

    private static ViewRow Fact(string name, ViewPhrase value) => new([name, value]);

    private static Html Earlier(ReportPage page) => Html.Of($"""
        <p class="earlier" data-earlier hidden>You see the case <b>as of {page.Text("asof2", s => s.Label)}</b>,
        weighed with today’s ratings. What is marked “not yet known” came later.</p>
        """);
}
