using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Which rows correct the claimant, the stance or the proposition of a claim that the case has.</summary>
/// <remarks>
/// A row may only correct a claim that no row says as it is, and that agrees in two of the three, in its time and in what it cites.
/// A corrected stance is taken for one at once; a corrected claimant or proposition only if the list says other claims of the case
/// again, since one report often has several of them.
/// </remarks>
internal sealed class ClaimCorrections(ListCells list)
{
    private readonly List<(int Row, ClaimAct Act, EdtfTime? Made)> _asked = [];

    /// <summary>Whether the list says some claim of the case as it is.</summary>
    public bool IsReadAgain { get; set; }

    public void Ask(int row, ClaimAct act, EdtfTime? made) => _asked.Add((row, act, made));

    /// <summary>The rows asked about, each with the claim that it corrects; null for a claim that is new.</summary>
    public IEnumerable<(int Row, ClaimAct Act, EdtfTime? Made, Claim? Before)> Settled(IEnumerable<Claim> unsaid)
    {
        // Every claim that a row may correct agrees with it in its time, and in its claimant or its proposition.
        var left = unsaid.ToList();
        var byClaimant = left.ToLookup(c => (c.Claimant, c.Made));
        var byProposition = left.ToLookup(c => (c.Proposition, c.Made));
        var meant = _asked.ConvertAll(a => byClaimant[(a.Act.Claimant.Id, a.Made)].Concat(byProposition[(a.Act.Proposition.Id, a.Made)])
            .DistinctBy(c => c.Id).Where(c => MayBe(a.Row, a.Act, c)).OrderBy(c => c.Id).ToList());
        var rows = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
        foreach (var claim in meant.SelectMany(m => m)) CollectionsMarshal.GetValueRefOrAddDefault(rows, claim, out _)++;
        for (var i = 0; i < _asked.Count; i++)
        {
            var (row, act, made) = _asked[i];
            var claim = meant[i] is [var only] && rows[only] == 1 ? only : null;
            if (claim is not null) list.Cells.Note(TableRule.Corrected, row, 0,
                $"The row was taken for a correction of {claim.Id} ({list.Draft.File.Describe(claim)}). "
                + "Add a column of ids if it is another claim.");
            else if (meant[i].Count > 0) list.Cells.Note(TableRule.Corrected, row, 0, "The row may correct "
                + $"{string.Join(" or ", meant[i].Take(5).Select(c => c.Id))}; it was taken for a claim of its own. Add a column of ids.");
            yield return (row, act, made, claim);
        }
    }

    private bool MayBe(int row, ClaimAct act, Claim claim)
    {
        var (who, how, what) = (act.Claimant.Id == claim.Claimant, act.Stance == claim.Stance, act.Proposition.Id == claim.Proposition);
        return ((who && what) || (IsReadAgain && how && (who || what))) && Cites(row, claim);
    }

    private bool Cites(int row, Claim claim)
    {
        var reports = list.Find.Reports(row, list.At(TableField.ReportedIn));
        return reports.Count == claim.Citations.Count && claim.Citations.All(c => reports.Contains(c.Report))
            && list.Says(row, TableField.Locator, InRow.Only(claim.Citations)?.Locator);
    }
}
