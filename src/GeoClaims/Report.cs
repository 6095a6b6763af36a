namespace GeoClaims;

/// <summary>One publication of a source: an article, a broadcast, a post, a statement.</summary>
public sealed partial record Report : CaseRecord
{
    /// <summary>The report's id.</summary>
    public required Id<Report> Id { get; init; }

    /// <summary>Who published it.</summary>
    public required Id<Source> Source { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its author, as printed.</summary>
    public string? Author { get; init; }

    /// <summary>Where it can be found: a web address or a shelf mark.</summary>
    public string? Address { get; init; }

    /// <summary>When it was published.</summary>
    public EdtfTime? Published { get; init; }

    /// <summary>When it was read for this case.</summary>
    public EdtfTime? Accessed { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public string? ArchiveAddress { get; init; }

    /// <summary>The hash of the content that was read, as <c>algorithm:hexadecimal</c>, such as <c>sha256:9f86…</c>.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Its language as a BCP 47 tag, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The reports it repeats, quotes or builds on.</summary>
    public ValueList<Id<Report>> DerivedFrom { get; init; }

    /// <summary>The files that were kept of it, such as the parts of a captured page.</summary>
    public ValueList<Exhibit> Exhibits { get; init; }

    /// <summary>The zone on whose clock the report is dated, where that is not the zone of its source.</summary>
    public ClockZone? Zone { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Title;

    internal override RecordKind RecordKind => RecordKind.Report;

    /// <summary>The title with the date of publication.</summary>
    public override string ToString() => Published is null ? Title : $"{Title} ({Published})";
}
