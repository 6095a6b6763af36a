namespace GeoClaims;

/// <summary>One entry of the verification log of an item: what was done to find out whether it is what it is taken for.</summary>
/// <param name="Kind">How it was checked.</param>
/// <param name="By">Who checked it.</param>
/// <param name="At">When.</param>
/// <param name="Result">What came of it.</param>
public sealed partial record Check(CheckKind Kind, string By, EdtfTime? At = null, CheckResult Result = CheckResult.Unstated)
{
    /// <summary>How the result was reached.</summary>
    public string? Note { get; init; }

    /// <summary>The reports that the check relies on, or that tell of it.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>How it was checked, by whom, when, and what came of it.</summary>
    public override string ToString()
        => $"{Words.Of(Kind)} by {By}" + (At is null ? "" : $" ({At})") + (Result == CheckResult.Unstated ? "" : $": {Words.Of(Result)}");
}
