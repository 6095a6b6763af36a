using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Builds a phrase from a text with holes. Text in a hole is our own;
/// what comes from outside is put in as a foreign <see cref="ViewSpan"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct PhraseHandler(int literalLength, int formattedCount)
{
    private readonly List<ViewSpan> _spans = new(literalLength == 0 ? formattedCount : formattedCount + 1);

    // Each hole adds what stands in it, also if that is nothing, so that the numbers of holes do not depend on what is in them.
    private readonly List<PhraseHole>? _holes = formattedCount == 0 ? null : new(formattedCount);

    public void AppendLiteral(string text) => _spans.Add(new(text));

    public void AppendFormatted(string? text)
    {
        var empty = string.IsNullOrEmpty(text);
        _holes!.Add(new(_spans.Count, empty ? 0 : 1, null));
        if (!empty) _spans.Add(new(text!));
    }

    public void AppendFormatted(int number) => AppendFormatted(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ViewSpan? span)
    {
        _holes!.Add(new(_spans.Count, span is null ? 0 : 1, null));
        if (span is not null) _spans.Add(span);
    }

    public void AppendFormatted(ViewPhrase phrase)
    {
        _holes!.Add(new(_spans.Count, phrase.Spans.Count, phrase.Made));
        _spans.AddRange(phrase.Spans);
    }

    public void AppendFormatted(Sentence sentence) => AppendFormatted(ViewPhrase.Of(sentence));

    public ViewPhrase ToPhrase() => new([.. _spans]) { Made = _holes };
}
