namespace GeoClaims;

/// <summary>How far the evidence of a question is independent: what collapsed
/// into what, where everything comes from, and what rests on itself.</summary>
public sealed partial class Independence
{
    internal Independence(ValueList<Cluster> clusters, ValueList<EvidenceOrigin> origins, ValueList<CircularReporting> circular,
        ValueList<SelfSupport> selfSupported, ValueList<NaiveEstimate> naive, int rated, int counted)
        => (Clusters, Origins, CircularReporting, SelfSupported, Naive, Rated, Counted) =
            (clusters, origins, circular, selfSupported, naive, rated, counted);

    /// <summary>The items that say the same as others, and so weigh once: those that restate one another, repeated acts
    /// of one claimant on one proposition, and the same words from reports that derive from one another.</summary>
    public ValueList<Cluster> Clusters { get; }

    /// <summary>Where the rated items come from, those with the most items of their own first.</summary>
    public ValueList<EvidenceOrigin> Origins { get; }

    /// <summary>Circular reporting anywhere in the case.</summary>
    public ValueList<CircularReporting> CircularReporting { get; }

    /// <summary>Claims on the hypotheses for which only the claimant himself stands.</summary>
    public ValueList<SelfSupport> SelfSupported { get; }

    /// <summary>What the naive count would have said, in the order of the
    /// question's hypotheses; empty where no method adds up logarithms.</summary>
    public ValueList<NaiveEstimate> Naive { get; }

    /// <summary>How many items are rated.</summary>
    public int Rated { get; }

    /// <summary>How many of them count.</summary>
    public int Counted { get; }

    /// <summary>What there is to say, sentence by sentence.</summary>
    public ValueList<Sentence> Sentences
        => [.. Summary(), .. Clusters.Select(c => c.Sentence), .. CircularReporting.Select(c => c.Sentence),
        .. SelfSupported.Select(s => s.Sentence)];

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Sentences.Select(s => s.Text));

    private IEnumerable<Sentence> Summary()
    {
        yield return new(SentenceKind.Independence, $"{Rated} {(Rated == 1 ? "item is" : "items are")} "
            + $"rated; {Counted} {(Counted == 1 ? "counts" : "count")}, "
            + $"from {Origins.Count} {(Origins.Count == 1 ? "origin" : "origins")}.");
        if (Naive.IsEmpty || Counted == Rated) yield break;
        var most = Naive.OrderByDescending(n => Math.Round(Math.Abs(n.Naive.Value - n.Counted.Value), 9)).ThenByDescending(n => n.Counted)
            .First();
        yield return new(SentenceKind.Independence,
            $"Counting every copy would have moved “{most.Hypothesis}” from {most.Counted} to {most.Naive}.");
    }
}
