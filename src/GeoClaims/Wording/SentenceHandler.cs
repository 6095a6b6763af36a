using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Lets an interpolated string become a sentence whose holes stay data.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SentenceHandler(int literalLength, int formattedCount)
{
    private readonly List<SentencePart> _parts = new(literalLength > 0 ? 2 * formattedCount + 1 : formattedCount);

    public ValueList<SentencePart> Parts() => new([.. _parts]);

    public void AppendLiteral(string text) => _parts.Add(new(text));

    public void AppendFormatted(string text) => _parts.Add(new(text));

    public void AppendFormatted(int count) => _parts.Add(new(count.ToString(CultureInfo.InvariantCulture), Number: count));

    public void AppendFormatted(Probability probability) => _parts.Add(new(probability.ToString(), Number: probability.Value));

    public void AppendFormatted(Percentage percentage)
        => _parts.Add(new(percentage.Scale.Percent(percentage.Value), Number: percentage.Value.Value));

    public void AppendFormatted(Rounded number)
        => _parts.Add(new(number.Value.ToString("0.##", CultureInfo.InvariantCulture), Number: number.Value));

    public void AppendFormatted(CaseRecord record) => _parts.Add(new(record.Label, record.Key));

    public void AppendFormatted(Named named) => _parts.Add(Phrases.Part(named));

    public void AppendFormatted(CaseRecord[] records) => AppendFormatted(Array.ConvertAll(records, r => new Named(r, r.Label)));

    public void AppendFormatted(SentencePart[] parts) => _parts.AddRange(parts);

    public void AppendFormatted(Named[] names) => _parts.AddRange(Phrases.Listed(names));
}
