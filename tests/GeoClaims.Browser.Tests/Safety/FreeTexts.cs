using System.Collections;

namespace GeoClaims.Browser.Tests;

/// <summary>The free texts of a case's records, found by reflection, so that they are found otherwise than they were put there.</summary>
internal static class FreeTexts
{
    // What a graph of records is made of; times and ids are values that were read from text, and are none.
    private static bool IsPart(Type type)
        => type.Namespace == "GeoClaims" && type.IsClass && type != typeof(EdtfTime) && !typeof(CaseFile).IsAssignableFrom(type);

    public static IEnumerable<string> Of(CaseFile file) => Leaves(file).Select(l => l.Text).OfType<string>();

    /// <summary>Members that hold no text in any record.</summary>
    public static IEnumerable<string> MembersWithout(CaseFile file)
        => Leaves(file).GroupBy(l => l.Member).Where(g => g.All(l => l.Text is null)).Select(g => g.Key);

    private static IEnumerable<(string Member, string? Text)> Leaves(CaseFile file)
        => typeof(CaseFile).GetProperties()
            .Where(p => typeof(IEnumerable).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(string))
            .SelectMany(p => ((IEnumerable)p.GetValue(file)!).Cast<object>()).SelectMany(Leaves);

    private static IEnumerable<(string Member, string? Text)> Leaves(object part) => part.GetType().GetProperties()
        .Where(p => p.CanWrite && p.GetIndexParameters().Length == 0)
        .SelectMany(p => (p.GetValue(part), p.PropertyType) switch
        {
            (var text, var type) when type == typeof(string) => [($"{part.GetType().Name}.{p.Name}", text as string)],
            (IEnumerable many, _) => many.Cast<object>().Where(o => IsPart(o.GetType())).SelectMany(Leaves),
            ({ } one, var type) when IsPart(type) => Leaves(one),
            _ => Enumerable.Empty<(string, string?)>(),
        });
}
