using NodaTime.Text;

namespace GeoClaims;

/// <summary>How the judgement on a question moved as things became known.</summary>
/// <remarks>Every step asks the same question, with the same hypotheses and priors, of what was known then: it is
/// today's judgement on yesterday's knowledge. Immutable and safe to use from many
/// threads. See <see cref="CaseFile.AsOf(NodaTime.Instant, KnownBound)"/>.</remarks>
public sealed partial class Replay
{
    internal Replay(CaseFile file, Question question, KnownBound bound, Evaluation start, ValueList<ReplayStep> steps)
        => (Case, Question, Bound, Start, Steps) = (file, question, bound, start, steps);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Which end of an uncertain time counts as the moment from which something was known.</summary>
    public KnownBound Bound { get; }

    /// <summary>The judgement before anything became known at a known time.</summary>
    public Evaluation Start { get; }

    /// <summary>The instants at which anything of the case became known, in order, with the judgement at each.</summary>
    public ValueList<ReplayStep> Steps { get; }

    /// <summary>The steps that brought something that bears on the question.</summary>
    public ValueList<ReplayStep> Relevant => [.. Steps.Where(s => s.IsRelevant)];

    internal CaseFile Case { get; }

    /// <summary>The question, a line for each step that bears on it, and how many others there were.</summary>
    public override string ToString()
    {
        var others = Steps.Count(s => !s.IsRelevant);
        IEnumerable<string> lines = [
            $"{Question.Text} As known step by step, by the {Words.Of(Bound)} bound of uncertain times:",
            .. Relevant.Select(s => $"{InstantPattern.General.Format(s.At)}  {s.Sentence.Text}"),
            .. others == 0 ? [] : new[] { $"{Words.Count(others, "other step", "other steps")} brought nothing on this question." }];
        return string.Join('\n', lines);
    }
}
