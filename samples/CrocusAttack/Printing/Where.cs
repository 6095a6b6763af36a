using GeoClaims;

namespace CrocusAttack;

/// <summary>Where an item is reported, short enough for a column.</summary>
internal static class Where
{
    public static string Of(CaseFile file, Evidence item) => item.Citations.IsEmpty
        ? "assumption"
        : string.Join("\n", item.Citations.Select(c => $"{file.Get(file.Get(c.Report).Source).Name}{Place(c.Locator)}").Distinct());

    private static string Place(string? locator) => locator?.Replace("paragraph ", " ¶", StringComparison.Ordinal) is { } short_ && short_.StartsWith(" ¶", StringComparison.Ordinal) ? short_ : "";
}
