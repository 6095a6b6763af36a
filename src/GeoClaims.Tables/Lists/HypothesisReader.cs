namespace GeoClaims;

internal sealed class HypothesisReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var name = list.Text(row, TableField.Name)!;
        var id = list.Id<Hypothesis>(row);
        if (!list.Before(row, id, name, TableField.Name, out Hypothesis? before)) return;
        var says = list.At(TableField.Proposition) >= 0 && list.Text(row, TableField.Proposition) is not null
            ? TableField.Proposition : TableField.Name;
        var proposition = before is not null && list.Says(row, TableField.Proposition, before.Proposition.Value) ? before.Proposition
            : list.Find.Proposition(row, list.At(says))?.Id;
        if (proposition is not { } stated) return;
        var known = before ?? new Hypothesis { Id = id ?? list.Draft.NewId<Hypothesis>(name), Name = name, Proposition = stated };
        list.Keep(known with
        {
            Name = list.Text(row, TableField.Name, known.Name)!,
            Proposition = stated,
            Prior = Prior(row, known.Prior),
            IsCatchAll = list.Flag(row, TableField.IsCatchAll, known.IsCatchAll),
            Kind = list.Text(row, TableField.Kind, known.Kind),
        }, row);
        if (!list.Says(row, TableField.Parent, known.Parent?.Value))
            list.Draft.Later<Hypothesis>(known.Key, h => h with
                { Parent = list.Reference<Hypothesis>(row, TableField.Parent, h.Parent, w => w.Id) });
        if (list.Text(row, TableField.Questions) is not null) list.Draft.Later<Hypothesis>(known.Key, h =>
        {
            foreach (var part in list.Parts(row, TableField.Questions)) Answer(row, h.Id, part);
            return h;
        });
    }

    private void Answer(int row, Id<Hypothesis> answer, string asked)
    {
        if (list.Known<Question>(row, TableField.Questions, asked) is { } question && !question.Hypotheses.Contains(answer))
            list.Draft.Put(question with { Hypotheses = question.Hypotheses.Add(answer) });
    }

    private Prior? Prior(int row, Prior? known)
    {
        if (list.Says(row, TableField.Prior, known?.Share.Value) && list.Says(row, TableField.PriorBecause, known?.Because)) return known;
        if ((list.Unit(row, TableField.Prior) ?? known?.Share.Value) is { } share
            && list.Text(row, TableField.PriorBecause, known?.Because) is { } because)
            return known is null ? new(new(share), because) : known with { Share = new(share), Because = because };
        list.Note(TableRule.Missing, row, TableField.PriorBecause, "A prior needs a number and its reason. Write both.");
        return known;
    }
}
