namespace GeoClaims;

/// <summary>Keeps one string of each short text that comes up again and again, such as a name in every row.</summary>
internal sealed class TextPool
{
    private const int Longest = 64;
    private readonly string?[] _texts = new string?[1 << 15];

    public string Get(char[] buffer, int offset, int length)
    {
        if (length == 0) return "";
        var text = buffer.AsSpan(offset, length);
        if (length > Longest) return new(text);
        ref var kept = ref _texts[string.GetHashCode(text) & (_texts.Length - 1)];
        return kept is not null && text.SequenceEqual(kept) ? kept : kept = new(text);
    }
}
