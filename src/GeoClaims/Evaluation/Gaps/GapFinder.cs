namespace GeoClaims;

/// <summary>Looks for what is missing to answer a question.</summary>
internal sealed class GapFinder
{
    private readonly CaseFile _file;
    private readonly Origins _origins;
    private readonly EvidenceMatrix _matrix;
    private readonly Decisive _decisive;
    private readonly int[] _columns;
    private readonly List<Gap> _found = [];

    private GapFinder(CaseFile file, Origins origins, EvidenceMatrix matrix, Decisive decisive, int[] columns)
        => (_file, _origins, _matrix, _decisive, _columns) = (file, origins, matrix, decisive, columns);

    /// <param name="file">The case.</param>
    /// <param name="origins">Where its items come from.</param>
    /// <param name="matrix">The matrix of the question.</param>
    /// <param name="decisive">The items on which the lead rests.</param>
    /// <param name="whole">The hypothesis among whose parts something is missing; null for the question as a whole.</param>
    public static ValueList<Gap> Find(CaseFile file, Origins origins, EvidenceMatrix matrix, Decisive decisive,
        HypothesisColumns? whole = null)
    {
        var gaps = new GapFinder(file, origins, matrix, decisive, whole?.Columns ?? [.. Enumerable.Range(0, matrix.Hypotheses.Count)]);
        if (whole is null)
        {
            gaps.UngroundedClaims();
            gaps.NothingFound();
        }
        gaps.OneOrigin();
        gaps.NothingAgainst();
        gaps.Unrated();
        gaps.Indicators();
        return [.. gaps._found];
    }

    // What was said once and dropped is no gap, nor is what the claimant named evidence for at another time.
    private void UngroundedClaims()
    {
        var scope = new QuestionScope(_file, _matrix.Question);
        var standing = new StandingClaims(_file.Claims, _file.Zone);
        var grounded = _file.Claims.Where(c => !c.Grounds.IsEmpty && c.Traits().Side > 0).Select(c => (c.Claimant, c.Proposition))
            .ToHashSet();
        var ungrounded = _file.Claims.Where(c => IsUngrounded(c) && standing.Contains(c) && scope.Includes(c.Proposition)
            && !grounded.Contains((c.Claimant, c.Proposition)));
        foreach (var claims in ungrounded.GroupBy(c => c.Proposition))
        {
            Named[] claimants = [.. claims.DistinctBy(c => c.Claimant).Select(c => new Named(c, _file.Get(c.Claimant).Name))];
            Add(GapKind.UngroundedClaim, $"No evidence is named for “{_file.Get(claims.Key)}” by {claimants}.");
        }
    }

    private static bool IsUngrounded(Claim claim)
        => claim.Grounds.IsEmpty && claim.Basis != Basis.OwnAct && claim.Traits().OwesGrounds;

    private void NothingFound()
    {
        foreach (var row in _matrix.Rows)
            if (row.Item is { Kind: EvidenceKind.Absence, Search: { } search })
                Add(GapKind.NothingFound,
                    $"“{row.Item}”: {search.By} looked in {search.Where.TrimEnd('.')}, until {new DateWords(search.Until.InWords)}, "
                        + $"and found nothing.");
    }

    private void OneOrigin()
    {
        var decisive = _decisive.Items.Select(i => i.Item.Item).ToList();
        if (decisive.Count < 2) return;
        string[] origins = [.. decisive.SelectMany(_origins.Of).Distinct()];
        if (origins.Length == 1) Add(GapKind.OneOrigin, $"All {decisive.Count} items on which the lead rests "
            + $"come from {_origins.NameOf(origins[0])}. Look for somebody else who knows.");
    }

    private void NothingAgainst()
    {
        foreach (var column in _columns)
        {
            // Whatever speaks for a named answer speaks against the one that stands for all others.
            if (!_matrix.Hypotheses[column].IsCatchAll && !_matrix.Rows.Any(r => r.Cells[column].Assessments.Any(a => a.SpeaksAgainst())))
                Add(GapKind.NothingAgainst, $"No item speaks against “{_matrix.Hypotheses[column]}”. "
                    + $"Look for what would, or it stands only because nobody has tested it.");
        }
    }

    private void Unrated()
    {
        foreach (var row in _matrix.Rows)
        {
            CaseRecord[] missing = [.. _columns.Where(h => row.Cells[h].State == CellState.Unrated).Select(h => _matrix.Hypotheses[h])];
            // it weighs through what depends on it
            if (missing.Length == _columns.Length && row.Item.Kind == EvidenceKind.Assumption) continue;
            if (missing.Length == _columns.Length) Add(GapKind.UnratedItem, $"Nobody has rated “{row.Item}” against any hypothesis.");
            else if (missing.Length > 0) Add(GapKind.UnratedCells, $"Nobody has rated “{row.Item}” against {missing}.");
        }
    }

    private void Indicators()
    {
        var open = _file.Indicators.Where(i => i.Status == IndicatorStatus.NotLookedFor
            && _matrix.Question.Hypotheses.Contains(i.Hypothesis)
            && (_columns.Length == _matrix.Hypotheses.Count || _matrix.Tree.LeavesOf(_file.Get(i.Hypothesis)).All(_columns.Contains)));
        foreach (var indicators in open.GroupBy(i => i.Hypothesis))
        {
            Named[] unseen = [.. indicators.Select(i => new Named(i, $"“{i.Text}”"))];
            Add(GapKind.IndicatorNotLookedFor,
                $"If “{_file.Get(indicators.Key)}” were true, this would be seen, and the case names nobody who looked: {unseen}.");
        }
    }

    private void Add(GapKind kind, SentenceHandler sentence) => _found.Add(new(kind, new(SentenceKind.Gap, sentence)));
}
