using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The question, what the report is about, and from what it was made.</summary>
internal static class HeaderSection
{
    public static ReportSection Of(CaseReport report) => new("", "", SafeText.Named(report.Question.Text),
        Text($"{Own(report.Account[0])} {string.Join(' ', report.Account.Skip(1))}", "account"),
        new ViewTable([new(""), new("")],
        [
            Fact("As of", Varying(report, s => s.Label, key: "asof")),
            Fact("Evidence on this question, known", Varying(report, s => $"{s.KnownItems} of {report.Now.KnownItems}")),
            Fact("Sources cited here", Varying(report, s => $"{SourcesAt(report, s)} of {SourcesAt(report, report.Now)}")),
            Fact("Parties with claims on it", Varying(report, s => $"{PartiesAt(report, s)} of {report.Claimants.Count}")),
            Fact("SHA-256 of the case", Styled(report.Fingerprint[..12], "mono")),
        ]) { Class = "facts" },
        new ViewDrawing(state => Earlier(new(report, state))));

    private static int SourcesAt(CaseReport report, Snapshot snapshot)
    {
        var at = IndexOf(report, snapshot);
        var known = report.Items.Where(i => i.FirstSnapshot <= at).Select(i => i.Tag)
            .Concat(report.Claims.Where(c => c.FirstSnapshot <= at).Select(c => c.Tag)).ToHashSet();
        return report.Endnotes.Where(e => e.UsedBy.Any(known.Contains)).Select(e => e.Source.Id).Distinct().Count();
    }

    private static int PartiesAt(CaseReport report, Snapshot snapshot)
        => report.Claimants.Count(c => c.Claims.Any(x => x.FirstSnapshot <= IndexOf(report, snapshot)));

    private static int IndexOf(CaseReport report, Snapshot snapshot)
        => report.Snapshots.TakeWhile(s => !ReferenceEquals(s, snapshot)).Count();

    private static ViewRow Fact(string name, ViewPhrase value) => new([name, value]);

    private static Html Earlier(ReportPage page) => Html.Of($"""
        <p class="earlier" data-earlier hidden>You see the case <b>as of {page.Text("asof2", s => s.Label)}</b>,
        weighed with today’s ratings. What is marked “not yet known” came later.</p>
        """);
}
