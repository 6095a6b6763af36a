using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Puts a matrix into a case.</summary>
internal sealed class MatrixImport(MatrixTable table, CaseFile file)
{
    private static readonly HashSet<string> CatchAlls = ["other", "others", "something else", "none of the above", "none of these",
        "another explanation", "other explanation"];

    // Of what was not read from a file.
    private static readonly Sheet s_nowhere = new("", [""], [], [0], 0);

    private readonly CaseDraft _draft = new(file);
    private readonly List<TableFinding> _findings = [.. table.Findings];
    // A table has no blanks around a name.
    private readonly Dictionary<string, string> _analysts =
        file.Assessments.Select(a => a.Analyst).Distinct().GroupBy(a => a.Trim()).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<(Id<Evidence>, string), Judged> _judged = [];
    private readonly Dictionary<string, Id<Report>> _reports = new(StringComparer.Ordinal);
    private Id<Hypothesis>[] _answers = [];

    // The first of the columns that stand for the same answer.
    private int[] _columns = [];

    /// <summary>What an analyst says of an item and each answer so far, and in which rows; 0 for none.</summary>
    private sealed record Judged(Id<Evidence> Item, string Analyst, Assessment?[] Now, int[] Rows);

    public TableImport Into(string questionText)
    {
        var question = QuestionOf(questionText);
        _answers = table.Hypotheses.Select(name => Hypothesis(ref question, name)).ToArray();
        _columns = Array.ConvertAll(_answers, a => Array.IndexOf(_answers, a));
        _draft.Put(question);
        _draft.Expect(table.Rows.Count);
        _judged.EnsureCapacity(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++) Read(i);
        Keep();
        return new(_draft, _findings, [.. table.Unplaced]);
    }

    private Question QuestionOf(string text)
        => _draft.Meant<Question>(text) is [var known] ? known
            : _draft.Add(new Question { Id = _draft.NewId<Question>(text), Text = text }, text);

    private Id<Hypothesis> Hypothesis(ref Question question, string name)
    {
        var answers = question.Hypotheses;
        var known = _draft.Meant<Hypothesis>(name).Where(h => answers.Contains(h.Id)).ToList();
        if (known.Count > 0) return known[0].Id;
        var proposition = _draft.Meant<Proposition>(name) is [var stated] ? stated
            : new Proposition { Id = _draft.NewId<Proposition>(name), Statement = name };
        _draft.Put(proposition);
        var isCatchAll = CatchAlls.Contains(FieldNames.Plain(name));
        var answer = _draft.Add(new Hypothesis
        {
            Id = _draft.NewId<Hypothesis>(name),
            Name = name,
            Proposition = proposition.Id,
            IsCatchAll = isCatchAll,
        }, isCatchAll ? $"{name}, as the one for all else" : name);
        question = question with { Hypotheses = answers.Add(answer.Id) };
        return answer.Id;
    }

    private void Read(int place)
    {
        var row = table.Rows[place];
        var report = row.ReportedIn is { } reported ? ReportOf(reported, place) : null;
        var before = row.Id is { } id && _draft.Find<Evidence>(id.Value) is { } byId ? byId
            : _draft.Meant<Evidence>(row.Item) is [var known, ..] ? known : null;
        var item = new Evidence
        {
            Id = before?.Id ?? row.Id ?? _draft.NewId<Evidence>(row.Item),
            Statement = before is null || (before.Id == row.Id && row.Item != before.Statement.Trim()) ? row.Item : before.Statement,
            Kind = row.Kind ?? before?.Kind ?? EvidenceKind.Observation,
            Reliability = row.Reliability ?? before?.Reliability,
            Credibility = row.Credibility ?? before?.Credibility ?? default,
            Confidence = row.Confidence ?? before?.Confidence,
            Relevance = row.Relevance ?? before?.Relevance ?? default,
            Observed = row.Observed ?? before?.Observed,
            Citations = Resolver.Cited(before?.Citations ?? [], report, null, null),
        };
        if (before is not null) item = before with
        {
            Statement = item.Statement,
            Kind = item.Kind,
            Reliability = item.Reliability,
            Credibility = item.Credibility,
            Confidence = item.Confidence,
            Relevance = item.Relevance,
            Observed = item.Observed,
            Citations = item.Citations,
        };
        _draft.Put(item);
        var analyst = _analysts.GetValueOrDefault(row.Analyst, row.Analyst);
        ref var judged = ref CollectionsMarshal.GetValueRefOrAddDefault(_judged, (item.Id, analyst), out _);
        judged ??= new(item.Id, analyst, new Assessment?[_answers.Length], new int[_answers.Length]);
        for (var i = 0; i < _answers.Length; i++)
            if (row.Marks[i] is { } mark) Judge(judged, row, mark, place, _columns[i]);
    }

    private void Keep()
    {
        Judged[] all = [.. _judged.Values];
        if (file.Assessments.Count > 0)
        {
            foreach (var judged in all)
                foreach (var now in judged.Now)
                    if (now is not null) _draft.Put(now);
            return;
        }
        // In the order in which a case holds them.
        TextSort.Sort(Array.ConvertAll(all, j => j.Item.Value), all,
            Comparer<Judged>.Create((x, y) => string.CompareOrdinal(x.Analyst, y.Analyst)));
        var columns = Enumerable.Range(0, _answers.Length).OrderBy(i => _answers[i]).ToArray();
        _draft.ExpectUnseen(all.Length * columns.Length);
        foreach (var judged in all)
            foreach (var column in columns)
                if (judged.Now[column] is { } now) _draft.AddUnseen(now);
    }

    private Id<Report>? ReportOf(string text, int place)
    {
        if (_reports.TryGetValue(text, out var known)) return known;
        var (sheet, line) = Origin(place);
        return new Resolver(_draft, new CellReader(Sheet.Of(text, sheet, line), new(), _findings)).Report(0, 0) is { } found
            ? _reports[text] = found : null;
    }

    private void Judge(Judged judged, MatrixTableRow row, MatrixMark mark, int place, int column)
    {
        var before = judged.Now[column] ?? (file.Assessments.Count == 0 ? null
            : _draft.Find<Assessment>(Assessment.KeyOf(judged.Item, _answers[column], judged.Analyst)));
        var because = mark.Because ?? row.Because;
        if (because is null || because == before?.Because?.Trim()) because = before?.Because;
        var now = new Assessment
        {
            Item = judged.Item,
            Hypothesis = _answers[column],
            Analyst = judged.Analyst,
            Consistency = mark.Rating,
            Likelihood = mark.Rating is not null ? null : before?.Likelihood is { } range && range.Best == mark.Likelihood ? range
                : new ProbabilityRange(mark.Likelihood.GetValueOrDefault().Value),
            Because = because,
            Since = before?.Since,
        };
        if (judged.Rows[column] is > 0 and var earlier && now != before)
        {
            var (sheet, line) = Origin(place);
            _findings.Add(TableRule.Twice.At(sheet, line, 0,
                $"{row.Analyst} judged “{row.Item}” against “{table.Hypotheses[column]}” differently "
                + $"in row {earlier}; this row, the later one, was taken."));
        }
        judged.Rows[column] = Line(place);
        judged.Now[column] = now;
    }

    private int Line(int place)
    {
        var (sheet, line) = Origin(place);
        return sheet.Place(line, 0).Row;
    }

    private (Sheet Sheet, int Line) Origin(int place) => place < table.Origins.Count ? table.Origins[place] : (s_nowhere, 0);
}
