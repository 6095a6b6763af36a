using System.Globalization;

namespace GeoClaims;

/// <summary>How credible a piece of information is, 1 to 6: the second axis of the Admiralty scale (NATO AJP-2.1).</summary>
/// <remarks>6 means <em>cannot be judged</em>: it is unknown, neither a middle nor the worst. The default value is 6.</remarks>
public readonly partial record struct Credibility
{
    private readonly byte _step;

    /// <summary>A credibility grade.</summary>
    /// <param name="number">1 (confirmed by other, independent sources), 2 (probably true),
    /// 3 (possibly true), 4 (doubtful), 5 (improbable) or 6 (cannot be judged).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public Credibility(int number)
    {
        if (number is < 1 or > 6) throw new ArgumentOutOfRangeException(nameof(number), number, "A credibility is a number from 1 to 6.");
        _step = (byte)(6 - number);
    }

    /// <summary>The grades from 1 to 6.</summary>
    public static IReadOnlyList<Credibility> All { get; } = [new(1), new(2), new(3), new(4), new(5), new(6)];

    /// <summary>The grade's number, 1 to 6.</summary>
    public int Number => 6 - _step;

    /// <summary>Whether the grade says anything: not 6.</summary>
    public bool IsKnown => _step != 0;

    /// <summary>What the grade means.</summary>
    public string Meaning => Number switch
    {
        1 => "confirmed by other, independent sources",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        _ => "truth cannot be judged",
    };

    /// <summary>The number.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
