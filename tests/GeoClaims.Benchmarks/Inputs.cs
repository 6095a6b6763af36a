using GeoClaims.Tests;

namespace GeoClaims.Benchmarks;

/// <summary>Cases of a size, made once from a seed, and their bytes.</summary>
internal static class Inputs
{
    public static LoadLimits Raised { get; } = new() { MaxBytes = 2_000_000_000, MaxRecords = 2_000_000 };

    public static CaseFile Case(int records) => RandomCases.Make(seed: 7, records, quirks: false);

    public static byte[] Json(int records)
    {
        using var stream = new MemoryStream();
        Case(records).Save(stream);
        return stream.ToArray();
    }

    public static IEnumerable<IEnumerable<CaseRecord>> Sets(CaseFile file) =>
    [
        file.Events, file.Actors, file.Sources, file.Reports, file.Propositions, file.Questions, file.Hypotheses,
        file.Claims, file.Evidence, file.Assessments, file.Implications, file.Interests, file.Indicators,
    ];
}
