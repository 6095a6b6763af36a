namespace GeoClaims.Storage;

/// <summary>
/// The words of a text, as the search on every engine knows them: the library parts the texts, so that two engines cannot part them
/// differently.
/// </summary>
internal sealed class SearchWords
{
    private const int MostWords = 20_000;

    // Records of one case mostly share their words.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _ordered = [];

    /// <summary>The different words of texts, in the order of their UTF-16 units, parted by blanks.</summary>
    public string Of(ValueList<string> texts)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[WordReader.Room];
        foreach (var text in texts)
        {
            for (var reader = new WordReader(text, room); reader.Next();)
            {
                if (!known.TryGetValue(reader.Word, out var word)) _known.Add(word = reader.Word.ToString());
                if (_words.Count < MostWords) _words.Add(word);
            }
        }
        _ordered.AddRange(_words);
        _ordered.Sort(StringComparer.Ordinal);
        var joined = string.Join(' ', _ordered);
        _words.Clear();
        _ordered.Clear();
        return joined;
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
