namespace GeoClaims;

/// <summary>Looks for what is missing to answer a question.</summary>
internal sealed class Gaps
{
    private readonly CaseFile _file;
    private readonly EvidenceMatrix _matrix;
    private readonly List<Gap> _found = [];

    private Gaps(CaseFile file, EvidenceMatrix matrix) => (_file, _matrix) = (file, matrix);

    public static ValueList<Gap> In(CaseFile file, EvidenceMatrix matrix)
    {
        var gaps = new Gaps(file, matrix);
        gaps.UngroundedClaims();
        gaps.NothingFound();
        gaps.NothingAgainst();
        gaps.Unrated();
        gaps.Indicators();
        return [.. gaps._found];
    }

    private void UngroundedClaims()
    {
        var answers = _file.Hypotheses.Where(h => _matrix.Question.Hypotheses.Contains(h.Id)).Select(h => h.Proposition).ToHashSet();
        var ungrounded = _file.Claims.Where(c => IsUngrounded(c) && IsAnswer(c.Proposition, answers));
        foreach (var claims in ungrounded.GroupBy(c => c.Proposition))
        {
            Named[] claimants = [.. claims.DistinctBy(c => c.Claimant).Select(c => new Named(c, _file.Get(c.Claimant).Name))];
            Add(GapKind.UngroundedClaim, $"No evidence is named for “{_file.Get(claims.Key)}” by {claimants}.");
        }
    }

    private static bool IsUngrounded(Claim claim)
        => claim.Grounds.IsEmpty && claim.Basis != Basis.OwnAct && claim.Stance is (Stance.Asserts or Stance.Insinuates or Stance.Raises);

    // A claim bears on the question if its proposition is one of the answers or a special case of one.
    private bool IsAnswer(Id<Proposition> proposition, HashSet<Id<Proposition>> answers)
    {
        var seen = new HashSet<Id<Proposition>>();
        for (Id<Proposition>? next = proposition; next is { } id && seen.Add(id); next = _file.Get(id).Parent)
            if (answers.Contains(id)) return true;
        return false;
    }

    private void NothingFound()
    {
        foreach (var row in _matrix.Rows)
            if (row.Item is { Kind: EvidenceKind.Absence, Search: { } search })
                Add(GapKind.NothingFound, $"“{row.Item}”: {search.ToString()} and found nothing.");
    }

    private void NothingAgainst()
    {
        for (var h = 0; h < _matrix.Hypotheses.Count; h++)
        {
            var column = h;
            if (!_matrix.Rows.Any(r => SpeaksAgainst(r.Cells[column])))
                Add(GapKind.NothingAgainst, $"No item speaks against “{_matrix.Hypotheses[h]}”. Look for what would, or it stands only because nobody has tested it.");
        }
    }

    private bool SpeaksAgainst(MatrixCell cell)
        => cell.Assessments.Any(a => Cell.RatingOf(a, _matrix.Options.Ratings) is Consistency.I or Consistency.II);

    private void Unrated()
    {
        foreach (var row in _matrix.Rows)
        {
            ICaseRecord[] missing = [.. Enumerable.Range(0, row.Cells.Count).Where(h => row.Cells[h].State == CellState.Unrated).Select(h => _matrix.Hypotheses[h])];
            if (missing.Length == row.Cells.Count && row.Item.Kind == EvidenceKind.Assumption) continue; // it weighs through what depends on it
            if (missing.Length == row.Cells.Count) Add(GapKind.UnratedItem, $"Nobody has rated “{row.Item}” against any hypothesis.");
            else if (missing.Length > 0) Add(GapKind.UnratedCells, $"Nobody has rated “{row.Item}” against {missing}.");
        }
    }

    private void Indicators()
    {
        var open = _file.Indicators.Where(i => i.Status == IndicatorStatus.NotLookedFor && _matrix.Question.Hypotheses.Contains(i.Hypothesis));
        foreach (var indicators in open.GroupBy(i => i.Hypothesis))
        {
            Named[] unseen = [.. indicators.Select(i => new Named(i, $"“{i.Text}”"))];
            Add(GapKind.IndicatorNotLookedFor, $"If “{_file.Get(indicators.Key)}” were true, nobody has looked for what would then be seen: {unseen}.");
        }
    }

    private void Add(GapKind kind, SentenceHandler sentence) => _found.Add(new(kind, new(SentenceKind.Gap, sentence)));
}
