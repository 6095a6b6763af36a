namespace GeoClaims;

/// <summary>Small pieces of text that many sections in words share. Nothing is cut here: a report in words is whole.</summary>
internal static class Say
{
    public static ViewList? List(IEnumerable<ViewPhrase> items, string? heading = null) => ViewList.Of(items, heading, int.MaxValue);

    public static ViewList? List(IEnumerable<Sentence> sentences, string? heading = null) => ViewList.Of(sentences, heading, int.MaxValue);

    public static ViewTable? Table(IEnumerable<ViewColumn> columns, IEnumerable<ValueList<ViewPhrase>> rows, string? heading = null)
    {
        ValueList<ValueList<ViewPhrase>> all = [.. rows];
        return all.IsEmpty ? null : new([.. columns], all, Heading: heading);
    }

    /// <summary>A sentence whose words before the colon are what a reader looks for.</summary>
    public static ViewPhrase Lead(Sentence sentence)
    {
        var colon = sentence.Text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? sentence.Text : ViewPhrase.Bold(sentence.Text[..(colon + 1)], sentence.Text[(colon + 1)..]);
    }

    /// <summary>Words in the language in which they were said, with their translation.</summary>
    public static string Quote(Quote quote)
        => quote.Translation is null
            || quote.Translation == quote.Original ? $"“{quote.Original}”" : $"“{quote.Original}” (“{quote.Translation}”)";

    /// <summary>The quotes of citations, each once.</summary>
    public static string Quotes(ValueList<Citation> citations)
        => string.Join(" ", citations.Select(c => c.Quote).OfType<Quote>().Distinct().Select(Quote));
}
