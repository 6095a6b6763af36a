namespace GeoClaims;

/// <summary>What the headings of tables stand for.</summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, TableField[]>[] ByKind =
        [.. Enum.GetValues<ListKind>().Select(k => Read(ListHeadings.Of(k)))];
    private static readonly Dictionary<string, TableField[]> ByMatrix = Read(ListHeadings.Matrix);

    /// <summary>What a heading may stand for in a list of a kind, the surest first; nothing, if it is not known.</summary>
    public static IReadOnlyList<TableField> Of(string heading, ListKind kind) => Of(heading, ByKind[(int)kind]);

    public static TableField? InMatrix(string heading) => Of(heading, ByMatrix) is [var first, ..] ? first : null;

    /// <summary>Where in the list of a field's names a heading stands: the first are the surest.</summary>
    public static int Rank(string heading, TableField field, ListKind kind)
    {
        var names = Array.Find(ListHeadings.Of(kind), f => f.Field == field).Names?.Split('|') ?? [];
        var plain = Plain(heading);
        var rank = Array.IndexOf(names, plain);
        return rank >= 0
            ? rank
            : ForeignWords.Headings(plain).Select(w => Array.IndexOf(names, w)).Where(r => r >= 0).DefaultIfEmpty(-1).Min();
    }

    /// <summary>The heading in small letters, its words and no more: <c>Where_Reported:</c> is <c>where reported</c>.</summary>
    public static string Plain(string heading) => new(Plain(heading, new char[2 * heading.Length]));

    /// <summary>The same in a room twice as long.</summary>
    public static ReadOnlySpan<char> Plain(string heading, Span<char> room)
    {
        var length = 0;
        for (var i = 0; i < heading.Length; i++)
        {
            var c = heading[i];
            if (char.IsLetterOrDigit(c) || c == '#')
            {
                var starts = i > 0 && char.IsUpper(c) && char.IsLower(heading[i - 1]);
                if (starts && length > 0 && room[length - 1] != ' ') room[length++] = ' ';
                room[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && room[length - 1] != ' ') room[length++] = ' ';
        }
        return room[..length].TrimEnd(' ');
    }

    private static TableField[] Of(string heading, Dictionary<string, TableField[]> names)
    {
        var plain = Plain(heading);
        if (names.TryGetValue(plain, out var fields)) return fields;
        foreach (var word in ForeignWords.Headings(plain))
            if (names.TryGetValue(word, out fields)) return fields;
        return [];
    }

    private static Dictionary<string, TableField[]> Read((TableField Field, string Names)[] fields)
        => fields.SelectMany(f => f.Names.Split('|').Select(name => (Name: name, f.Field))).GroupBy(f => f.Name)
            .ToDictionary(g => g.Key, g => g.Select(f => f.Field).Distinct().ToArray());
}
