namespace GeoClaims;

/// <summary>Makes the matrix of a question in one pass over the assessments, which a case keeps in the order of items.</summary>
internal sealed class MatrixBuilder
{
    private readonly CaseFile _file;
    private readonly RatingRules _rules;
    private readonly HypothesisTree _tree;
    private readonly Question _question;

    private readonly CancellationToken _cancellation;

    private MatrixBuilder(CaseFile file, Question question, RatingRules rules, CancellationToken cancellation)
        => (_file, _question, _rules, _tree, _cancellation) = (file, question, rules, new(file, question), cancellation);

    public static EvidenceMatrix Build(CaseFile file, Question question, RatingRules rules, CancellationToken cancellation)
        => new MatrixBuilder(file, question, rules, cancellation).Build();

    private EvidenceMatrix Build()
    {
        if (_rules.Analyst is { } analyst && !_file.Assessments.Any(a => a.Analyst == analyst))
            throw new KeyNotFoundException($"The case has no assessment by '{analyst}'.");
        var (items, cells) = RatedRows();
        var same = new SameThing(_file);
        var trust = new ItemTrust(_file, _rules.Trust);
        var rated = new RatedRow[items.Count];
        for (var i = 0; i < rated.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (item, source) = trust.Of(items[i]);
            rated[i] = new(items[i], item, cells[i].Any(c => c.State == CellState.Rated), same.ClusterOf(items[i].Id), source);
        }
        return new(_question, _tree, _rules, [.. _tree.Priors.Select(p => new Probability(Math.Clamp(p, 0, 1)))], rated, cells,
            Likelihoods.Of(cells, _tree.Leaves.Length, _rules), new(() => new(_file)));
    }

    private (List<Evidence> Items, List<ValueList<MatrixCell>> Cells) RatedRows()
    {
        var columns = _tree.Leaves.Select((h, i) => (h.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var (items, rows) = (new List<Evidence>(_file.Evidence.Count), new List<ValueList<MatrixCell>>(_file.Evidence.Count));
        var assessments = _file.Assessments.AsSpan();
        var next = 0;
        foreach (var item in _file.Evidence.AsSpan())
        {
            _cancellation.ThrowIfCancellationRequested();
            while (next < assessments.Length && assessments[next].Item < item.Id) next++;
            var from = next;
            while (next < assessments.Length && assessments[next].Item == item.Id) next++;
            if (CellsOf(assessments[from..next], columns) is not { } cells) continue;
            items.Add(item);
            rows.Add(cells);
        }
        return (items, rows);
    }

    // An item that is rated only against other questions' hypotheses has no row here; one that nobody rated against anything has.
    private ValueList<MatrixCell>? CellsOf(ReadOnlySpan<Assessment> assessments, Dictionary<Id<Hypothesis>, int> columns)
    {
        if (assessments.IsEmpty) return new(new MatrixCell[columns.Count]);
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
        => new(Array.FindAll(assessments.ToArray(), a => Judges(a) && (_rules.Analyst is null || a.Analyst == _rules.Analyst)));

    // A case may hold assessments that state nothing readable: they are findings, and no ratings.
    private static bool Judges(Assessment assessment)
        => assessment.Consistency is { } rating
            ? rating is >= Consistency.NotApplicable and <= Consistency.CC
            : assessment.Likelihood is not null;
}
