namespace GeoClaims.Exchange;

/// <summary>What one row of a data set becomes.</summary>
/// <param name="Id">What the ids of its records begin with.</param>
/// <param name="Given">The id that the data set gives it.</param>
internal sealed record EventEntry(string Id, string Given)
{
    public Event? Event { get; set; }

    /// <summary>When the data set took it in.</summary>
    public EdtfTime? Published { get; set; }

    public List<Participation> Participants { get; } = [];

    /// <summary>The reports that it cites.</summary>
    public List<Id<Report>> Origins { get; } = [];

    /// <summary>Propositions, claims, evidence and answers.</summary>
    public List<CaseRecord> Records { get; } = [];
}
