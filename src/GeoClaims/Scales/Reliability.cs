namespace GeoClaims;

/// <summary>How reliable a source has been, A to F: the first axis of the Admiralty scale (NATO AJP-2.1).</summary>
/// <remarks>F means <em>cannot be judged</em>: it is unknown, neither a middle nor the worst. The default value is F.</remarks>
public readonly partial record struct Reliability
{
    private readonly byte _step;

    private Reliability(byte step) => _step = step;

    /// <summary>Completely reliable: no doubt of authenticity, trustworthiness or competence.</summary>
    public static Reliability A { get; } = new(5);
    /// <summary>Usually reliable: minor doubt.</summary>
    public static Reliability B { get; } = new(4);
    /// <summary>Fairly reliable: doubt, but valid information in the past.</summary>
    public static Reliability C { get; } = new(3);
    /// <summary>Not usually reliable: significant doubt.</summary>
    public static Reliability D { get; } = new(2);
    /// <summary>Unreliable: a history of invalid information.</summary>
    public static Reliability E { get; } = new(1);
    /// <summary>Cannot be judged.</summary>
    public static Reliability F { get; }

    /// <summary>The grades from A to F.</summary>
    public static IReadOnlyList<Reliability> All { get; } = [A, B, C, D, E, F];

    /// <summary>The grade's letter, A to F.</summary>
    public char Letter => _step == 0 ? 'F' : (char)('F' - _step);

    /// <summary>Whether the grade says anything: not F.</summary>
    public bool IsKnown => _step != 0;

    /// <summary>What the grade means.</summary>
    public string Meaning => Letter switch
    {
        'A' => "completely reliable",
        'B' => "usually reliable",
        'C' => "fairly reliable",
        'D' => "not usually reliable",
        'E' => "unreliable",
        _ => "reliability cannot be judged",
    };

    /// <summary>The grade of a letter.</summary>
    /// <param name="letter">A to F; a small letter means its capital.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static Reliability FromLetter(char letter)
        => TryFromLetter(letter, out var grade)
            ? grade
            : throw new ArgumentOutOfRangeException(nameof(letter), letter, "A reliability is a letter from A to F.");

    /// <summary>The grade of a letter, if there is one.</summary>
    /// <param name="letter">A to F; a small letter means its capital.</param>
    /// <param name="grade">The grade.</param>
    public static bool TryFromLetter(char letter, out Reliability grade)
    {
        if (letter is >= 'a' and <= 'f') letter = (char)(letter - 'a' + 'A');
        var known = letter is >= 'A' and <= 'F';
        grade = known ? new((byte)('F' - letter)) : default;
        return known;
    }

    /// <summary>The better of two grades; what is unknown is passed over.</summary>
    internal static Reliability Better(Reliability one, Reliability other) => one._step >= other._step ? one : other;

    /// <summary>The weaker of two grades; what is unknown is passed over.</summary>
    internal static Reliability Weaker(Reliability one, Reliability other)
        => !one.IsKnown || (other.IsKnown && other._step < one._step) ? other : one;

    /// <summary>The letter.</summary>
    public override string ToString() => Letter.ToString();
}
