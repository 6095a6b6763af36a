namespace GeoClaims;

/// <summary>Draws a probability with its range on the fields of the likelihood words.</summary>
internal static class LikelihoodChart
{
    // Shares of a bar: below the one there is no room for a word, above the other there is room for all words on one line.
    private const double Narrow = 0.09, Wide = 0.12;

    /// <summary>The fields of the words as symbols that all charts of a page use.</summary>
    public static Html Symbols(LikelihoodScale scale) => Html.Of($"""
        <svg class="defs" aria-hidden="true" width="0" height="0"><symbol id="fields">
        <rect class="f0" width="100%" height="100%"/>{LikelihoodFields.OtherGround(LikelihoodFields.Of(scale)).Select(Field)}
        </symbol></svg>
        """);

    /// <summary>One chart: what it says in words is for those who cannot see it.</summary>
    public static Html Bar(ReportPage page, string key, Func<Snapshot, ProbabilityRange?> range, Func<Snapshot, string> words)
        => Html.Of($"""
            <svg class="bar" width="100%" height="26" role="img"{page.Marks(key + "l", s => [("aria-label", SafeText.Plain(words(s)))])}>
            <use href="#fields" width="100%" height="26"/>
            <rect class="range" y="9.5" height="7" rx="3.5"{page.Marks(key + "r", s => Range(range(s)))}/>
            <svg y="3"{page.Marks(key + "b", s => [("x", At(range(s)?.Best))])} overflow="visible">
            <rect class="best" x="-2" width="4" height="20"/></svg>
            </svg>
            """);

    /// <summary>What an answer stands at, and above it the mark of what it would stand at, which the script moves.</summary>
    public static Html Pair(Probability best, int index) => Html.Of($"""
        <svg class="bar" width="100%" height="20" aria-hidden="true"><use href="#fields" width="100%" height="20"/>
        <svg x="{At(best)}" overflow="visible"><rect class="ours" x="-.5" width="1" height="20"/></svg>
        <svg x="{At(best)}" y="3" overflow="visible" data-mark="{index}"><rect class="best" x="-2" width="4" height="14"/></svg></svg>

        """);

    /// <summary>A best estimate alone.</summary>
    public static Html Mark(Probability best) => Html.Of($"""
        <svg class="bar" width="100%" height="20" aria-hidden="true"><use href="#fields" width="100%" height="20"/>
        <svg x="{PageText.Percent(best)}" y="2" overflow="visible"><rect class="best" x="-2" width="4" height="16"/></svg></svg>
        """);

    /// <summary>The words and edges of the scale, over the bars; its first and last word stand beside them.</summary>
    public static Html Head(LikelihoodScale scale)
    {
        var fields = LikelihoodFields.Of(scale);
        return Html.Of($"""<svg class="scale" width="100%" height="48" aria-hidden="true">{Words(fields)}{Edges(fields)}</svg>""");
    }

    // A narrow field takes its words on two lines; one that is still too narrow has its word in the table of the method alone.
    private static IEnumerable<Html> Words(IReadOnlyList<LikelihoodField> fields)
    {
        foreach (var field in fields.Where(f => f.Word.Length > 0 && f != fields[0] && f != fields[^1] && f.High - f.Low > Narrow))
        {
            var at = PageText.Percent(field.Middle * 100);
            var space = field.High - field.Low > Wide ? -1 : field.Word.LastIndexOf(' ');
            if (space > 0) yield return Word(field.Word[..space], at, 11);
            yield return Word(field.Word[(space + 1)..], at, 26);
        }
    }

    private static Html Word(string word, string at, int y) => Html.Of($"""<text x="{at}" y="{y}" text-anchor="middle">{word}</text>""");

    // Where a word begins, as far as there is room for the numbers.
    private static IEnumerable<Html> Edges(IReadOnlyList<LikelihoodField> fields)
    {
        var last = 0.0;
        foreach (var edge in fields.Where(f => f.Word.Length > 0 && f.Low > 0).Select(f => f.Low))
        {
            if (edge - last < Narrow / 2) continue;
            last = edge;
            yield return Html.Of($"""
                <text class="n" x="{PageText.Percent(edge * 100)}" y="43" text-anchor="middle">{new Probability(edge).ToString()}</text>
                """);
        }
    }

    private static Html Field(LikelihoodField field) => Html.Of($"""
        <rect class="f1" x="{PageText.Percent(field.Low * 100)}" width="{PageText.Percent((field.High - field.Low) * 100)}" height="100%"/>
        """);

    // A range of no width would not be seen; the best estimate stands in its place anyway.
    private static (string, string)[] Range(ProbabilityRange? range)
        => range is { } r
            ? [("x", At(r.Low)), ("width", PageText.Percent(Math.Max(0, r.High.Value - r.Low.Value) * 100))]
            : [("x", "0%"), ("width", "0%")];

    private static string At(Probability? probability) => probability is { } p ? PageText.Percent(p) : "-10%";
}
