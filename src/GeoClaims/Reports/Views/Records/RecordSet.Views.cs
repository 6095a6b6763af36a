namespace GeoClaims;

public sealed partial class RecordSet<T> : ViewableObject
{
    private string Title => Count == 0 ? $"No {Id<T>.Kind.Word}" : _records[0] is IShaped shaped ? shaped.Shape.Count(Count) : ToString();

    internal override View View => new(Title, Count == 0 ? null : Table());

    /// <summary>The first records as a table.</summary>
    internal ViewTable? Table(string? heading = null, int most = ViewLimits.Rows)
        => Count > 0 && _records[0] is IShaped shaped
            ? shaped.Shape.Table([.. _records.Take(most)], Count, new(_case), heading, "ToRows()")
            : null;
}
