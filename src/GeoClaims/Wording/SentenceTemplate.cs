using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>A sentence with numbered holes, such as <c>{0} rests on {1}</c>. A hole may hold the forms that words take after a
/// count, parted by <c>|</c>, in which <c>#</c> stands for the number: <c>{0:# gap remains|# gaps remain}</c>.</summary>
internal sealed class SentenceTemplate
{
    /// <summary>A piece of a template: text, or a hole with the forms in it.</summary>
    public readonly record struct Segment(string Text, int Hole, string[]? Forms);

    private SentenceTemplate(List<Segment> segments) => Segments = segments;

    public IReadOnlyList<Segment> Segments { get; }

    public IEnumerable<Segment> Holes => Segments.Where(s => s.Hole >= 0);

    /// <summary>Whether it holds words at all; where it does not, it says the same in each language.</summary>
    public bool HasWords => Segments.Any(s => s.Forms is not null || s.Text.Any(char.IsLetter));

    /// <summary>The English template of a sentence: the key under which catalogues have it.</summary>
    public static string KeyOf(ReadOnlySpan<SentencePart> parts, ReadOnlySpan<SentenceHole> holes)
    {
        var key = new StringBuilder();
        var at = 0;
        for (var i = 0; i < holes.Length; i++)
        {
            for (; at < holes[i].Start; at++) Escape(key, parts[at].Text);
            key.Append('{').Append(i);
            if (holes[i].Meaning?.Forms is { } forms) key.Append(':').Append(forms);
            key.Append('}');
            at += holes[i].Count;
        }
        for (; at < parts.Length; at++) Escape(key, parts[at].Text);
        return key.ToString();
    }

    /// <exception cref="ArgumentException">The text is no template.</exception>
    public static SentenceTemplate Parse(string text)
    {
        var (segments, literal) = (new List<Segment>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}')) literal.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == text[i]) literal.Append(text[i++]);
            else
            {
                var end = text.IndexOf('}', i);
                if (text[i] == '}' || end < 0) throw new ArgumentException($"A brace stands alone in '{text}'.", nameof(text));
                Literal();
                segments.Add(Hole(text[(i + 1)..end], text));
                i = end;
            }
        }
        Literal();
        return new(segments);

        void Literal()
        {
            if (literal.Length > 0) segments.Add(new(literal.ToString(), -1, null));
            literal.Clear();
        }
    }

    private static Segment Hole(string hole, string text)
    {
        var colon = hole.IndexOf(':', StringComparison.Ordinal);
        var number = colon < 0 ? hole : hole[..colon];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new("", index, colon < 0 ? null : hole[(colon + 1)..].Split('|'))
            : throw new ArgumentException($"'{number}' is no number of a hole in '{text}'.", nameof(text));
    }

    private static void Escape(StringBuilder key, string text)
        => key.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
}
