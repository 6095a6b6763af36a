namespace GeoClaims;

/// <summary>What happened when and became known when, on one scale whose fields are wide where much happens.</summary>
public sealed partial record Timeline
{
    internal Timeline(ValueList<TimelineField> fields, ValueList<TimelineRow> rows, string zone, double? focus)
        => (Fields, Rows, Zone, Focus) = (fields, rows, zone, focus);

    /// <summary>The fields of the scale, from left to right; between two of them time is left out.</summary>
    internal ValueList<TimelineField> Fields { get; }

    /// <summary>The rows, in the order in which they became known.</summary>
    public ValueList<TimelineRow> Rows { get; }

    /// <summary>The clock zone of all labels.</summary>
    public string Zone { get; }

    /// <summary>Where the event stands that the question is about, in per cent of the scale's width; null if there is none.</summary>
    public double? Focus { get; }

    /// <summary>How many rows it has, and on which clock.</summary>
    public override string ToString() => $"{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")}, clock: {Zone}";
}
