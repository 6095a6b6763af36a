namespace GeoClaims;

/// <summary>A section as words have it: drawings give way to the words that say the same, and what varies stands as it does last.</summary>
internal static class InWords
{
    public static ReportSection Of(ReportSection section)
        => new(section.Key, section.Name, section.Title, Blocks(section.Blocks)) { Lead = section.Lead };

    private static IEnumerable<ViewBlock> Blocks(IEnumerable<ViewBlock> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<ViewBlock> Of(ViewBlock block) => block switch
    {
        ViewDrawing drawing => Blocks(drawing.InWords),
        ViewBySnapshot varying => Blocks(varying.Steps[^1]),
        ViewGroup { Fold: ViewFold.More } more => Blocks(more.Blocks),
        ViewGroup group => Group(group),
        ViewTable table => [Table(table)],
        ViewList list => [new ViewList([.. list.Items.Select(Item)], list.More, list.Heading)
            { IsOrdered = list.IsOrdered, IsOfTerms = list.IsOfTerms }],
        ViewText { Phrase.IsEmpty: true } => [],
        _ => [block],
    };

    private static IEnumerable<ViewBlock> Group(ViewGroup group)
    {
        ViewGroup words = new(group.Heading, Blocks(group.Blocks));
        return words.Blocks.IsEmpty ? [] : [words];
    }

    private static ViewItem Item(ViewItem item)
        => new(item.When is { Length: > 0 } when ? ViewPhrase.Of($"{when} {item.Phrase}") : item.Phrase, Blocks(item.Blocks))
            { Mark = item.Mark };

    // A mark that says nothing for or against needs no words to say so.
    private static ViewPhrase Cell(ViewPhrase cell) => cell.Tone == ViewTone.Neutral ? cell.Spans[0] : cell;

    private static ViewTable Table(ViewTable table)
    {
        int[] kept = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsDrawn)];
        var rows = table.Foot is { } foot ? table.Rows.Append(foot) : table.Rows;
        return new([.. kept.Select(i => table.Columns[i])], [.. rows.Select(r => new ViewRow([.. kept.Select(i => Cell(r.Cells[i]))])
            { Behind = r.Behind is { } behind ? new(behind.Heading, Blocks(behind.Blocks)) : null })], table.More, table.Heading);
    }
}
