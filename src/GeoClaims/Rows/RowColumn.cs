namespace GeoClaims;

/// <summary>A column of a table of plain rows.</summary>
/// <param name="Name">Its heading, which no other column of the table has.</param>
/// <param name="Type">The type of its values: <see cref="string"/>, <see cref="double"/>, <see cref="long"/>, <see cref="bool"/>, or
/// <see cref="DateTime"/> in UTC.</param>
public sealed partial record RowColumn(string Name, Type Type)
{
    /// <summary>Its heading and what it holds, such as <c>Bits (number)</c>.</summary>
    public override string ToString() => $"{Name} ({Kind})";

    private string Kind => Type == typeof(string) ? "text"
        : Type == typeof(bool) ? "yes or no"
        : Type == typeof(DateTime) ? "instant"
        : Type == typeof(long) ? "whole number"
        : "number";
}
