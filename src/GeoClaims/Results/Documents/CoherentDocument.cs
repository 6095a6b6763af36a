namespace GeoClaims;

/// <summary>A direct judgement made coherent.</summary>
internal sealed record CoherentDocument
{
    /// <summary>The key of the judgement.</summary>
    public required string Judgement { get; init; }

    /// <summary>Who judged.</summary>
    public required string Analyst { get; init; }

    /// <summary>What it weighs among the others.</summary>
    public required double Weight { get; init; }

    /// <summary>How far it was moved.</summary>
    public required double Incoherence { get; init; }

    /// <summary>The answers.</summary>
    public required IReadOnlyList<CoherentAnswerDocument> Answers { get; init; }

    public static CoherentDocument Of(CoherentJudgement j, double weight) => new()
    {
        Judgement = j.Judgement.Key,
        Analyst = j.Judgement.Analyst,
        Weight = weight,
        Incoherence = j.Incoherence,
        Answers =
            [.. j.Answers.Select(a => new CoherentAnswerDocument { Hypothesis = a.Hypothesis.Id, Given = a.Given, Coherent = a.Coherent })],
    };
}
