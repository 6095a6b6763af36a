namespace GeoClaims.Exchange;

/// <summary>One line of what becomes of what.</summary>
/// <param name="From">What it is on this side.</param>
/// <param name="To">What becomes of it on the other one.</param>
/// <param name="Note">What stands in our extension only; empty where a table has no such column.</param>
internal sealed record MappingRow(string From, string To, string Note = "");
