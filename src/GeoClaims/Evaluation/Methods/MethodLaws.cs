namespace GeoClaims;

/// <summary>What a method promises to obey. The tests of the library hold each of its own methods to what it declares.</summary>
[Flags]
public enum MethodLaws
{
    /// <summary>Nothing is promised.</summary>
    None = 0,
    /// <summary>Restating or duplicating an item changes nothing.</summary>
    CopiesChangeNothing = 1,
    /// <summary>The order of items, hypotheses and analysts changes nothing.</summary>
    OrderChangesNothing = 2,
    /// <summary>An item rated alike under all hypotheses changes no ranking.</summary>
    FlatItemChangesNoRanking = 4,
    /// <summary>An independent item, rated under all hypotheses, never lowers the hypothesis under which it is the likeliest.</summary>
    BestOfItsRowIsNeverLowered = 8,
    /// <summary>Leaving an item out gives what evaluating the matrix without it gives.</summary>
    LeavingOutIsNotHaving = 16,
    /// <summary>The numbers are probabilities of hypotheses that exclude one another: they add up to 1.</summary>
    AddsUpToOne = 32,
    /// <summary>The contributions of the items and the prior add up to the result, in logarithms.</summary>
    ContributionsAddUp = 64,
    /// <summary>Splitting a hypothesis into parts that share its prior and are rated as it is changes no other hypothesis.</summary>
    CutsChangeNothing = 128,
    /// <summary>What every ranking should obey: the first five laws.</summary>
    Ranking = CopiesChangeNothing | OrderChangesNothing | FlatItemChangesNoRanking | BestOfItsRowIsNeverLowered | LeavingOutIsNotHaving,
}
