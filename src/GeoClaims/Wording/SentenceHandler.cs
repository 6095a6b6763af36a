using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Lets an interpolated string become a sentence whose holes stay data: its text with the holes' numbers is the key
/// under which catalogues have it.</summary>
[InterpolatedStringHandler]
internal ref struct SentenceHandler(int literalLength, int formattedCount)
{
    private readonly List<SentencePart> _parts = new(literalLength > 0 ? 2 * formattedCount + 1 : formattedCount);
    private readonly SentenceHole[] _holes = formattedCount == 0 ? [] : new SentenceHole[formattedCount];
    private int _count;

    public readonly ValueList<SentencePart> Parts() => new([.. _parts]);

    public readonly SentenceHole[] Holes() => _holes;

    public readonly void AppendLiteral(string text) => _parts.Add(new(text));

    public void AppendFormatted(string text) => Add(new SentencePart(text), null);

    public void AppendFormatted(int count)
        => Add(new SentencePart(count.ToString(CultureInfo.InvariantCulture), Number: count), NumberHole.Any);

    public void AppendFormatted(Probability probability)
        => Add(new SentencePart(probability.ToString(), Number: probability.Value), NumberHole.Any);

    public void AppendFormatted(Percentage percentage)
        => Add(new SentencePart(percentage.Scale.Percent(percentage.Value), Number: percentage.Value.Value), NumberHole.Any);

    public void AppendFormatted(Rounded number)
        => Add(new SentencePart(number.Value.ToString("0.##", CultureInfo.InvariantCulture), Number: number.Value), NumberHole.Any);

    public void AppendFormatted(Written number) => Add(new SentencePart(number.Text), NumberHole.Any);

    public void AppendFormatted(CaseRecord record) => Add(new SentencePart(record.Label, record.Key), null);

    public void AppendFormatted(Named named) => Add(Phrases.Part(named), null);

    public void AppendFormatted(CaseRecord[] records) => AppendFormatted(Array.ConvertAll(records, r => new Named(r, r.Label)));

    public void AppendFormatted(Named[] names) => Add(Phrases.Listed(names), ListHole.Any);

    public void AppendFormatted(string[] names) => Add(Phrases.Listed(Array.ConvertAll(names, n => new SentencePart(n))), ListHole.Any);

    public void AppendFormatted(SentencePart[] parts) => Add(parts, null);

    public void AppendFormatted(Phrase[] phrases) => AppendFormatted(new PhraseRow(phrases));

    public void AppendFormatted(Hole hole)
    {
        var start = _parts.Count;
        hole.Say(_parts);
        _holes[_count++] = new(start, _parts.Count - start, hole);
    }

    private void Add(SentencePart part, Hole? meaning)
    {
        _holes[_count++] = new(_parts.Count, 1, meaning);
        _parts.Add(part);
    }

    private void Add(SentencePart[] parts, Hole? meaning)
    {
        _holes[_count++] = new(_parts.Count, parts.Length, meaning);
        _parts.AddRange(parts);
    }
}
