using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>How the marks of a matrix are written: one of the usual ways, found by what a table holds, or named.</summary>
/// <remarks>In each, <c>NA</c> and <c>n/a</c> mean that an item does not apply to a hypothesis; an empty cell and <c>?</c> are unrated;
/// <c>p=0.8</c> is a likelihood; and a reason may follow in brackets or behind a colon: <c>C (leaves marks)</c>.</remarks>
public sealed class MarkConvention
{
    private readonly Func<string, MatrixMark?> _read;
    private readonly Func<Consistency, string> _write;

    private MarkConvention(string name, string sentence, Func<string, MatrixMark?> read, Func<Consistency, string> write)
        => (Name, Sentence, _read, _write) = (name, sentence, read, write);

    private MarkConvention(string name, string sentence, string marks)
    {
        (Name, Sentence) = (name, sentence);
        var ratings = new Dictionary<string, Consistency>(StringComparer.Ordinal);
        var first = new Dictionary<Consistency, string>();
        foreach (var group in marks.Split(';'))
        {
            var parts = group.Split('=', 2);
            var rating = Enum.Parse<Consistency>(parts[0]);
            foreach (var mark in parts[1].Split('|')) ratings.Add(mark, rating);
            first[rating] = parts[1].Split('|')[0];
        }
        first[Consistency.NotApplicable] = "NA";
        // Letters of other scripts that look the same, as a Russian or Greek keyboard writes them.
        _read = text => ratings.TryGetValue(text.ToLowerInvariant(), out var rating)
            || (!Ascii.IsValid(text) && ratings.TryGetValue(NameForm.Both(text).Skeleton, out rating)) ? new(rating) : null;
        _write = rating => Name == "letters" ? first[rating].ToUpperInvariant() : first[rating];
    }

    /// <summary><c>CC C N I II</c>, after Heuer.</summary>
    public static MarkConvention Letters { get; } = new("letters",
        "CC is very consistent, C consistent, N neutral, I inconsistent, II very inconsistent",
        "CC=cc|c c|vc;C=c;N=n;I=i|ⅰ;II=ii|i i|ⅱ|vi");

    /// <summary><c>++ + 0 − −−</c>, with any dash.</summary>
    public static MarkConvention Signs { get; } = new("signs",
        "++ is very consistent, + consistent, 0 neutral, − inconsistent, −− very inconsistent",
        "CC=++|+ +;C=+|(+);N=0|n|·|•|o|○|+/-|±|=;I=-|(-);II=--|- -|----");

    /// <summary>Words such as <c>very consistent</c>, <c>supports</c> or <c>contradicts</c>.</summary>
    public static MarkConvention InWords { get; } = new("words",
        "the words run from very consistent over neutral to very inconsistent",
        "CC=very consistent|highly consistent|strongly consistent|strongly supports|fits strongly|strong support|strongly for;"
        + "C=consistent|supports|fits|support|somewhat consistent|for;"
        + "N=neutral|as likely as not|neither|ambiguous|no effect|indifferent;"
        + "I=inconsistent|contradicts|fits badly|against|somewhat inconsistent|refutes|undermines;"
        + "II=very inconsistent|highly inconsistent|strongly inconsistent|strongly contradicts|fits very badly|strongly against|"
        + "strongly refutes");

    /// <summary><c>1 … 5</c>, where 5 is very consistent.</summary>
    public static MarkConvention OneToFive { get; } = new("1 to 5", "5 is very consistent, 3 neutral, 1 very inconsistent",
        text => Whole(text) is >= 1 and <= 5 and var n
            ? new((Consistency)n)
            : null, rating => ((int)rating).ToString(CultureInfo.InvariantCulture));

    /// <summary><c>5 … 1</c>, where 1 is very consistent; never guessed, only named.</summary>
    public static MarkConvention FiveToOne { get; } = new("5 to 1", "1 is very consistent, 3 neutral, 5 very inconsistent",
        text => Whole(text) is >= 1 and <= 5 and var n ? new((Consistency)(6 - n)) : null,
        rating => (6 - (int)rating).ToString(CultureInfo.InvariantCulture));

    /// <summary><c>−2 … 2</c>, where 2 is very consistent.</summary>
    public static MarkConvention MinusTwoToTwo { get; } = new("−2 to 2", "2 is very consistent, 0 neutral, −2 very inconsistent",
        text => Whole(text) is >= -2 and <= 2 and var n ? new((Consistency)(n + 3)) : null,
        rating => ((int)rating - 3).ToString(CultureInfo.InvariantCulture));

    /// <summary>Likelihoods from 0 to 1, or in per cent: how likely the item is if the hypothesis is true.</summary>
    public static MarkConvention ZeroToOne { get; } = new("0 to 1",
        "each number is how likely the item is if the hypothesis is true",
        text => NumberText.Unit(text) is { } p ? new(null, new Probability(p)) : null, Letters.Write);

    /// <summary>The conventions that are looked for, in order.</summary>
    internal static IReadOnlyList<MarkConvention> Found { get; } = [Letters, Signs, InWords, OneToFive, MinusTwoToTwo, ZeroToOne];

    /// <summary>What the convention is called.</summary>
    public string Name { get; }

    /// <summary>What its marks mean.</summary>
    public string Sentence { get; }

    /// <summary>Reads a mark.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="mark">The mark; null if the cell is unrated.</param>
    /// <returns>Whether the text is a mark of this convention, or nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryRead(string text, out MatrixMark? mark)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        mark = null;
        if (IsUnrated(text)) return true;
        mark = Alone(text);
        if (mark is not null) return true;
        var end = text.AsSpan().IndexOfAny('(', ':', '\n');
        if (end <= 0 || Alone(text[..end].Trim()) is not { } head) return false;
        var reason = text[(end + 1)..].Trim();
        if (text[end] == '(' && reason.EndsWith(')')) reason = reason[..^1].Trim();
        mark = head with { Because = reason.Length == 0 ? null : reason };
        return true;
    }

    /// <summary>Writes a mark.</summary>
    /// <param name="mark">The mark; null for an unrated cell.</param>
    public string Write(MatrixMark? mark)
    {
        if (mark is null) return "";
        var text = mark.Rating is { } rating ? Write(rating)
            : (this == ZeroToOne ? "" : "p=") + mark.Likelihood.GetValueOrDefault().Value.ToString(CultureInfo.InvariantCulture);
        return mark.Because is null ? text : $"{text} ({mark.Because})";
    }

    /// <summary>The name and what the marks mean.</summary>
    public override string ToString() => $"{Name}: {Sentence}";

    internal static bool IsUnrated(string text) => text.Length == 0 || text is "?" or "…";

    private string Write(Consistency rating) => rating == Consistency.NotApplicable ? "NA" : _write(rating);

    private MatrixMark? Alone(string text)
    {
        if (text.Length > 40) return null;
        if (text.ToUpperInvariant() is "NA" or "N/A" or "N.A." or "NOT APPLICABLE") return new(Consistency.NotApplicable);
        if (text.StartsWith("p=", StringComparison.OrdinalIgnoreCase))
            return NumberText.Unit(text[2..]) is { } p ? new(null, new Probability(p)) : null;
        return _read(NumberText.PlainDashes(text));
    }

    private static int? Whole(string text)
        => NumberText.Number(text) is { } number && number == Math.Floor(number) && Math.Abs(number) < 10 ? (int)number : null;
}
