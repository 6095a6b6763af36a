using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GeoClaims;

/// <summary>Writes the holes of an interpolated string encoded, so that no text from a source can become markup.</summary>
[InterpolatedStringHandler]
internal struct HtmlHandler
{
    // Pieces stand within pieces: each level has a builder of its own at work.
    private const int MostSpare = 16;

    [ThreadStatic]
    private static Stack<StringBuilder>? t_spare;

    private StringBuilder? _text;

    public HtmlHandler(int literalLength, int formattedCount)
    {
        _text = t_spare is { Count: > 0 } spare ? spare.Pop() : new StringBuilder(Math.Max(256, literalLength + (16 * formattedCount)));
    }

    private readonly StringBuilder Text => _text ?? throw new InvalidOperationException("The text was already taken.");

    public readonly void AppendLiteral(string markup) => Text.Append(markup);

    public readonly void AppendFormatted(Html markup) => Text.Append(markup.ToString());

    public readonly void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces) Text.Append(piece.ToString());
    }

    public readonly void AppendFormatted(string? text) => SafeText.Encode(text, Text);

    public readonly void AppendFormatted(int number) => Text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A coordinate or a share: two decimals are a hundredth of a pixel or of a per cent.</summary>
    public readonly void AppendFormatted(double number) => Text.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    public readonly void AppendFormatted(double number, string format)
        => Text.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public string ToStringAndClear()
    {
        var builder = Text;
        var text = builder.ToString();
        // A large builder is let go: one huge page must not hold its memory for the life of a thread.
        if (builder.Capacity <= 1 << 16 && (t_spare ??= new()).Count < MostSpare) t_spare.Push(builder.Clear());
        _text = null;
        return text;
    }
}
