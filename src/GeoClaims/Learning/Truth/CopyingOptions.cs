namespace GeoClaims;

/// <summary>What <see cref="AccuracyWithCopying"/> takes for granted; the paper's values, unless said otherwise.</summary>
public sealed record CopyingOptions
{
    /// <summary>α .2, c .8, start .8, and 10 wrong answers.</summary>
    public static CopyingOptions Default { get; } = new();

    /// <summary>How likely one of two sources copies the other beforehand, in each direction: α, above 0 and below ½.</summary>
    public double Copying { get; init => field = Inside(value, .5); } = .2;

    /// <summary>How much of what a copier says is copied: c, above 0 and below 1.</summary>
    public double Copied { get; init => field = Inside(value, 1); } = .8;

    /// <summary>How often every source is taken to be right at the start, above 0 and below 1.</summary>
    public double Start { get; init => field = Inside(value, 1); } = .8;

    /// <summary>How many wrong answers there are to each item: n, from 1. The method hangs on it: with 50 or 100 its own example is no
    /// longer solved.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int WrongAnswers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10;

    /// <summary>The values in one line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"α {Copying}, c {Copied}, start {Start}, {Words.Count(WrongAnswers, "wrong answer", "wrong answers")}");

    private static double Inside(double value, double below)
        => value > 0 && value < below ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Above 0 and below {below}.");
}
