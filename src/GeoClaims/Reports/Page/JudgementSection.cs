namespace GeoClaims;

/// <summary>The answer first: in one sentence, in a paragraph, as bars, and with what limits it.</summary>
internal static class JudgementSection
{
    internal const int MostShort = 3;

    public static Html Write(PageState page)
    {
        var report = page.Report;
        return PageText.Section("judgement", "Judgement", Html.Of($"{page.Pieces(s => Verdict(report, s))}{Bars(page)}{Columns(page)}"));
    }

    private static Html Verdict(CaseReport report, Snapshot snapshot)
    {
        var said = snapshot.Evaluation.Judgement;
        var lead = said.Where(s => s.Kind == SentenceKind.Lead).ToList();
        var rest = said.Where(s => s.Kind is SentenceKind.Part or SentenceKind.Rival or SentenceKind.Range);
        var about = said.Where(s => s.Kind is SentenceKind.Methods or SentenceKind.Condition or SentenceKind.Contradiction);
        return Html.Of($"{lead.Select(s => Html.Of($"<p class=\"verdict\">{PageText.Lead(report, s)}</p>"))}<ul "
            + $"class=\"rest\">{rest.Select(s =>
                Html.Of($"<li class=\"{s.Kind.ToString().ToLowerInvariant()}\">{PageText.Lead(report, s)}</li>"))}"
            + $"</ul>{about.Select(s => Html.Of($"<p class=\"small\">{PageText.Sentence(report, s)}</p>"))}");
    }

    private static Html Bars(PageState page)
    {
        var report = page.Report;
        if (report.Now.Estimates.IsEmpty) return Standings(report);
        return Html.Of($"""
            <div class="bars" role="group" aria-label="How likely each answer is"><div class="row head" aria-hidden="true"><span>{report.Scale.Terms[0].Word}</span>{LikelihoodChart.Head(report.Scale)}<span>{report.Scale.Terms[^1].Word}</span></div>{report.Answers.Select((a, i) => Bar(page, a, i))}</div>
            <p class="caption">Upright line: best estimate. Bar: how far it moves when any one item, grade or missing rating changes; it is a test of stability, not a margin of error. Grey fields: the likelihood words of {report.Scale.Name}.</p>

            """);
    }

    private static Html Bar(PageState page, TaggedAnswer answer, int index)
    {
        var key = $"h{index}";
        return Html.Of($"""
            <div class="row d{Math.Min(answer.Depth, 3)}" id="{PageText.Anchor(answer.Tag)}"><span class="name"><span class="tag">{answer.Tag}</span> <b>{PageText.Own(answer.Hypothesis.Name)}</b></span>{LikelihoodChart.Bar(page, key, s => Of(s, index)?.Probability, s => $"{answer.Hypothesis.Name}: {Words(Of(s, index))}")}<span class="says"><b>{page.Text(key + "w", s => Word(Of(s, index)))}</b> {page.Text(key + "p", s => Of(s, index)?.Probability.Best.ToString() ?? "")} <span class="span">{page.Text(key + "s", s => Span(Of(s, index)))}</span>{page.Text(key + "o", s => Reach(Of(s, index)))}</span></div>
            """);
    }

    private static Html Standings(CaseReport report)
    {
        if (report.Evaluation.Leading is not { } leading) return Html.Of($"<p>No method has an answer.</p>");
        var rows = leading.Standings.OrderBy(s => s.Rank).Select(s => Html.Of($"<tr><td>{s.Rank}</td><th "
            + $"scope=\"row\">{PageText.Own(s.Hypothesis.Name)}</th><td>{string.Join(", ", s.Measures)}</td></tr>"));
        return Html.Of($"<table class=\"plain\"><caption>By {leading.Method.Name}, which gives no "
            + $"probabilities</caption><thead><tr><th scope=\"col\">Rank</th><th scope=\"col\">Answer"
            + $"</th><th scope=\"col\">Measure</th></tr></thead><tbody>{rows}</tbody></table>");
    }

    private static Html Columns(PageState page)
    {
        var report = page.Report;
        var changes = report.Changes;
        var gaps = report.Missing;
        return Html.Of($"""
            <div class="three"><div><h3>How sure are we of this?</h3>{page.Pieces(Confidence)}</div>
            <div><h3>What we do not know</h3>{PageText.OnEverything(page)}{Short(gaps)}</div>
            <div><h3>What would change our mind</h3>{PageText.OnEverything(page)}{Short(changes)}</div></div>

            """);
    }

    private static Html Confidence(Snapshot snapshot)
    {
        if (snapshot.Evaluation.Confidence is not { } confidence)
            return Html.Of($"<p>Nobody leads, so there is no judgement to be sure of.</p>");
        return Html.Of($"<p><b>{confidence.Level.ToString()} confidence.</b>"
            + $"</p>{PageText.List(confidence.Grounds.Select(g => Html.Of($"{PageText.Capital(Effect(g.Effect))}: {g.Statement}.")))}");
    }

    private static Html Short(ValueList<Sentence> sentences)
    {
        if (sentences.IsEmpty) return Html.Of($"<p>Nothing that the case shows.</p>");
        var more = sentences.Count > MostShort
            ? Html.Of($"<p class=\"small\"><a href=\"#open\">All {sentences.Count}</a></p>")
            : Html.Empty;
        return Html.Of($"{PageText.List(sentences.Take(MostShort).Select(s => Cut(s)))}{more}");
    }

    // On the first page there is room for the point, not for every name; the full sentence stands under "What is open".
    private static Html Cut(Sentence sentence) => PageText.Own(SafeText.Short(sentence.Text, 170));

    internal static string Effect(ConfidenceEffect effect)
        => effect switch { ConfidenceEffect.Raises => "raises it", ConfidenceEffect.Lowers => "lowers it", _ => "allows no more" };

    private static Estimate? Of(Snapshot snapshot, int index) => snapshot.Estimates.IsEmpty ? null : snapshot.Estimates[index];

    internal static string Word(Estimate? estimate) => estimate?.Term?.Word ?? (estimate is null ? "no probability" : "");

    internal static string Span(Estimate? estimate)
        => estimate is { } e && e.Probability.Low != e.Probability.High ? $"({e.Probability.Span})" : "";

    private static string Words(Estimate? estimate)
        => estimate is null ? "no probability" : $"{Word(estimate)}, {estimate.Probability.Best} {Span(estimate)}";

    // A bar that runs over a border of words is said so, since the one word beside it would claim too much.
    internal static string Reach(Estimate? estimate) => estimate is { Words.Count: > 1 } e ? $"reaches {e.Words[0]} to {e.Words[^1]}" : "";
}
