namespace GeoClaims;

/// <summary>How what a claimant asserted or denied, or what a source carried, came out across cases.</summary>
/// <remarks>Of what one party said of one proposition in one case, the statement that stood when the question was resolved counts, weighted
/// by how firmly it was made: |2p − 1| where it states how likely the proposition is, else 1 for asserting and denying and ½ for
/// insinuating and doubting.</remarks>
public sealed partial record PartyRecord
{
    internal PartyRecord(RecordedParty party, string name, IReadOnlyCollection<RecordCell> cells, IReadOnlyList<string> topics,
        (double For, double Against) prior)
    {
        (Party, Name) = (party, name);
        All = Sum(cells);
        (WithInterest, AgainstInterest) =
            (Sum(cells.Where(c => c.Touch == InterestTouch.With)), Sum(cells.Where(c => c.Touch == InterestTouch.Against)));
        Others = Sum(cells.Where(c => c.Touch is InterestTouch.None or InterestTouch.Mixed));
        (Retractions, Corrections) = (cells.Sum(c => c.Retractions), cells.Sum(c => c.Corrections));
        Cases = cells.Where(c => c.Sum.Count + c.Retractions > 0).Select(c => c.Case).Distinct().Count();
        ByTopic = [.. cells.Where(c => c.Topic >= 0).GroupBy(c => topics[c.Topic]).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new TopicTally(g.Key, Sum(g)))];

        OutcomeTally Sum(IEnumerable<RecordCell> some) => some.Aggregate(default(TallySum), (sum, c) => sum + c.Sum).Tally(prior);
    }

    /// <summary>Whether it is a claimant or a source.</summary>
    public RecordedParty Party { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>All that came out.</summary>
    public OutcomeTally All { get; }

    /// <summary>What suited an interest of whoever said it, and went against none.</summary>
    public OutcomeTally WithInterest { get; }

    /// <summary>What went against an interest of whoever said it, and suited none.</summary>
    public OutcomeTally AgainstInterest { get; }

    /// <summary>What touched no interest, or cut both ways.</summary>
    public OutcomeTally Others { get; }

    /// <summary>Topic by topic: by the reference class of the questions.</summary>
    public ValueList<TopicTally> ByTopic { get; }

    /// <summary>How many statements were taken back before the question was resolved.</summary>
    public int Retractions { get; }

    /// <summary>How many of those had been wrong.</summary>
    public int Corrections { get; }

    /// <summary>In how many cases.</summary>
    public int Cases { get; }

    /// <summary>
    /// The name with its record, such as <c>Kremlin: 25% (90% interval 5–57%, 0 of 2: few) in 2 cases; 1 taken back</c>.
    /// </summary>
    public override string ToString() => $"{Name}: {All} in {Words.Count(Cases, "case", "cases")}"
        + (WithInterest.Count == 0 ? "" : $"; with its interest {WithInterest}")
        + (AgainstInterest.Count == 0 ? "" : $"; against its interest {AgainstInterest}")
        + (Retractions == 0 ? "" : $"; {Retractions} taken back, of which {Corrections} had been wrong");
}
