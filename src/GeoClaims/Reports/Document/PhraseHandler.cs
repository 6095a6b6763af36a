using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Builds a phrase from a text with holes. Text in a hole is our own;
/// what comes from outside is put in as a foreign <see cref="ViewSpan"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct PhraseHandler(int literalLength, int formattedCount)
{
    private readonly List<ViewSpan> _spans = new(literalLength == 0 ? formattedCount : formattedCount + 1);

    public void AppendLiteral(string text) => _spans.Add(new(text));

    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text)) _spans.Add(new(text));
    }

    public void AppendFormatted(int number) => AppendFormatted(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ViewSpan? span)
    {
        if (span is not null) _spans.Add(span);
    }

    public void AppendFormatted(ViewPhrase phrase) => _spans.AddRange(phrase.Spans);

    public void AppendFormatted(Sentence sentence) => _spans.AddRange(ViewPhrase.Of(sentence).Spans);

    public ViewPhrase ToPhrase() => new([.. _spans]);
}
