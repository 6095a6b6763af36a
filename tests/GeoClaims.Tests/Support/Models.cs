using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace GeoClaims.Tests;

/// <summary>The library's types and values, seen by reflection.</summary>
internal static class Models
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> MembersByType = new();

    public static Assembly Library { get; } = typeof(CaseFile).Assembly;

    public static IReadOnlyList<Type> RecordKinds { get; } =
        [.. Library.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(CaseRecord).IsAssignableFrom(t))];

    /// <summary>Whether a type is a record, by the method that <c>with</c> calls or, for a struct, the one that prints members.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    public static PropertyInfo[] Members(Type type) => MembersByType.GetOrAdd(type, static type
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.DeclaringType != typeof(CaseRecord))]);

    /// <summary>Everything of the library's own types that a value holds, itself included.</summary>
    public static IEnumerable<object> Walk(object? value)
    {
        if (value is null || value is string) yield break;
        if (value.GetType().Assembly == Library) yield return value;
        if (value is IEnumerable items)
        {
            foreach (var inner in items.Cast<object?>().SelectMany(Walk)) yield return inner;
            yield break;
        }
        if (value.GetType().Assembly != Library || value.GetType().IsEnum || value is EdtfTime or ClockZone) yield break;
        foreach (var inner in Members(value.GetType()).SelectMany(m => Walk(m.GetValue(value)))) yield return inner;
    }

    /// <summary>A copy of a record with one member changed, as <c>with</c> makes it.</summary>
    public static object With(object record, PropertyInfo member, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }
}
