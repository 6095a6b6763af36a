namespace GeoClaims;

public sealed partial class TrackRecords
{
    /// <summary>The parties' records as plain rows: of each all, then by interest, then by topic.</summary>
    public RowSet<PartyRow> ToRows() => new(PartyRow.Columns, Parties.SelectMany(PartyRow.All));
}
