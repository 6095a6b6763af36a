namespace GeoClaims;

/// <summary>The texts of a record: what a reader, a search or a translation needs of it.</summary>
public static class RecordTexts
{
    /// <summary>Every text that a record holds, member by member, apart from ids and times; blank ones included.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<string> Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var collector = new Collector();
        collector.Walk(record);
        return collector.Texts.ToValueList();
    }

    private sealed class Collector : TextVisitor
    {
        public List<string> Texts { get; } = [];

        public override void Visit(string text, TextRole role) => Texts.Add(text);
    }
}
