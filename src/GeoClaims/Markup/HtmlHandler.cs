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

    // Shorter pieces are copied into what they are a part of; longer ones are kept.
    private const int Long = 160;

    [ThreadStatic]
    private static Stack<StringBuilder>? t_spare;

    // What there is so far: one piece as it came, until there is a second; long pieces, and behind them what is being put together.
    private string? _only;
    private List<string>? _pieces;
    private StringBuilder? _text;

    // The compiler calls it with how much is to come, which does not matter here.
    public HtmlHandler(int literalLength, int formattedCount) => _ = (literalLength, formattedCount);

    public void AppendLiteral(string markup)
    {
        if (markup.Length == 0) return;
        if (_only is null && _pieces is null && _text is null)
        {
            _only = markup;
            return;
        }
        if (_only is { } first)
        {
            _only = null;
            Add(first);
        }
        Add(markup);
    }

    public void AppendFormatted(Html markup)
    {
        if (markup.Pieces is not { } pieces) AppendLiteral(markup.ToString());
        else
            foreach (var piece in pieces) AppendLiteral(piece);
    }

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces) AppendFormatted(piece);
    }

    public void AppendFormatted(string? text) => AppendLiteral(SafeText.Encode(text));

    public void AppendFormatted(int number) => AppendLiteral(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A coordinate or a share: two decimals are a hundredth of a pixel or of a per cent.</summary>
    public void AppendFormatted(double number) => AppendFormatted(number, "0.##");

    public void AppendFormatted(double number, string format) => AppendLiteral(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>What was written, which ends with this.</summary>
    public Html Take()
    {
        if (_pieces is null) return Html.Trusted(_only ?? (_text is null ? "" : Gather()));
        if (_text is not null) _pieces.Add(Gather());
        return new(_pieces);
    }

    private void Add(string piece)
    {
        if (piece.Length < Long)
        {
            (_text ??= t_spare is { Count: > 0 } spare ? spare.Pop() : new StringBuilder(Long)).Append(piece);
            return;
        }
        _pieces ??= [];
        if (_text is not null) _pieces.Add(Gather());
        _pieces.Add(piece);
    }

    private string Gather()
    {
        var (text, builder) = (_text!.ToString(), _text);
        // A large builder is let go: one huge page must not hold its memory for the life of a thread.
        if (builder.Capacity <= 1 << 16 && (t_spare ??= new()).Count < MostSpare) t_spare.Push(builder.Clear());
        _text = null;
        return text;
    }
}
