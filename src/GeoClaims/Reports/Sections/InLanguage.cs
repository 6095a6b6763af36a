namespace GeoClaims;

/// <summary>A section as a catalogue says it: headings, heads of tables, notes and sentences. What comes from the case, and what is
/// said in a language already, stays as it is; so does, in English, what the catalogue lacks.</summary>
internal sealed class InLanguage(CaseReport report)
{
    private readonly SentenceCatalogue _catalogue = report.Sentences;

    public static ReportSection Of(CaseReport report, ReportSection section)
        => report.Sentences.IsEnglish ? section : new InLanguage(report).Of(section);

    private ReportSection Of(ReportSection section) => new(section.Key, Text(section.Name), section.Key.Length == 0 ? section.Title
        : Text(section.Title), section.Blocks.Select(Of)) { Lead = section.Lead is { } lead ? Text(lead) : null };

    private ViewBlock Of(ViewBlock block) => block switch
    {
        ViewText text => new ViewText(Of(text.Phrase), text.IsNote) { Class = text.Class },
        ViewGroup group => Of(group),
        ViewList list => new ViewList([.. list.Items.Select(Of)], list.More, Heading(list.Heading))
        {
            Class = list.Class, IsOrdered = list.IsOrdered, IsOfTerms = list.IsOfTerms, ShownFirst = list.ShownFirst,
        },
        ViewTable table => new ViewTable([.. table.Columns.Select(Of)], [.. table.Rows.Select(Of)], table.More,
            table.IsHeadingSaid ? table.Heading : Heading(table.Heading))
        {
            Class = table.Class, Foot = table.Foot is { } foot ? Of(foot) : null, All = table.All, IsHeadingSaid = table.IsHeadingSaid,
            WideLabel = Heading(table.WideLabel),
        },
        ViewBySnapshot varying => new ViewBySnapshot(varying.Steps.Select(s => s.Select(Of))),
        ViewDrawing drawing => new ViewDrawing(drawing.Draw, drawing.InWords.Select(Of)),
        _ => block,
    };

    private ViewGroup Of(ViewGroup group) => new(Of(group.Heading), group.Blocks.Select(Of))
        { Class = group.Class, Fold = group.Fold, From = group.From, Anchor = group.Anchor };

    private ViewItem Of(ViewItem item) => new(Of(item.Phrase), item.Blocks.Select(Of))
    {
        Mark = item.Mark, When = item.When is { } when ? Text(when) : null, IsTitle = item.IsTitle, From = item.From,
        Anchor = item.Anchor, Class = item.Class,
    };

    private ViewColumn Of(ViewColumn column) => new(
        column.Tag is null && column.Title.IsEmpty && !column.IsFixed ? Text(column.Head) : column.Head, column.Align)
    {
        IsRowHead = column.IsRowHead, IsDrawn = column.IsDrawn, IsHeadHidden = column.IsHeadHidden, Title = Of(column.Title),
        Tag = column.Tag, Class = column.Class, IsFixed = column.IsFixed,
    };

    private ViewRow Of(ViewRow row) => new([.. row.Cells.Select(Of)])
    {
        Behind = row.Behind is { } behind ? Of(behind) : null, From = row.From, Anchor = row.Anchor, Class = row.Class,
        IsLeftOutOfPage = row.IsLeftOutOfPage, Marks = row.Marks,
    };

    private ViewPhrase Of(ViewPhrase phrase) => phrase.Spans.IsEmpty ? phrase
        : new(new ValueList<ViewSpan>([.. Said([.. phrase.Spans], phrase.Made)]));

    private IEnumerable<ViewSpan> Said(ViewSpan[] spans, object? made) => made switch
    {
        Sentence sentence => Saying.Said(report, sentence).Spans,
        List<PhraseHole> holes => Filled(spans, holes),
        _ => spans.Select(Of),
    };

    private IEnumerable<ViewSpan> Filled(ViewSpan[] spans, List<PhraseHole> holes)
    {
        var key = KeyOf(spans, holes);
        var template = SentenceTemplate.Parse(key);
        if (template.HasWords)
        {
            if (_catalogue.TemplateOf(key) is { } own) template = own;
            else _catalogue.Miss(key);
        }
        return template.Segments.SelectMany(s => s.Hole < 0 ? [new ViewSpan(s.Text)]
            : Said([.. spans.Skip(holes[s.Hole].Start).Take(holes[s.Hole].Count)], holes[s.Hole].Made));
    }

    private static string KeyOf(ViewSpan[] spans, List<PhraseHole> holes) => SentenceTemplate.KeyOf(
        [.. spans.Select(s => new SentencePart(s.Text))], [.. holes.Select(h => new SentenceHole(h.Start, h.Count, null))]);

    private ViewSpan Of(ViewSpan span)
    {
        if (span.IsForeign || span.IsFixed || span.Class is "mono" or "mono long" or "tag" || span.Drawing is not null
            || span.Said is not null || span.Link is not null || span.Anchor is { } && span.Class == "tag" || span.Tone == ViewTone.Quoted
            || span == ViewSpan.Line) return span;
        return span.With(Text(span.Text), span.Steps is { } steps ? steps with { Texts = [.. steps.Texts.Select(Text)] } : null);
    }

    private string? Heading(string? text) => text is null ? null : Text(text);

    private string Text(string text) => _catalogue.Own(text);
}
