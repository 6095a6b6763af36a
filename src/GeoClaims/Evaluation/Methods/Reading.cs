namespace GeoClaims;

/// <summary>How a row is read: as it stands, or otherwise for the length of a "what if".</summary>
/// <param name="Family">The key of those with whom it shares a doubt.</param>
/// <param name="Trust">How far its report may stand for the item.</param>
/// <param name="Source">How far its source is trusted by its grade alone; at least as far as the item.</param>
/// <param name="Likelihoods">P(E | H) for each hypothesis; no number where it is unrated or does not apply.</param>
internal readonly record struct Reading(string Family, double Trust, double Source, ReadOnlyMemory<double> Likelihoods)
{
    /// <summary>How far it says that the source is trusted by whom it comes from: nothing, if
    /// the item is to be expected alike under all hypotheses. What tells nothing must move nothing.</summary>
    public double Vouching => IsFlat(Likelihoods.Span) ? 0 : Source;

    /// <summary>Whether likelihoods tell no hypothesis from another.</summary>
    private static bool IsFlat(ReadOnlySpan<double> likelihoods)
    {
        var first = double.NaN;
        foreach (var likelihood in likelihoods)
        {
            if (double.IsNaN(likelihood) || likelihood == first) continue;
            if (!double.IsNaN(first)) return false;
            first = likelihood;
        }
        return true;
    }

    /// <summary>A row as it stands.</summary>
    public static Reading Of(EvidenceMatrix matrix, int row) => Of(matrix, row, matrix.Rows[row].Rated, matrix.Families.Of(row));

    /// <summary>A row with what stands for its item changed.</summary>
    public static Reading Of(EvidenceMatrix matrix, int row, RatedRow rated)
        => Of(matrix, row, rated, matrix.Families.Of(row, rated.Item));

    private static Reading Of(EvidenceMatrix matrix, int row, RatedRow rated, string family)
        => new(family, rated.Trust.Value.Best.Value, rated.SourceTrust.Best.Value, matrix.Likelihoods.Of(row));
}
