namespace GeoClaims.Tests;

/// <summary>A case that breaks one rule, and how the finding must read.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="What">What is wrong, in a few words.</param>
/// <param name="Path">Where the finding must be.</param>
/// <param name="Advice">The end of its message: what to do.</param>
/// <param name="Report">Breaks the rule.</param>
internal sealed record BrokenCase(string Code, string What, string Path, string Advice, Func<ValidationReport> Report)
{
    /// <summary>Breaks a rule by doing something more to the bridge.</summary>
    public static BrokenCase Of(string code, string what, string path, string advice, Action<Bridge> more)
        => new(code, what, path, advice, () => Bridge.After(more));

    /// <summary>Breaks a rule by a JSON text.</summary>
    public static BrokenCase OfJson(string code, string what, string path, string advice, string json, LoadLimits? limits = null)
        => new(code, what, path, advice, () => Expect.Refusal(() => CaseFile.Parse(json, limits)));

    public override string ToString() => $"{Code} {What}";
}
