using CrocusAttack;

namespace GeoClaims.Browser.Tests;

/// <summary>The sample case with each item of evidence, and what was judged of it, five times over.</summary>
internal static class LargeCase
{
    private const int Times = 5;

    public static CaseFile Build()
    {
        var file = CrocusCase.Build();
        return file.With(Enumerable.Range(2, Times - 1).SelectMany(copy => Copies(file, copy)));
    }

    private static IEnumerable<CaseChange> Copies(CaseFile file, int copy) =>
    [
        .. file.Evidence.Select(e => CaseChange.Put(e with { Id = Named(e.Id, copy), Statement = $"{e.Statement} ({copy})" })),
        .. file.Assessments.Select(a => CaseChange.Put(a with { Item = Named(a.Item, copy) })),
    ];

    private static Id<Evidence> Named(Id<Evidence> id, int copy)
        => new($"{id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]}-{copy}");
}
