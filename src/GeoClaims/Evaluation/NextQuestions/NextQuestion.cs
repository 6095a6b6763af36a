using System.Globalization;

namespace GeoClaims;

/// <summary>Something that could be looked for, and what an answer to it would be worth.</summary>
public sealed partial record NextQuestion
{
    internal NextQuestion() { }

    /// <summary>What kind of thing it is.</summary>
    public required NextQuestionKind Kind { get; init; }

    /// <summary>What to look at: the indicator, or the item whose cell is unrated.</summary>
    public required CaseRecord About { get; init; }

    /// <summary>Under which hypothesis: the one that the indicator was named for, or that of the cell.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>The expected information in bits: 0 if no outcome would tell the answers
    /// apart, and never more than what is open now (<see cref="NextQuestions.Entropy"/>).</summary>
    public required double Bits { get; init; }

    /// <summary>The chance that the answer changes who leads.</summary>
    public required Probability ChanceOfChange { get; init; }

    /// <summary>What may come of it; the chances add up to 1, and what cannot come is left out.</summary>
    public required ValueList<NextOutcome> Outcomes { get; init; }

    /// <summary>What to look for, what it is worth, and where the leader would stand then.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The bits with what to look at, such as <c>0.45 bits: Is there a crater at pier 3</c>.</summary>
    public override string ToString() => $"{Bits.ToString("0.00", CultureInfo.InvariantCulture)} bits: "
        + $"{About.Label}{(Kind == NextQuestionKind.UnratedCell ? $" × {Hypothesis.Name}" : "")}";
}
