namespace GeoClaims;

internal sealed class EvidenceReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var statement = list.Text(row, TableField.Statement)!;
        var id = list.Id<Evidence>(row);
        if (!list.Before(row, id, statement, TableField.Statement, out Evidence? before)) return;
        var item = before
            ?? new Evidence { Id = id ?? list.Draft.NewId<Evidence>(statement), Statement = statement, Kind = EvidenceKind.Observation };
        var cells = list.Cells;
        var grade = cells.Grade(row, list.At(TableField.Grade));
        list.Keep(item with
        {
            Statement = list.Text(row, TableField.Statement, item.Statement)!,
            Kind = list.Word(row, TableField.Kind, FieldWords.Kinds) ?? item.Kind,
            Reliability = cells.Reliability(row, list.At(TableField.Reliability)) ?? grade.Reliability ?? item.Reliability,
            Credibility = cells.Credibility(row, list.At(TableField.Credibility)) ?? grade.Credibility ?? item.Credibility,
            Confidence = list.Unit(row, TableField.Confidence) is { } score ? new ConfidenceScore(score) : item.Confidence,
            Relevance = list.Word(row, TableField.Relevance, FieldWords.Levels) ?? item.Relevance,
            Access = list.Word(row, TableField.Access, FieldWords.Accesses) ?? item.Access,
            Observed = list.Time(row, TableField.Observed, item.Observed),
            Place = list.Place(row, item.Place),
            Search = Search(row, item.Search),
            KnownFrom = list.Time(row, TableField.KnownFrom, item.KnownFrom),
            Citations = list.Cited(item.Citations, row),
        }, row);
        if (list.Says(row, TableField.Claims, InRow.Ids(item.Claims)) && list.Says(row, TableField.Restates, InRow.Ids(item.Restates))
            && list.Says(row, TableField.DependsOn, InRow.Ids(item.DependsOn))) return;
        list.Draft.Later<Evidence>(item.Key, e => e with
        {
            Claims = list.References<Claim>(row, TableField.Claims, e.Claims, c => c.Id),
            Restates = list.References<Evidence>(row, TableField.Restates, e.Restates, r => r.Id),
            DependsOn = list.References<Evidence>(row, TableField.DependsOn, e.DependsOn, d => d.Id),
        });
    }

    private Search? Search(int row, Search? known)
    {
        if (list.Says(row, TableField.SearchedBy, known?.By) && list.Says(row, TableField.SearchedWhere, known?.Where)
            && list.Says(row, TableField.SearchedUntil, known?.Until.Text)) return known;
        if (list.Text(row, TableField.SearchedBy, known?.By) is { } by
            && list.Text(row, TableField.SearchedWhere, known?.Where) is { } where
            && list.Time(row, TableField.SearchedUntil, known?.Until) is { } until) return new(by, where, until);
        list.Note(TableRule.Missing, row, TableField.SearchedBy, "A search needs who looked, where, and until when. Write all three.");
        return known;
    }
}
