using GeoClaims;

namespace CrocusAttack;

/// <summary>Writes one row of the matrix: an item against each answer that has no parts.</summary>
/// <remarks>
/// A rating says how much the item was to be expected if the hypothesis were true: CC about 95 times in 100, C 80, N 50, I 20, II 5.
/// A cell that is null stays unrated: nothing can be said, which is not the same as "as likely as not".
/// </remarks>
internal sealed class Ratings(CaseFileBuilder b, ValueList<Id<Hypothesis>> answers)
{
    /// <summary>Rates an item against each answer, in the order of the answers.</summary>
    public void Row(Id<Evidence> item, params ReadOnlySpan<Cell?> cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, answers.Count);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { } cell) continue;
            if (cell.Mixed is { } mixed) b.Assess(item, answers[i], (mixed.One + mixed.Other) / 2, Math.Min(mixed.One, mixed.Other),
                Math.Max(mixed.One, mixed.Other), cell.Because);
            else b.Assess(item, answers[i], cell.Rating, cell.Because);
        }
    }

    /// <summary>Rates an item that tells nothing apart.</summary>
    public void Same(Id<Evidence> item, Consistency rating, string because)
    {
        foreach (var answer in answers) b.Assess(item, answer, rating, because);
    }
}

/// <summary>A rating with its reason, written as a pair; or, for an answer that stands for two cases
/// alike, the likelihoods of both: it is as likely as they are on average.</summary>
internal readonly record struct Cell(Consistency Rating, string Because, (double One, double Other)? Mixed = null)
{
    public static implicit operator Cell((Consistency Rating, string Because) pair) => new(pair.Rating, pair.Because);

    public static implicit operator Cell((double One, double Other, string Because) mixed)
        => new(default, mixed.Because, (mixed.One, mixed.Other));
}
