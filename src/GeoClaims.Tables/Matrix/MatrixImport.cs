namespace GeoClaims;

/// <summary>Puts a matrix into a case.</summary>
internal sealed class MatrixImport(MatrixTable table, CaseFile file)
{
    private static readonly HashSet<string> CatchAlls = ["other", "others", "something else", "none of the above", "none of these",
        "another explanation", "other explanation"];

    private readonly CaseDraft _draft = new(file);
    private readonly List<TableFinding> _findings = [.. table.Findings];
    // A table has no blanks around a name.
    private readonly Dictionary<string, string> _analysts =
        file.Assessments.Select(a => a.Analyst).Distinct().GroupBy(a => a.Trim()).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<(Id<Evidence>, string), Judged> _judged = [];

    /// <param name="Now">What an analyst says of an item and each answer so far.</param>
    /// <param name="Rows">The row that says it; 0 for none.</param>
    private sealed record Judged(Assessment?[] Now, int[] Rows);

    public TableImport Into(string questionText)
    {
        var question = QuestionOf(questionText);
        var answers = table.Hypotheses.Select(name => Hypothesis(ref question, name)).ToArray();
        _draft.Put(question);
        for (var i = 0; i < table.Rows.Count; i++) Read(i, answers);
        foreach (var judged in _judged.Values)
            foreach (var now in judged.Now)
                if (now is not null) Keep(now);
        return new(_draft, _findings, [.. table.Unplaced]);
    }

    private Question QuestionOf(string text)
        => _draft.Meant<Question>(text) is [var known] ? known
            : _draft.Add(new Question { Id = _draft.NewId<Question>(text), Text = text }, $"new question: {text}");

    private Id<Hypothesis> Hypothesis(ref Question question, string name)
    {
        var answers = question.Hypotheses;
        var known = _draft.Meant<Hypothesis>(name).Where(h => answers.Contains(h.Id)).ToList();
        if (known.Count > 0) return known[0].Id;
        var proposition = _draft.Meant<Proposition>(name) is [var stated] ? stated
            : _draft.Add(new Proposition { Id = _draft.NewId<Proposition>(name), Statement = name });
        var isCatchAll = CatchAlls.Contains(FieldNames.Plain(name));
        var answer = _draft.Add(new Hypothesis
        {
            Id = _draft.NewId<Hypothesis>(name),
            Name = name,
            Proposition = proposition.Id,
            IsCatchAll = isCatchAll,
        }, $"new hypothesis: {name}{(isCatchAll ? ", as the one for all else" : "")}");
        question = question with { Hypotheses = answers.Add(answer.Id) };
        return answer.Id;
    }

    private void Read(int place, Id<Hypothesis>[] answers)
    {
        var (row, (sheet, line)) = (table.Rows[place], table.Origins.Count > place ? table.Origins[place] : (new Sheet("", [[]]), 0));
        var before = row.Id is { } id && _draft.Find<Evidence>(id.Value) is { } byId ? byId
            : _draft.Meant<Evidence>(row.Item) is [var known, ..] ? known : null;
        var report = row.ReportedIn is { } reported ? ReportOf(reported, sheet, line) : null;
        var item = before ?? new Evidence
        {
            Id = row.Id ?? _draft.NewId<Evidence>(row.Item),
            Statement = row.Item,
            Kind = row.Kind ?? EvidenceKind.Observation,
        };
        item = item with
        {
            Statement = row.Id is null || item.Id != row.Id || row.Item == item.Statement.Trim() ? item.Statement : row.Item,
            Kind = row.Kind ?? item.Kind,
            Reliability = row.Reliability ?? item.Reliability,
            Credibility = row.Credibility ?? item.Credibility,
            Confidence = row.Confidence ?? item.Confidence,
            Relevance = row.Relevance ?? item.Relevance,
            Observed = row.Observed ?? item.Observed,
            Citations = Resolver.Cited(item.Citations, report, null, null),
        };
        _draft.Put(item);
        var analyst = _analysts.GetValueOrDefault(row.Analyst, row.Analyst);
        if (!_judged.TryGetValue((item.Id, analyst), out var judged))
            _judged[(item.Id, analyst)] = judged = new(new Assessment?[answers.Length], new int[answers.Length]);
        for (var i = 0; i < answers.Length; i++)
            if (row.Marks[i] is { } mark)
                Judge(judged, (item.Id, answers[i], analyst), row, mark, sheet, line, Array.IndexOf(answers, answers[i]));
    }

    private void Keep(Assessment now)
    {
        if (file.Assessments.Count == 0) _draft.AddUnseen(now);
        else _draft.Put(now);
    }

    private Id<Report>? ReportOf(string text, Sheet sheet, int line)
    {
        var one = new Sheet(sheet.Name, [[new Cell(text)]], sheet.IsTurned ? 0 : sheet.Before + line);
        return new Resolver(_draft, new CellReader(one, new(), _findings)).Report(0, 0);
    }

    private void Judge(Judged judged, (Id<Evidence> Item, Id<Hypothesis> Answer, string Analyst) about, MatrixTableRow row, MatrixMark mark,
        Sheet sheet, int line, int column)
    {
        var before = judged.Now[column]
            ?? (file.Assessments.Count == 0 ? null : _draft.Find<Assessment>(Assessment.KeyOf(about.Item, about.Answer, about.Analyst)));
        var because = mark.Because ?? row.Because;
        if (because is null || because == before?.Because?.Trim()) because = before?.Because;
        var now = new Assessment
        {
            Item = about.Item,
            Hypothesis = about.Answer,
            Analyst = about.Analyst,
            Consistency = mark.Rating,
            Likelihood = mark.Rating is not null ? null : before?.Likelihood is { } range && range.Best == mark.Likelihood ? range
                : new ProbabilityRange(mark.Likelihood.GetValueOrDefault().Value),
            Because = because,
            Since = before?.Since,
        };
        if (judged.Rows[column] is > 0 and var earlier && now != before)
            _findings.Add(TableRule.Twice.At(sheet, line, 0,
                $"{row.Analyst} judged “{row.Item}” against “{table.Hypotheses[column]}” differently "
                + $"in row {earlier}; this row, the later one, was taken."));
        judged.Rows[column] = sheet.Place(line, 0).Row;
        judged.Now[column] = now;
    }
}
