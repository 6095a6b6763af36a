namespace GeoClaims;

internal sealed class JudgementReader(ListCells list) : IListReader
{
    private readonly Dictionary<(Id<Question> Question, string Analyst, EdtfTime? Made), Id<Judgement>> _known = Known(list.Draft);

    public void Read(int row)
    {
        if (list.Known<Question>(row, TableField.Question, list.Text(row, TableField.Question)!) is not { } question) return;
        var (id, analyst) = (list.Id<Judgement>(row), list.Text(row, TableField.Analyst)!);
        var made = list.Time(row, TableField.Made, null);
        var before = (id ?? (_known.TryGetValue((question.Id, analyst, made), out var same) ? same : null)) is { } meant
            ? list.Draft.Find<Judgement>(meant.Value) : null;
        var known = before ?? new Judgement
            { Id = id ?? list.Draft.NewId<Judgement>($"{analyst} {question.Id} {made}"), Question = question.Id, Analyst = analyst };
        list.Keep(known with
        {
            Question = question.Id,
            Analyst = list.Text(row, TableField.Analyst, known.Analyst)!,
            Answers = list.Says(row, TableField.Answers, InRow.Judged(known.Answers)) ? known.Answers : [.. Answers(row)],
            Made = list.Time(row, TableField.Made, known.Made),
            Because = list.Text(row, TableField.Because, known.Because),
        }, row);
        _known.TryAdd((question.Id, analyst, made), known.Id);
    }

    private static Dictionary<(Id<Question>, string, EdtfTime?), Id<Judgement>> Known(CaseDraft draft)
    {
        var known = new Dictionary<(Id<Question>, string, EdtfTime?), Id<Judgement>>();
        foreach (var j in draft.All<Judgement>()) known.TryAdd((j.Question, j.Analyst, j.Made), j.Id);
        return known;
    }

    // "rust 0.7; ship 40%", by ids or names.
    private IEnumerable<JudgedAnswer> Answers(int row)
    {
        foreach (var part in list.Parts(row, TableField.Answers))
        {
            var at = part.LastIndexOfAny([' ', ':', '=']);
            if (at <= 0 || NumberText.Unit(part[(at + 1)..]) is not { } share)
                list.Note(TableRule.Number, row, TableField.Answers,
                    $"“{part}” is no answer with a number from 0 to 1. Write both, such as “Rust 0.7; Ship 40%”.");
            else if (list.Known<Hypothesis>(row, TableField.Answers, part[..at].TrimEnd(' ', ':', '=')) is { } answer)
                yield return new(answer.Id, new(share));
        }
    }
}
