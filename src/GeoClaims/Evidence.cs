namespace GeoClaims;

/// <summary>One item that bears on propositions.</summary>
public sealed partial record Evidence : CaseRecord
{
    /// <summary>The item's id.</summary>
    public required Id<Evidence> Id { get; init; }

    /// <summary>What the item says, as a full sentence without its full stop.</summary>
    public required string Statement { get; init; }

    /// <summary>What kind of item it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Where it is reported. Only an assumption needs none.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>How reliable whoever carries the item is, where its citations do not say it: a list may grade
    /// each of its rows, and an item may be known before the reports that carry it.</summary>
    /// <remarks>Where the sources of its citations are graded too, the weaker of the two counts: the
    /// best of those sources, or this. Null and F say nothing.</remarks>
    public Reliability? Reliability { get; init; }

    /// <summary>How credible the information is.</summary>
    public Credibility Credibility { get; init; }

    /// <summary>How sure the analyst is that the item is what it is taken for; not scored, if left out.</summary>
    public ConfidenceScore? Confidence { get; init; }

    /// <summary>How much it bears on the question, if it is true.</summary>
    public Relevance Relevance { get; init; }

    /// <summary>Whether the item itself was seen, or is only alluded to.</summary>
    public EvidenceAccess Access { get; init; }

    /// <summary>When what it shows was observed.</summary>
    public EdtfTime? Observed { get; init; }

    /// <summary>Where what it shows was observed.</summary>
    public Place? Place { get; init; }

    /// <summary>The items that this one only says again; together they weigh once.</summary>
    public ValueList<Id<Evidence>> Restates { get; init; }

    /// <summary>The assumptions without which the item says nothing: it is
    /// trusted no more than the weakest of them that is graded.</summary>
    public ValueList<Id<Evidence>> DependsOn { get; init; }

    /// <summary>The claims whose making is the item, if its kind is
    /// <see cref="EvidenceKind.ClaimMade"/>: one claimant's, about one proposition.</summary>
    public ValueList<Id<Claim>> Claims { get; init; }

    /// <summary>Who looked, where and until when, if its kind is <see cref="EvidenceKind.Absence"/>.</summary>
    public Search? Search { get; init; }

    /// <summary>The files that are the item, or that show it.</summary>
    public ValueList<Exhibit> Exhibits { get; init; }

    /// <summary>The verification log: what was done to find out whether the item is what it is taken for.</summary>
    public ValueList<Check> Checks { get; init; }

    /// <summary>When the item became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Statement;

    internal override RecordKind RecordKind => RecordKind.Evidence;

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;
}
