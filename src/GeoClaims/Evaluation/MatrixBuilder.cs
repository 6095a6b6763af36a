namespace GeoClaims;

/// <summary>Makes the matrix of a question in one pass over the assessments, which a case keeps in the order of items.</summary>
internal sealed class MatrixBuilder
{
    private readonly CaseFile _file;
    private readonly EvaluationOptions _options;
    private readonly HypothesisTree _tree;
    private readonly Question _question;

    private MatrixBuilder(CaseFile file, Question question, EvaluationOptions options)
        => (_file, _question, _options, _tree) = (file, question, options, new(file, question));

    public static EvidenceMatrix Build(CaseFile file, Question question, EvaluationOptions options) => new MatrixBuilder(file, question, options).Build();

    private EvidenceMatrix Build()
    {
        var rows = RatedRows();
        (Evidence Item, Trust Trust, bool IsRated)[] trusted = [.. rows.Select(r => (r.Item, TrustIn(r.Item), r.Cells.Any(c => c.State == CellState.Rated)))];
        var places = Clusters.PlacesOf(_file, trusted);
        return new(_question, _tree, _options, [.. rows.Select((r, i) => new MatrixRow(r.Item, trusted[i].Trust, places[i], r.Cells))]);
    }

    private List<(Evidence Item, ValueList<MatrixCell> Cells)> RatedRows()
    {
        var columns = _tree.Leaves.Select((h, i) => (h.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var rows = new List<(Evidence, ValueList<MatrixCell>)>();
        var assessments = _file.Assessments.AsSpan();
        var next = 0;
        foreach (var item in _file.Evidence)
        {
            while (next < assessments.Length && assessments[next].Item < item.Id) next++;
            var from = next;
            while (next < assessments.Length && assessments[next].Item == item.Id) next++;
            var mine = assessments[from..next];
            if (CellsOf(mine, columns) is { } cells) rows.Add((item, cells));
            else if (mine.IsEmpty) rows.Add((item, new(new MatrixCell[columns.Count])));
        }
        return rows;
    }

    private ValueList<MatrixCell>? CellsOf(ReadOnlySpan<Assessment> assessments, Dictionary<Id<Hypothesis>, int> columns)
    {
        MatrixCell[]? cells = null;
        for (var i = 0; i < assessments.Length;)
        {
            var hypothesis = assessments[i].Hypothesis;
            var end = i + 1;
            while (end < assessments.Length && assessments[end].Hypothesis == hypothesis) end++;
            if (columns.TryGetValue(hypothesis, out var column))
            {
                cells ??= new MatrixCell[columns.Count];
                cells[column] = new(Counted(assessments[i..end]));
            }
            i = end;
        }
        return cells is null ? null : new(cells);
    }

    private ValueList<Assessment> Counted(ReadOnlySpan<Assessment> assessments)
    {
        var counted = Array.FindAll(assessments.ToArray(), a => Judges(a) && (_options.Analyst is null || a.Analyst == _options.Analyst));
        return new(counted);
    }

    // A case may hold assessments that state nothing readable: they are findings, and no ratings.
    private static bool Judges(Assessment assessment)
        => assessment.Consistency is { } rating ? rating is >= Consistency.NotApplicable and <= Consistency.CC : assessment.Likelihood is not null;

    // An item holds no better than the weakest assumption that it depends on, as far as somebody has graded that.
    private Trust TrustIn(Evidence item)
    {
        var trust = TrustByGrades(item);
        foreach (var id in item.DependsOn)
        {
            if (_file.Get(id) is not { Kind: EvidenceKind.Assumption } assumption || (!assumption.Credibility.IsKnown && assumption.Confidence is null)) continue;
            var cap = TrustByGrades(assumption);
            if (cap.Value.Best < trust.Value.Best) trust = cap with { GovernedBy = $"the assumption {id}" };
        }
        return trust;
    }

    // An item that several sources report is as reliable as the best of them that can be judged.
    private Trust TrustByGrades(Evidence item)
    {
        var best = default(Reliability);
        foreach (var citation in item.Citations)
        {
            var grade = _file.Get(_file.Get(citation.Report).Source).Reliability;
            if (grade.IsKnown && (!best.IsKnown || grade.Letter < best.Letter)) best = grade;
        }
        return _options.Trust.Of(best, item.Credibility, item.Confidence);
    }
}
