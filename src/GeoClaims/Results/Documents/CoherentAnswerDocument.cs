namespace GeoClaims;

/// <summary>One answer of a direct judgement.</summary>
internal sealed record CoherentAnswerDocument
{
    /// <summary>The answer.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>As given; left out where it was not judged itself.</summary>
    public Probability? Given { get; init; }

    /// <summary>Made coherent.</summary>
    public required Probability Coherent { get; init; }
}
