namespace GeoClaims;

/// <summary>Whether a history is unbroken, and if not, where it first breaks and what is wrong there.</summary>
public sealed partial record HistoryCheck
{
    internal HistoryCheck(CaseHistory intact, string sentence, HistoryFault? fault = null, int? revision = null)
        => (Intact, Head, Sentence, Fault, Revision) = (intact.Count, intact.Count == 0 ? null : intact.Head, sentence, fault, revision);

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsIntact => Fault is null;

    /// <summary>What is wrong; null if nothing is.</summary>
    public HistoryFault? Fault { get; }

    /// <summary>The number of the first revision that is broken, missing or not vouched for; null if nothing is wrong.</summary>
    public int? Revision { get; }

    /// <summary>How many revisions from the first on are intact.</summary>
    public int Intact { get; }

    /// <summary>The hash of the last of those; null if there is none. Note it
    /// elsewhere: with it, a later check finds what was dropped from the end.</summary>
    public string? Head { get; }

    /// <summary>The result as a sentence or two.</summary>
    public string Sentence { get; }

    /// <summary>The result as a sentence or two.</summary>
    public override string ToString() => Sentence;
}
