namespace GeoClaims;

internal sealed class JudgementReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        if (list.Known<Question>(row, TableField.Question, list.Text(row, TableField.Question)!) is not { } question) return;
        var (id, analyst) = (list.Id<Judgement>(row), list.Text(row, TableField.Analyst)!);
        var made = list.Time(row, TableField.Made, null);
        var before = id is { } given ? list.Draft.Find<Judgement>(given.Value)
            : list.Draft.All<Judgement>().FirstOrDefault(j => j.Question == question.Id && j.Analyst == analyst && j.Made == made);
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
