namespace GeoClaims;

/// <summary>The question, what the report is about, and from what it was made.</summary>
internal static class HeaderSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        var facts = Html.Join([
            Fact("As of", page.Text("asof", s => s.Label)),
            Fact("Evidence known", page.Text("known", s => $"{s.KnownItems} of {report.Now.KnownItems}")),
            Fact("Sources", Html.Of($"{report.Endnotes.Select(e => e.Source.Id).Distinct().Count()}")),
            Fact("Parties with claims", Html.Of($"{report.Claimants.Count}")),
            Html.Of($"<div><dt>SHA-256 of the case</dt><dd class=\"mono\" "
                + $"title=\"{report.Fingerprint}\">{report.Fingerprint[..12]}</dd></div>"),
        ]);
        return Html.Of($"""
            <header>{PageWriter.Mark(report)}<div class="in"><p class="eyebrow">GeoClaims case report</p>
            <h1>{PageText.Own(report.Question.Text)}</h1>
            <p class="account">{PageText.Own(report.Account[0])} {string.Join(' ', report.Account.Skip(1))}</p>
            <dl class="facts">{facts}</dl>
            <p class="earlier" data-earlier hidden>You see the case <b>as of {page.Text("asof2", s => s.Label)}</b>, weighed with today’s ratings. What is marked “not yet known” came later.</p>
            </div></header>

            """);
    }

    private static Html Fact(string name, Html value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");
}
