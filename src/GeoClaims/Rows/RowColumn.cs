namespace GeoClaims;

/// <summary>A column of a table of plain rows.</summary>
/// <param name="Name">Its heading, which no other column of the table has.</param>
/// <param name="Type">The type of its values: <see cref="string"/>, <see cref="double"/>, <see cref="long"/>, <see cref="bool"/>, or
/// <see cref="DateTime"/> in UTC.</param>
public sealed record RowColumn(string Name, Type Type);
