namespace GeoClaims.Storage.Sqlite;

/// <summary>Search by FTS5.</summary>
internal sealed class SqliteWords : SqlWords
{
    private const string And = " AND ";

    public override string Matches(string row, string parameter) => $"{row}.id IN ({SqliteSearch.Found(parameter)})";

    public override string Query(IReadOnlyList<(string Word, bool IsStart)> words)
        => string.Join(And, words.Select(w => $"\"{w.Word}\"{(w.IsStart ? "*" : "")}"));

    public override string Listed(string row) => $"{row}.words";

    /// <summary>Whether words hold what a query asks for, as FTS5 would find it.</summary>
    public static bool Hold(string words, string query)
    {
        foreach (var part in query.AsSpan().Split(And))
        {
            var asked = query.AsSpan(part);
            var isStart = asked[^1] == '*';
            if (!Hold(words, asked[1..^(isStart ? 2 : 1)], isStart)) return false;
        }
        return true;
    }

    private static bool Hold(ReadOnlySpan<char> words, ReadOnlySpan<char> asked, bool isStart)
    {
        foreach (var part in words.Split(' '))
            if (isStart ? words[part].StartsWith(asked) : words[part].SequenceEqual(asked)) return true;
        return false;
    }
}
