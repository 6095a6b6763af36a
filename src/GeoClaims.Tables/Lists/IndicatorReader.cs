using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>Reads indicators. One without an id is found by what would be seen, and if which hypothesis were true.</summary>
internal sealed partial class IndicatorReader(ListCells list) : IListReader
{
    private readonly Dictionary<(string, Id<Hypothesis>), Id<Indicator>> _known = Known(list.Draft);

    public void Read(int row)
    {
        var text = list.Text(row, TableField.Statement)!;
        if (list.Known<Hypothesis>(row, TableField.Hypothesis, list.Text(row, TableField.Hypothesis)!) is not { } hypothesis) return;
        var id = list.Id<Indicator>(row);
        var key = (NameForm.Folded(text), hypothesis.Id);
        var before = (id ?? (_known.TryGetValue(key, out var same) ? same : null)) is { } meant
            ? list.Draft.Find<Indicator>(meant.Value) : null;
        var known = before
            ?? new Indicator { Id = id ?? list.Draft.NewId<Indicator>(text), Hypothesis = hypothesis.Id, Text = text };
        list.Keep(known with
        {
            Hypothesis = hypothesis.Id,
            Text = list.Text(row, TableField.Statement, known.Text)!,
            Status = list.Word(row, TableField.Status, FieldWords.Statuses) ?? known.Status,
            Expected = list.Says(row, TableField.Expected, InRow.Expected(known.Expected)) ? known.Expected
                : [.. Expected(row, known.Expected)],
            Citations = list.Cited(known.Citations, row),
            KnownFrom = list.Time(row, TableField.KnownFrom, known.KnownFrom),
        }, row);
        _known.TryAdd(key, known.Id);
    }

    // "h:rust CC; Ship: 0.4 (0.2 to 0.6)", by ids or names.
    private IEnumerable<Expectation> Expected(int row, ValueList<Expectation> known)
    {
        foreach (var part in list.Parts(row, TableField.Expected))
        {
            var m = Judged().Match(part);
            var rating = MarkConvention.Letters.TryRead(m.Groups["mark"].Value, out var mark) ? mark?.Rating : null;
            var likelihood = rating is null ? Range(m) : null;
            if (rating is null && likelihood is null)
                list.Note(TableRule.Word, row, TableField.Expected, $"“{part}” is no hypothesis with a mark or a likelihood. "
                    + "Write both, such as “Rust CC; Ship 0.4”.");
            else if (list.Known<Hypothesis>(row, TableField.Expected, m.Groups["name"].Value.Trim()) is { } hypothesis)
                yield return new()
                {
                    Hypothesis = hypothesis.Id,
                    Consistency = rating,
                    Likelihood = likelihood,
                    Because = known.FirstOrDefault(e => e.Hypothesis == hypothesis.Id)?.Because,
                };
        }
    }

    private static ProbabilityRange? Range(Match m)
    {
        if (NumberText.Unit(m.Groups["mark"].Value) is not { } best) return null;
        if (!m.Groups["low"].Success) return new(best);
        return NumberText.Unit(m.Groups["low"].Value) is { } low && NumberText.Unit(m.Groups["high"].Value) is { } high
            && low <= best && best <= high ? new(low, best, high) : null;
    }

    private static Dictionary<(string, Id<Hypothesis>), Id<Indicator>> Known(CaseDraft draft)
    {
        var known = new Dictionary<(string, Id<Hypothesis>), Id<Indicator>>();
        foreach (var i in draft.All<Indicator>()) known.TryAdd((NameForm.Folded(i.Text), i.Hypothesis), i.Id);
        return known;
    }

    [GeneratedRegex(@"^(?<name>.+?)[ :=]+(?<mark>[^ :=()]+)( \((?<low>\S+) to (?<high>\S+)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Judged();
}
