namespace GeoClaims;

/// <summary>The matrix of a question as a case holds it.</summary>
internal static class MatrixOfCase
{
    public static MatrixTable Make(CaseFile file, Id<Question> id)
    {
        ArgumentNullException.ThrowIfNull(file);
        var question = file.Get(id);
        var answers = question.Hypotheses.ToList();
        var places = answers.Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i);
        var rows = new List<MatrixTableRow>();
        foreach (var row in file.Assessments.Where(a => places.ContainsKey(a.Hypothesis)).GroupBy(a => (a.Item, a.Analyst)))
        {
            var marks = new MatrixMark?[answers.Count];
            foreach (var a in row) marks[places[a.Hypothesis]] = new(a.Consistency, a.Likelihood?.Best, a.Because);
            var item = file.Get(row.Key.Item);
            rows.Add(new(item.Statement, row.Key.Analyst, marks.ToValueList())
            {
                Id = item.Id,
                Kind = item.Kind,
                Reliability = item.Reliability,
                Credibility = item.Credibility.IsKnown ? item.Credibility : null,
                Confidence = item.Confidence,
                Relevance = item.Relevance == Relevance.Medium ? null : item.Relevance,
                Observed = item.Observed,
                ReportedIn = item.Citations is [var only] ? only.Report.Value : null,
            });
        }
        var rated = file.Assessments.Any(a => places.ContainsKey(a.Hypothesis) && a.Consistency is not null);
        return new(file.Title, question.Text, answers.ConvertAll(Name), rows,
            rated ? MarkConvention.Letters : MarkConvention.ZeroToOne, $"The matrix of “{question.Text}”.", [], [], [], []);

        // Where two are called alike, the id tells them apart.
        string Name(Id<Hypothesis> answer)
            => answers.Count(a => NameForm.Folded(file.Get(a).Name) == NameForm.Folded(file.Get(answer).Name)) > 1
                ? answer.Value : file.Get(answer).Name;
    }
}
