namespace GeoClaims;

/// <summary>A named table that reads a share of statements that came out as a grade of the Admiralty scale.</summary>
/// <remarks>The scale itself defines its grades by words only; the shares
/// are this library's, and stated so that they can be disputed.</remarks>
public sealed partial class ReliabilityReading
{
    private const int LeastCount = 5;
    private const int MostGrades = 3;

    private readonly (double From, char Letter)[] _steps;

    private ReliabilityReading(string id, params (double From, char Letter)[] steps) => (Id, _steps) = (id, steps);

    /// <summary>From 95% A, from 80% B, from 60% C, from 40% D, below that E, by the mean of the posterior; F with fewer than five
    /// statements, or where the 90% interval runs through more than three grades.</summary>
    public static ReliabilityReading Shares1 { get; } = new("shares/1", (.95, 'A'), (.8, 'B'), (.6, 'C'), (.4, 'D'), (0, 'E'));

    /// <summary>The table's id with its version.</summary>
    public string Id { get; }

    /// <summary>The grade of a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public Reliability Grade(OutcomeTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var (low, high) = (StepOf(tally.Share.Low), StepOf(tally.Share.High));
        return tally.Count < LeastCount || low - high >= MostGrades ? Reliability.F
            : Reliability.FromLetter(_steps[StepOf(tally.Share.Mean)].Letter);
    }

    /// <summary>The table's id.</summary>
    public override string ToString() => Id;

    private int StepOf(Probability share) => Array.FindIndex(_steps, s => share.Value >= s.From);
}
