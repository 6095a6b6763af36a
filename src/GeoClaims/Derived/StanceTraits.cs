namespace GeoClaims;

/// <summary>What follows from a stance.</summary>
/// <param name="Holding">Where it puts the proposition.</param>
/// <param name="Firmness">How firmly; null if it holds nothing.</param>
/// <param name="Belief">How far it speaks for the proposition if no certainty is stated, from 0 to 1.</param>
/// <param name="Disbelief">How far it speaks against it, from 0 to 1.</param>
/// <param name="OwesGrounds">Whether whoever takes it is asked for evidence:
/// it puts something forward of the claimant's own accord.</param>
/// <param name="Withdraws">Whether it takes back what was said.</param>
internal sealed record StanceTraits(Holding Holding, Firmness? Firmness, double Belief, double Disbelief, bool OwesGrounds =
    false, bool Withdraws = false)
{
    /// <summary>1 for a stance that accepts or puts about, −1 for one that doubts or rejects, 0 for one that holds nothing.</summary>
    public int Side => Holding switch { Holding.Nothing => 0, Holding.Accepts or Holding.PutsAbout => 1, _ => -1 };
}
