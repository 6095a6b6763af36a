namespace GeoClaims;

/// <summary>Reads how certain a claimant is, and which number is claimed.</summary>
internal sealed class ClaimFigures(ListCells list)
{
    private const double Largest = 1e15;

    public LikelihoodTerm? Certainty(int row, LikelihoodTerm? known) => Term(list, row, known, TableField.Certainty,
        TableField.CertaintyScale, TableField.CertaintyLow, TableField.CertaintyHigh);

    /// <summary>A word of a scale of likelihoods, with what other columns say of it.</summary>
    public static LikelihoodTerm? Term(ListCells list, int row, LikelihoodTerm? known, TableField said, TableField scaleSaid,
        TableField lowSaid, TableField highSaid)
    {
        if (list.Says(row, said, known?.Word) && list.Says(row, scaleSaid, known?.Scale)
            && list.Says(row, lowSaid, known?.Low.Value) && list.Says(row, highSaid, known?.High.Value)) return known;
        if (list.Text(row, said, known?.Word) is not { } word) return known;
        var scale = list.Text(row, scaleSaid);
        var (low, high) = (list.Unit(row, lowSaid), list.Unit(row, highSaid));
        string[] words = [word, word.ToLowerInvariant(), .. ForeignWords.Of(FieldNames.Plain(word))];
        foreach (var published in LikelihoodScale.Published.Where(s => scale is null || s.Id == scale))
            foreach (var form in words)
                if (published.TryGet(form, out var term) && (low is null || low == term.Low.Value)
                    && (high is null || high == term.High.Value))
                    return term;
        if (scale is not null && low <= high) return new(scale, word, new(low.Value), new(high.Value));
        list.Note(TableRule.Word, row, said, $"“{word}” is no word of a scale. Write one of "
            + $"{LikelihoodScale.Icd203.Name}: {string.Join(", ", LikelihoodScale.Icd203.Terms.Select(t => t.Word))}.");
        return known;
    }

    public Figure? Figure(int row, Figure? known)
    {
        if (list.Says(row, TableField.FigureLow, (double?)known?.Low) && list.Says(row, TableField.FigureHigh, (double?)known?.High))
            return known;
        var low = list.Cells.Number(row, list.At(TableField.FigureLow), -Largest, Largest);
        var high = list.Cells.Number(row, list.At(TableField.FigureHigh), -Largest, Largest);
        if (low is { } least && !(high < low)) return new((decimal)least, (decimal?)high);
        if (high is not null)
            list.Note(TableRule.Number, row, TableField.FigureLow, "A greatest number needs the least, which is not above it.");
        return known;
    }
}
