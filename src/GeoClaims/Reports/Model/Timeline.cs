namespace GeoClaims;

/// <summary>What happened when and became known when, on one scale whose fields are wide where much happens.</summary>
/// <param name="Fields">The fields of the scale, from left to right; between two of them time is left out.</param>
/// <param name="Rows">The rows, in the order in which they became known.</param>
/// <param name="Zone">The clock zone of all labels.</param>
/// <param name="Focus">Where the event stands that the question is about, in per cent of the scale's width; null if there is none.</param>
public sealed partial record Timeline(ValueList<TimelineField> Fields, ValueList<TimelineRow> Rows, string Zone, double? Focus)
{
    /// <summary>How many rows it has, and on which clock.</summary>
    public override string ToString() => $"{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")}, clock: {Zone}";
}
