namespace GeoClaims;

/// <summary>Pieces of text one after the other: a sentence, an item of a list, or a cell of a table.</summary>
internal readonly record struct ViewPhrase(params ValueList<ViewSpan> Spans)
{
    public bool IsEmpty => !Spans.Any(s => s.Text.Length > 0);

    /// <summary>The tone of a whole cell, which its first piece gives.</summary>
    public ViewTone Tone => Spans.IsEmpty ? ViewTone.Plain : Spans[0].Tone;

    /// <summary>Whether it is a cell that says how an item fits an answer.</summary>
    public bool IsJudged => Tone >= ViewTone.FitsStrongly;

    public string Text => string.Concat(Spans.Select(s => s.Text));

    public static implicit operator ViewPhrase(string? text) => string.IsNullOrEmpty(text) ? default : new(new ViewSpan(text));

    public static ViewPhrase Bold(string? text) => new(new ViewSpan(text ?? "", ViewTone.Bold));

    public static ViewPhrase Grey(string? text) => new(new ViewSpan(text ?? "", ViewTone.Grey));

    public static ViewPhrase Link(string? address) => address is null ? default : new(new ViewSpan(address, Link: address));

    public static ViewPhrase Bold(string? first, string? rest) => new(new ViewSpan(first ?? "", ViewTone.Bold), new ViewSpan(rest ?? ""));

    public static ViewPhrase Noted(string? first, string? note)
        => new(new ViewSpan(first ?? ""), new ViewSpan(string.IsNullOrEmpty(note) ? "" : $" {note}", ViewTone.Grey));
}
