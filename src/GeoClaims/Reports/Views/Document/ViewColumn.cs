namespace GeoClaims;

/// <summary>A column of a table.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Align">Where its text stands.</param>
internal sealed record ViewColumn(string Head, ViewAlign Align = ViewAlign.Left);
