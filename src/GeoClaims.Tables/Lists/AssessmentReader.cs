namespace GeoClaims;

internal sealed class AssessmentReader(ListCells list) : IListReader
{
    private MarkConvention Marks { get => field ??= Convention(); }

    public void Read(int row)
    {
        if (list.Known<Evidence>(row, TableField.Item, list.Text(row, TableField.Item)!) is not { } item
            || list.Known<Hypothesis>(row, TableField.Hypothesis, list.Text(row, TableField.Hypothesis)!) is not { } hypothesis) return;
        var (analyst, before) = Analyst(row, item, hypothesis);
        MatrixMark? mark = null;
        if (list.Text(row, TableField.Rating) is { } text && !Marks.TryRead(text, out mark))
            list.Note(TableRule.Mark, row, TableField.Rating, $"“{text}” is no mark of {Marks}. Write one that is.");
        var best = list.Unit(row, TableField.Likelihood) ?? mark?.Likelihood?.Value;
        if (best is null && mark?.Rating is null) return;
        var now = (before ?? new Assessment { Item = item.Id, Hypothesis = hypothesis.Id, Analyst = analyst }) with
        {
            Consistency = mark?.Rating,
            Likelihood = mark?.Rating is null ? Range(row, best!.Value) : null,
        };
        list.Keep(now with
        {
            Because = list.Text(row, TableField.Because) is null ? mark?.Because ?? now.Because
                : list.Text(row, TableField.Because, now.Because),
            Since = list.Time(row, TableField.Since, now.Since),
        }, row);
    }

    // A name that the case has with blanks around it is found with them.
    private (string Analyst, Assessment? Before) Analyst(int row, Evidence item, Hypothesis hypothesis)
    {
        if (list.At(TableField.Analyst) is >= 0 and var column && list.Sheet.Text(row, column) is { Length: > 0 } written
            && list.Draft.Find<Assessment>(Assessment.KeyOf(item.Id, hypothesis.Id, written)) is { } known) return (written, known);
        var analyst = list.Text(row, TableField.Analyst) ?? list.Options.Analyst ?? "analyst";
        return (analyst, list.Draft.Find<Assessment>(Assessment.KeyOf(item.Id, hypothesis.Id, analyst)));
    }

    private ProbabilityRange Range(int row, double best)
    {
        var low = list.Unit(row, TableField.LikelihoodLow) ?? best;
        var high = list.Unit(row, TableField.LikelihoodHigh) ?? best;
        if (low <= best && best <= high) return new(low, best, high);
        list.Note(TableRule.Number, row, TableField.Likelihood,
            $"The likelihood {best} is not between {low} and {high}; it was taken alone.");
        return new(best);
    }

    private MarkConvention Convention()
    {
        if (list.Options.Convention is { } named || list.At(TableField.Rating) < 0)
            return list.Options.Convention ?? MarkConvention.Letters;
        var counts = Enumerable.Range(list.Layout.Header + 1, list.Sheet.Count - list.Layout.Header - 1)
            .Select(r => list.Text(r, TableField.Rating)).OfType<string>().CountBy(t => t).ToDictionary(t => t.Key, t => t.Value);
        var choice = ConventionChoice.Of(counts);
        if (choice.Others.Count > 0 || choice.Best == MarkConvention.OneToFive)
            list.Note(TableRule.Convention, list.Layout.Header, TableField.Rating,
                $"The ratings were read as {choice.Best}. Name the Convention that is meant.");
        return choice.Best;
    }
}
