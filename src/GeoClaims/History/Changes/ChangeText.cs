namespace GeoClaims;

/// <summary>How records and values read in sentences about changes.</summary>
internal static class ChangeText
{
    private const int LongestText = 80;
    private const int MostLines = 20;

    /// <summary>A record under its name, as its case knows it, on one line and cut if it is long.</summary>
    public static Named Name(CaseRecord record, CaseFile file) => new(record, record switch
    {
        Claim or Interest or Implication => Short(Quoted(file.Describe(record))),
        Assessment a => $"{a.Analyst} on {Short(Quoted(file.Get(a.Item).Statement))} × {Short(Quoted(file.Get(a.Hypothesis).Name))}",
        _ => Short(Quoted(record.Label)),
    });

    /// <summary>A value as it reads, in full, with names in place of ids.</summary>
    public static string Value(object? value, CaseFile file) => value switch
    {
        null => "none",
        string text => Quoted(text),
        bool flag => flag ? "yes" : "no",
        Enum word => Words.Split(word.ToString(), ' '),
        Citation c => Value(c.Report, file) + (c.Locator is null ? "" : $", {c.Locator}"),
        Participation p => $"{Value(p.Actor, file)} as {p.Role}",
        Affiliation a => $"{Words.Of(a.Kind)} {Value(a.To, file)}" + (a.Span is null ? "" : $" ({a.Span})"),
        Ground g => $"{Words.Of(g.Bearing)} {Value(g.Evidence, file)}",
        _ => value.ToString() is not { Length: > 0 } text ? "none" : file.RecordWith(text) is { } record ? Name(record, file).Text : text,
    };

    /// <summary>Two values side by side: where they are long, the part in which they differ.</summary>
    public static (string One, string Other) Side(string one, string other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return (Short(one, same), Short(other, same));
    }

    /// <summary>A text on one line, cut if it is long, so that a certain place stays in it.</summary>
    public static string Short(string text, int place = 0)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestText) return line;
        var isQuoted = line[0] == '“' && line[^1] == '”';
        var inner = isQuoted ? line[1..^1] : line;
        var start = place < LongestText * 3 / 4 ? 0 : Math.Clamp(place - LongestText / 4, 0, inner.Length - LongestText);
        var end = Math.Min(inner.Length, start + LongestText);
        if (start > 0 && char.IsLowSurrogate(inner[start])) start++;
        if (end < inner.Length && char.IsLowSurrogate(inner[end])) end--;
        var cut = $"{(start > 0 ? "…" : "")}{inner[start..end]}{(end < inner.Length ? "…" : "")}";
        return isQuoted ? Quoted(cut) : cut;
    }

    public static string Noun(RecordKind kind, int count) => count == 1 ? kind.One : kind.Many;

    /// <summary>Texts as a list in a sentence.</summary>
    public static string List(string[] texts)
        => texts.Length < 2 ? string.Concat(texts) : $"{string.Join(", ", texts[..^1])} and {texts[^1]}";

    /// <summary>The first twenty lines, how many more there are, and which member has them all.</summary>
    public static string Lines(IEnumerable<string> lines, string all)
    {
        List<string> list = [.. lines];
        return string.Join('\n', list.Take(MostLines))
            + (list.Count > MostLines ? $"\n… and {list.Count - MostLines} more: {all} has them all" : "");
    }

    private static string Quoted(string text) => $"“{text}”";
}
