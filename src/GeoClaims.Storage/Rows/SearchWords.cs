namespace GeoClaims.Storage;

/// <summary>The words of a text, as the search on every engine knows them: the library parts the texts, so that two engines cannot part them differently.</summary>
internal static class SearchWords
{
    private const int MostWords = 20_000;

    /// <summary>The different words of texts, in the order of their UTF-16 units, parted by blanks.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var seen = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[WordReader.Room];
        foreach (var text in texts)
            for (var reader = new WordReader(text, room); reader.Next();)
                if (words.Count < MostWords) seen.Add(reader.Word);
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    /// <summary>The words that a question asks for, and whether any ending may follow.</summary>
    public static List<(string Word, bool IsStart)> Asked(string text)
    {
        List<(string, bool)> words = [];
        Span<char> room = stackalloc char[WordReader.Room];
        for (var reader = new WordReader(text, room); reader.Next();) words.Add((reader.Word.ToString(), reader.IsStart));
        return [.. words.Distinct()];
    }
}
