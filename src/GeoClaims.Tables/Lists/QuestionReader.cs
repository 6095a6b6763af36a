namespace GeoClaims;

internal sealed class QuestionReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var text = list.Text(row, TableField.Statement)!;
        var id = list.Id<Question>(row);
        if (!list.Before(row, id, text, TableField.Statement, out Question? before)) return;
        var known = before ?? new Question { Id = id ?? list.Draft.NewId<Question>(text), Text = text };
        list.Keep(known with
        {
            Text = list.Text(row, TableField.Statement, known.Text)!,
            Exclusive = list.Flag(row, TableField.Exclusive, known.Exclusive),
            Exhaustive = list.Flag(row, TableField.Exhaustive, known.Exhaustive),
            Ordered = list.Flag(row, TableField.Ordered, known.Ordered),
            ResolveBy = list.Time(row, TableField.ResolveBy, known.ResolveBy),
            Criteria = list.Text(row, TableField.Criteria, known.Criteria),
            ReferenceClass = list.Text(row, TableField.ReferenceClass, known.ReferenceClass),
        }, row);
        list.Draft.Later<Question>(known.Key, q => q with
        {
            Hypotheses = list.References<Hypothesis>(row, TableField.Hypotheses, q.Hypotheses, h => h.Id),
            Resolution = Resolution(row, q.Resolution),
        });
    }

    private Resolution? Resolution(int row, Resolution? known)
    {
        if (list.Says(row, TableField.Resolution, known?.Hypothesis.Value) && list.Says(row, TableField.ResolvedAt, known?.At.Text)
            && list.Says(row, TableField.ResolvedBecause, known?.Because)) return known;
        if (list.Reference<Hypothesis>(row, TableField.Resolution, known?.Hypothesis, h => h.Id) is { } answer
            && list.Time(row, TableField.ResolvedAt, known?.At) is { } at
            && list.Text(row, TableField.ResolvedBecause, known?.Because) is { } because)
            return known is null ? new(answer, at, because) : known with { Hypothesis = answer, At = at, Because = because };
        list.Note(TableRule.Missing, row, TableField.Resolution, "An outcome needs the answer, when it was settled, and what showed it.");
        return known;
    }
}
