using GeoClaims;

namespace CrocusAttack;

/// <summary>Writes one row of the matrix: an item against each answer that has no parts.</summary>
/// <remarks>
/// A rating says how much the item was to be expected if the hypothesis were true: CC about 95 times in 100, C 80, N 50, I 20, II 5.
/// A cell that is null stays unrated: nothing can be said, which is not the same as "as likely as not".
/// </remarks>
internal sealed class Ratings(CaseFileBuilder b, WhoWasBehind who)
{
    /// <summary>Rates an item against each answer.</summary>
    public void Row(Id<Evidence> item, Cell? alone, Cell? helped, Cell? ukraine, Cell? russia, Cell? other)
    {
        Rate(item, who.IsKAlone, alone);
        Rate(item, who.IsKHelped, helped);
        Rate(item, who.Ukraine, ukraine);
        Rate(item, who.Russia, russia);
        Rate(item, who.Other, other);
    }

    /// <summary>Rates an item that tells nothing apart.</summary>
    public void Same(Id<Evidence> item, Consistency rating, string because)
    {
        Cell cell = (rating, because);
        Row(item, cell, cell, cell, cell, cell);
    }

    private void Rate(Id<Evidence> item, Id<Hypothesis> hypothesis, Cell? cell)
    {
        if (cell is { } rated) b.Assess(item, hypothesis, rated.Rating, rated.Because);
    }
}

/// <summary>A rating with its reason, written as a pair.</summary>
internal readonly record struct Cell(Consistency Rating, string Because)
{
    public static implicit operator Cell((Consistency Rating, string Because) pair) => new(pair.Rating, pair.Because);
}
