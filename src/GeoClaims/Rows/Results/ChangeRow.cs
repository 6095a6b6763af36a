namespace GeoClaims;

/// <summary>One field that changed, or one record that came or went, as a plain row.</summary>
/// <param name="Change">Whether it was added, removed or changed.</param>
/// <param name="Kind">The kind of record; case for the case itself.</param>
/// <param name="Key">The record's key; empty for the case itself.</param>
/// <param name="Label">The record's label; empty for the case itself.</param>
/// <param name="Field">The field; null where the whole record came or went.</param>
/// <param name="Element">Which of a list's elements.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
public sealed partial record ChangeRow(
    string Change, string Kind, string Key, string Label, string? Field, string? Element, string? Before, string? After)
{
    internal static readonly RowColumns<ChangeRow> Columns = new RowColumns<ChangeRow>("Changes")
        .Text(r => r.Change).Text(r => r.Kind).Text(r => r.Key).Text(r => r.Label).Text(r => r.Field).Text(r => r.Element)
        .Text(r => r.Before).Text(r => r.After);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ChangeRow Of(ChangeKind kind, CaseRecord? record, FieldChange? field) => new(
        Change: InRow.Word(kind),
        Kind: record?.RecordKind.Word ?? "case",
        Key: record?.Key ?? "",
        Label: record?.Label ?? "",
        Field: field?.Field,
        Element: field?.Element,
        Before: field?.Before,
        After: field?.After);
}
