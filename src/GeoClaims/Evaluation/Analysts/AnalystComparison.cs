namespace GeoClaims;

/// <summary>The analysts of a question side by side: each one's own ranking, and where they differ.</summary>
public sealed partial class AnalystComparison
{
    internal AnalystComparison(ValueList<AnalystView> analysts, ValueList<CellDisagreement> cells, ValueList<ItemDisagreement> items,
        ValueList<Sentence> sentences)
        => (Analysts, Cells, Items, Sentences) = (analysts, cells, items, sentences);

    /// <summary>Each analyst's own view, in the order of their names.</summary>
    public ValueList<AnalystView> Analysts { get; }

    /// <summary>The cells that they read differently, the furthest apart first.</summary>
    public ValueList<CellDisagreement> Cells { get; }

    /// <summary>The items that they read differently, the furthest apart first.</summary>
    public ValueList<ItemDisagreement> Items { get; }

    /// <summary>What it amounts to, sentence by sentence.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Sentences.Select(s => s.Text));
}
