namespace GeoClaims;

/// <summary>Lets a reader refuse an item, a source, an origin, or where the analysis began, and see what would follow.
/// All of it was worked out before; the script shows one row of the table, and without it the table can be read.</summary>
internal sealed class DisagreeDrawing
{
    private const int MostOfAKind = 15;
    private static readonly double[] s_priors = [.05, .20, .50, .80];

    private readonly ReportPage _page;
    private readonly CaseReport _report;
    private readonly int[] _order;

    private DisagreeDrawing(ReportPage page)
    {
        (_page, _report) = (page, page.Report);
        // Variants count answers as the evaluation does, the page by their tags.
        var at = _report.Evaluation.Estimates.Select((e, i) => (e.Hypothesis.Id, i)).ToDictionary(x => x.Id, x => x.i);
        _order = [.. _report.Hypotheses.Select(h => at[h.Hypothesis.Id])];
    }

    public static Html Write(ReportPage page)
        => page.Report.Evaluation.Estimates.IsEmpty || page.Report.Now.Leader is null ? Html.Empty : new DisagreeDrawing(page).Write();

    private Html Write()
    {
        (string Head, List<Html> Rows)[] groups =
        [
            ("An item of evidence", Rows(VariantKind.WithoutItem)), ("A source with all its reports", Rows(VariantKind.WithoutSource)),
            ("All that comes from one origin alone", Rows(VariantKind.WithoutOrigin)), ("How likely it was before the evidence", Priors()),
        ];
        if (groups.All(g => g.Rows.Count == 0)) return Html.Empty;
        var heads =
            _report.Hypotheses.Select(h => Html.Of($"<th scope=\"col\">{h.Tag}<span class=\"vh\"> {h.Hypothesis.Name}</span></th>"));
        return Html.Of($"""
            <div class="disagree" id="disagree"><h3>Disagree with us</h3>
            <div data-script hidden><label for="without">What do you not accept?</label>
            <select id="without"><option value="">I accept all of it</option></select>
            <p class="then" role="status" data-then></p>{_report.Hypotheses.Select(Bar)}
            <p class="caption">Thin line: with all of it. Thick line: without what you refuse. Each number at its best value.</p></div>
            <details class="more"><summary>If you do not accept …, then …: all of it as a table</summary>
            <div class="wide" tabindex="0" role="region" aria-label="What follows if you do not accept something"><table class="plain ifs">
            <thead><tr><th scope="col">If you do not accept</th><th scope="col">then</th>{heads}</tr></thead>
            {groups.Where(g => g.Rows.Count > 0).Select(g => Html.Of(
                $"<tbody><tr><th class=\"group\" scope=\"rowgroup\" colspan=\"{_order.Length + 2}\">{g.Head}</th></tr>{g.Rows}</tbody>"))}
            </table></div><p class="small">What is not listed moves every answer less than these, or not at all.</p></details></div>

            """);
    }

    private Html Bar(TaggedHypothesis answer, int index)
    {
        var ours = Ours(index);
        return Html.Of($"""
            <div class="row d{Math.Min(answer.Depth, 3)}"><span class="name"><span class="tag">{answer.Tag}</span>
            {_page.Own(answer.Hypothesis.Name)}</span>{LikelihoodChart.Pair(ours, index)}
            <span class="says"><b data-is="{index}">{ours.ToString()}</b> <span class="span" data-was="{index}" hidden>with us {
            ours.ToString()}</span></span></div>

            """);
    }

    private Probability Ours(int index) => _report.Evaluation.Estimates[_order[index]].Point;

    private List<Html> Rows(VariantKind kind)
        => [.. _report.Robustness.LeavingOut.Where(v => v.Kind == kind && !v.Probabilities.IsEmpty && Tells(v))
            .Select(v => (Variant: v, Tag: kind == VariantKind.WithoutItem ? _report.TagOf(v.Key) : null))
            .Where(x => kind != VariantKind.WithoutItem || x.Tag is not null)
            .OrderByDescending(x => x.Variant.Flips).ThenByDescending(x => Moved(x.Variant)).Take(MostOfAKind)
            .Select(x => Row(x.Tag ?? $"{kind}:{x.Variant.Key}", Name(x.Variant, x.Tag), Then(x.Variant.Leaders),
                i => x.Variant.Probabilities[_order[i]]))];

    private bool Tells(Variant variant)
        => variant.Flips || _order.Select((at, i) => (at, i)).Any(x => variant.Probabilities[x.at].ToString() != Ours(x.i).ToString());

    private double Moved(Variant variant)
        => _order.Select((at, i) => Math.Abs(variant.Probabilities[at].Value - Ours(i).Value)).Max();

    private Html Name(Variant variant, string? tag) => tag is null
        ? _page.Own(SourceGraph.NameOf(variant.Name))
        : Html.Of($"<a class=\"tag\" href=\"#{PageText.Anchor(tag)}\">{tag}</a> {_page.Own(variant.Name)}");

    private Html Then(ValueList<Hypothesis> leaders) => leaders switch
    {
        [] => Html.Of($"nobody leads"),
        [var only] => Html.Of($"“{_page.Own(only.Name)}” {(only.Id == _report.Now.Leader!.Id ? "still leads" : "leads")}"),
        _ => Html.Of($"{Html.Join(leaders.Select(l => Html.Of($"“{_page.Own(l.Name)}”")), " and ")} are level"),
    };

    // Of other beginnings only what becomes of the leader was worked out.
    private List<Html> Priors()
    {
        if (_report.Robustness.BaseRates is not { } sweep) return [];
        var leader = _report.Hypotheses.TakeWhile(h => h.Hypothesis.Id != sweep.Hypothesis.Id).Count();
        var name = Html.Of($"“{_page.Own(sweep.Hypothesis.Name)}”");
        return [.. s_priors.SelectMany(p => sweep.Points.Where(b => Tie.Between(b.Prior.Value, p))).Select(point => Row(
            $"prior:{point.Prior}", Html.Of($"our prior, but hold {name} at {point.Prior.ToString()} before"),
            Html.Of($"{name} {(point.Leads ? "still leads" : "leads no more")}"), i => i == leader ? point.Probability : null))];
    }

    private Html Row(string key, Html name, Html then, Func<int, Probability?> at) => Html.Of(
        $"<tr data-w=\"{key}\"><th scope=\"row\">{name}</th><td>{then}</td>{_order.Select((_, i) => Cell(at(i)))}</tr>\n");

    private static Html Cell(Probability? probability) => probability is { } p
        ? Html.Of($"<td data-x=\"{PageText.Percent(p)}\">{p.ToString()}</td>")
        : Html.Of($"<td><span aria-hidden=\"true\">–</span><span class=\"vh\">not worked out</span></td>");
}
