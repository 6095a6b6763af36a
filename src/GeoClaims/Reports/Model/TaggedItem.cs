namespace GeoClaims;

/// <summary>An item of evidence with the tag by which a report names it, and what its row shows.</summary>
public sealed partial record TaggedItem
{
    internal TaggedItem() { }

    /// <summary>The tag, such as <c>E1</c>; the most telling item has the lowest number.</summary>
    public required string Tag { get; init; }

    /// <summary>The item with what it does.</summary>
    public required ItemResult Result { get; init; }

    /// <summary>The letter of its best source's reliability with its credibility,
    /// such as <c>C3</c>; "assumed" where it cites nothing.</summary>
    public required string Grade { get; init; }

    /// <summary>The names of its sources, each once.</summary>
    public required ValueList<string> SourceNames { get; init; }

    /// <summary>When it became known, in the case's clock zone, such as <c>23 March 2024</c>; "undated" if nothing says when.</summary>
    public required string Known { get; init; }

    /// <summary>The first snapshot that holds it.</summary>
    public required int FirstSnapshot { get; init; }

    /// <summary>How far it tells the answers apart, from 0 to 1, as a share of what the most telling item does.</summary>
    public required double TellsApart { get; init; }

    /// <summary>The same in a word: strong, some, little or nothing.</summary>
    public required string TellsApartWord { get; init; }

    /// <summary>The item itself.</summary>
    public Evidence Item => Result.Item;

    /// <summary>Whether it weighs by itself: not if it applies to no answer.</summary>
    public bool Weighs => Result.Row.Cells.Any(c => c.State != CellState.NotApplicable);

    /// <summary>Whether it says again what a more trusted item says, and so adds nothing.</summary>
    public bool IsRepeat => Result.Row.Weight == 0;

    /// <summary>Tag and statement.</summary>
    public override string ToString() => $"{Tag} {Item.Statement}";
}
