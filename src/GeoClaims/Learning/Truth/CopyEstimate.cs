namespace GeoClaims;

/// <summary>How likely one source copies another: an estimate from the answers that they share, wrong ones above all.</summary>
/// <param name="One">A source.</param>
/// <param name="Other">Another.</param>
/// <param name="OneCopies">How likely the first copies the second.</param>
/// <param name="OtherCopies">How likely the second copies the first.</param>
/// <param name="Shared">How many answers they share.</param>
/// <param name="Both">To how many items both gave an answer.</param>
public sealed partial record CopyEstimate(
    string One, string Other, Probability OneCopies, Probability OtherCopies, int Shared, int Both)
{
    /// <summary>How likely one of the two copies the other.</summary>
    public Probability Dependent => new(Math.Min(1, OneCopies.Value + OtherCopies.Value));

    /// <summary>The pair with its probability and counts.</summary>
    public override string ToString()
        => $"{One} and {Other}: one copies the other with {Dependent} ({Shared} "
            + $"of {Words.Count(Both, "answer", "answers")} shared; estimated)";
}
