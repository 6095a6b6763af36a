namespace GeoClaims;

/// <summary>Draws a probability with its range on the fields of the likelihood words.</summary>
internal static class LikelihoodChart
{
    private static readonly LikelihoodScale s_scale = LikelihoodScale.Icd203;

    /// <summary>The fields of the words as symbols that all charts of a page use.</summary>
    public static Html Symbols() => Html.Of($"<svg class=\"defs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><symbol id=\"fields\"><rect class=\"f0\" width=\"100%\" height=\"100%\"/>{Fields()}</symbol></svg>");

    /// <summary>One chart: what it says in words is for those who cannot see it.</summary>
    public static Html Bar(PageState page, string key, Func<Snapshot, ProbabilityRange?> range, Func<Snapshot, string> words)
        => Html.Of($"""<svg class="bar" width="100%" height="26" role="img"{page.Marks(key + "l", s => [("aria-label", SafeText.Plain(words(s)))])}><use href="#fields" width="100%" height="26"/><rect class="range" y="9.5" height="7" rx="3.5"{page.Marks(key + "r", s => Range(range(s)))}/><svg y="3"{page.Marks(key + "b", s => [("x", At(range(s)?.Best))])} overflow="visible"><rect class="best" x="-2" width="4" height="20"/></svg></svg>""");

    /// <summary>The words and edges of the scale, over the bars.</summary>
    public static Html Head()
    {
        var terms = s_scale.Terms;
        return Html.Of($"""<svg class="scale" width="100%" height="48" aria-hidden="true">{Words(terms)}{Edges(terms)}</svg>""");
    }

    private static IEnumerable<Html> Words(ValueList<LikelihoodTerm> terms)
    {
        for (var i = 1; i < terms.Count - 1; i++)
        {
            var middle = PageText.Percent(terms[i].Middle);
            var words = terms[i].Word.Split(' ');
            // The narrow field in the middle takes its words on two lines.
            if (words.Length == 3) yield return Html.Of($"<text x=\"{middle}\" y=\"11\" text-anchor=\"middle\">{words[0]} {words[1]}</text><text x=\"{middle}\" y=\"26\" text-anchor=\"middle\">{words[2]}</text>");
            else yield return Html.Of($"<text x=\"{middle}\" y=\"26\" text-anchor=\"middle\">{terms[i].Word}</text>");
        }
    }

    private static IEnumerable<Html> Edges(ValueList<LikelihoodTerm> terms)
        => terms.Skip(1).Select(t => Html.Of($"<text class=\"n\" x=\"{PageText.Percent(t.Low)}\" y=\"43\" text-anchor=\"middle\">{t.Low.ToString()}</text>"));

    private static IEnumerable<Html> Fields()
        => s_scale.Terms.Where((_, i) => i % 2 == 1).Select(t => Html.Of($"<rect class=\"f1\" x=\"{PageText.Percent(t.Low)}\" width=\"{PageText.Percent((t.High.Value - t.Low.Value) * 100)}\" height=\"100%\"/>"));

    // A range of no width would not be seen; the best estimate stands in its place anyway.
    private static (string, string)[] Range(ProbabilityRange? range)
        => range is { } r ? [("x", At(r.Low)), ("width", PageText.Percent(Math.Max(0, r.High.Value - r.Low.Value) * 100))] : [("x", "0%"), ("width", "0%")];

    private static string At(Probability? probability) => probability is { } p ? PageText.Percent(p) : "-10%";
}
