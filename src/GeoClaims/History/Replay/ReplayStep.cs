using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>One step of a replay: what became known at an instant, and what that made of the judgement.</summary>
public sealed partial class ReplayStep
{
    private readonly KeptEvaluation _kept;

    internal ReplayStep(Instant at, ValueList<CaseRecord> known, ValueList<CaseRecord> relevant, KeptEvaluation kept,
        ValueList<HypothesisMove> moves, Sentence sentence)
        => (At, Known, Relevant, _kept, Moves, Sentence) = (at, known, relevant, kept, moves, sentence);

    /// <summary>The instant.</summary>
    public Instant At { get; }

    /// <summary>What became known, wholly or in part, as the whole case holds it.</summary>
    public ValueList<CaseRecord> Known { get; }

    /// <summary>That of it which bears on the question: items in its matrix and their assessments,
    /// claims on its hypotheses, indicators of its hypotheses, and how it was settled.</summary>
    public ValueList<CaseRecord> Relevant { get; }

    /// <summary>Whether anything that bears on the question became known.</summary>
    public bool IsRelevant => !Relevant.IsEmpty;

    /// <summary>The evaluation on what was known then. A step that brought
    /// nothing that could change it holds that of the step before.</summary>
    /// <remarks>Of a long replay of many items not every evaluation is kept: then it is worked out again when it is asked for,
    /// which gives the same to the bit.</remarks>
    public Evaluation Evaluation => _kept.Get();

    /// <summary>The estimates of the evaluation, which are always kept.</summary>
    internal ValueList<Estimate> Estimates => _kept.Estimates;

    /// <summary>Who leads the evaluation; null if nobody.</summary>
    internal Hypothesis? Leader => _kept.Leader;

    /// <summary>How each hypothesis moved, those that moved most first; empty if none did, or no method gives probabilities.</summary>
    public ValueList<HypothesisMove> Moves { get; }

    /// <summary>What moved the judgement and by how much, or that nothing did.</summary>
    public Sentence Sentence { get; }

    /// <summary>The instant with the sentence.</summary>
    public override string ToString() => $"{InstantPattern.General.Format(At)}: {Sentence.Text}";
}
