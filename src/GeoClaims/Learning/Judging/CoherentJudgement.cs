using System.Globalization;

namespace GeoClaims;

/// <summary>A direct judgement made coherent: moved to the nearest point at which the answers add up.</summary>
public sealed partial record CoherentJudgement
{
    // Less is the rounding of numbers that add up.
    private const double Rounding = 1e-9;

    internal CoherentJudgement(Judgement judgement, ValueList<CoherentAnswer> answers)
    {
        (Judgement, Answers) = (judgement, answers);
        var moved = Math.Sqrt(answers.Sum(a => a.Given is { } given ? Math.Pow(given.Value - a.Coherent.Value, 2) : 0));
        Incoherence = moved < Rounding ? 0 : moved;
    }

    /// <summary>The judgement as given.</summary>
    public Judgement Judgement { get; }

    /// <summary>The answers, in the question's order.</summary>
    public ValueList<CoherentAnswer> Answers { get; }

    /// <summary>How far the judgement had to be moved: the square root of the summed squares of what each number moved; 0 if it was
    /// coherent as given.</summary>
    public double Incoherence { get; }

    /// <summary>How likely the analyst holds an answer, made coherent; null if neither it nor its parts are judged.</summary>
    /// <param name="hypothesis">The answer.</param>
    public Probability? this[Id<Hypothesis> hypothesis] => Answers.FirstOrDefault(a => a.Hypothesis.Id == hypothesis)?.Coherent;

    /// <summary>The analyst with the answers, and how far they were moved.</summary>
    public override string ToString() => $"{Judgement.Analyst}: {string.Join("; ", Answers)}"
        + (Incoherence == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (moved by {Incoherence:0.00})"));
}
