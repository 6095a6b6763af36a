using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>One step of a replay: what became known at an instant, and what that made of the judgement.</summary>
public sealed partial class ReplayStep
{
    internal ReplayStep(Instant at, ValueList<CaseRecord> known, ValueList<CaseRecord> relevant, Evaluation evaluation,
        ValueList<HypothesisMove> moves, Sentence sentence)
        => (At, Known, Relevant, Evaluation, Moves, Sentence) = (at, known, relevant, evaluation, moves, sentence);

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
    public Evaluation Evaluation { get; }

    /// <summary>How each hypothesis moved, those that moved most first; empty if none did, or no method gives probabilities.</summary>
    public ValueList<HypothesisMove> Moves { get; }

    /// <summary>What moved the judgement and by how much, or that nothing did.</summary>
    public Sentence Sentence { get; }

    /// <summary>The instant with the sentence.</summary>
    public override string ToString() => $"{InstantPattern.General.Format(At)}: {Sentence.Text}";
}
