using System.Diagnostics;

namespace GeoClaims;

/// <summary>Pieces of text one after the other: a sentence, an item of a list, or a cell of a table.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly struct ViewPhrase : IViewable
{
    internal ViewPhrase(params ValueList<ViewSpan> spans) => Spans = spans;

    /// <summary>The pieces in their order.</summary>
    public ValueList<ViewSpan> Spans { get; }

    /// <summary>What a catalogue needs to say it in another language: the <see cref="Sentence"/> that it is, or the holes
    /// (a list of <see cref="PhraseHole"/>) between its own words; null where each span stands for itself.</summary>
    internal object? Made { get; init; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => !Spans.Any(s => s.Text.Length > 0);

    /// <summary>All of it as plain text.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Text));

    /// <summary>The tone of a whole cell, which its first piece gives.</summary>
    internal ViewTone Tone => Spans.IsEmpty ? ViewTone.Plain : Spans[0].Tone;

    /// <summary>Whether it is a cell that says how an item fits a hypothesis.</summary>
    internal bool IsJudged => Tone >= ViewTone.FitsStrongly;

    View IViewable.View => new("", new ViewText(this));

    /// <summary>The phrase as a piece of HTML for a notebook: without style sheet or script.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The phrase as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>All of it as plain text.</summary>
    public override string ToString() => Text;

    /// <summary>A phrase whose holes are spans, phrases and sentences: <c>ViewPhrase.Of($"Read {Own(title)}.")</c>.</summary>
    internal static ViewPhrase Of(PhraseHandler phrase) => phrase.ToPhrase();

    /// <summary>A sentence, in which what names a record is kept apart.</summary>
    internal static ViewPhrase Of(Sentence sentence)
        => new([.. sentence.Parts.Select(Of)]) { Made = sentence };

    internal static ViewSpan Of(SentencePart part) => part.Record is null
        ? new ViewSpan(part.Text)
        : new ViewSpan(SafeText.Named(part.Text)) { Record = part.Record, IsForeign = true };

    internal static ViewPhrase Of(params IEnumerable<ViewSpan> spans) => new([.. spans]);

    internal static ViewPhrase Bold(string? text) => new(new ViewSpan(text ?? "", ViewTone.Bold));

    internal static ViewPhrase Grey(string? text) => new(new ViewSpan(text ?? "", ViewTone.Grey));

    internal static ViewPhrase Link(string? address) => address is null ? default : new(new ViewSpan(address, link: address));

    internal static ViewPhrase Bold(string? first, string? rest)
        => new(new ViewSpan(first ?? "", ViewTone.Bold), new ViewSpan(rest ?? ""));

    internal static ViewPhrase Noted(string? first, string? note)
        => new(new ViewSpan(first ?? ""), new ViewSpan(string.IsNullOrEmpty(note) ? "" : $" {note}", ViewTone.Grey));

    /// <summary>Plain text as a phrase.</summary>
    /// <param name="text">The text; null is an empty phrase.</param>
    public static implicit operator ViewPhrase(string? text) => string.IsNullOrEmpty(text) ? default : new(new ViewSpan(text));

    /// <summary>A piece as a phrase.</summary>
    /// <param name="span">The piece.</param>
    public static implicit operator ViewPhrase(ViewSpan span) => new(span);

    /// <summary>A sentence as a phrase, in which what names a record can lead to it.</summary>
    /// <param name="sentence">The sentence; null is an empty phrase.</param>
    public static implicit operator ViewPhrase(Sentence? sentence) => sentence is null ? default : Of(sentence);
}
