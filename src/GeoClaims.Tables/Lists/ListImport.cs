namespace GeoClaims;

/// <summary>Puts one list into a case.</summary>
internal static class ListImport
{
    public static void Read(Sheet sheet, ListLayout layout, TableOptions options, CaseDraft draft, List<TableFinding> findings)
    {
        var needed = ListLayout.Needed(layout.Kind);
        if (!Array.TrueForAll(needed, layout.Fields.ContainsKey)) return;
        var list = new ListCells(sheet, layout, options, draft, findings);
        draft.Expect(sheet.Count);
        var reader = ReaderOf(list);
        for (var row = layout.Header + 1; row < sheet.Count; row++)
            if (!sheet.IsEmpty(row) && !Lacks(list, row, needed)) reader.Read(row);
        reader.Finish();
    }

    private static bool Lacks(ListCells list, int row, TableField[] needed)
    {
        var lacks = false;
        foreach (var field in needed)
        {
            if (list.Text(row, field) is not null) continue;
            list.Note(TableRule.Missing, row, field, $"The {Words.Of(field)} is missing. Write it.");
            lacks = true;
        }
        return lacks;
    }

    private static IListReader ReaderOf(ListCells list) => list.Layout.Kind switch
    {
        ListKind.Claims => new ClaimReader(list),
        ListKind.Evidence => new EvidenceReader(list),
        ListKind.Sources => new SourceReader(list),
        ListKind.Reports => new ReportReader(list),
        ListKind.Assessments => new AssessmentReader(list),
        ListKind.Actors => new ActorReader(list),
        ListKind.Events => new EventReader(list),
        ListKind.Propositions => new PropositionReader(list),
        ListKind.Questions => new QuestionReader(list),
        ListKind.Judgements => new JudgementReader(list),
        ListKind.Implications => new ImplicationReader(list),
        ListKind.Interests => new InterestListReader(list),
        ListKind.Indicators => new IndicatorReader(list),
        _ => new HypothesisReader(list),
    };
}
