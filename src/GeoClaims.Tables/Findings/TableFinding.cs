using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>One thing in a table that was not understood, or that could be understood in two ways.</summary>
/// <param name="Code">The rule, such as <c>GT006</c>; the README of the package lists all.</param>
/// <param name="Severity">An error kept something out of the case; a warning says how a doubtful thing was read.</param>
/// <param name="Sheet">The sheet; the file's name, if it has no sheets.</param>
/// <param name="Row">The row as a spreadsheet numbers it, from 1; 0 if the whole sheet is meant.</param>
/// <param name="Column">The column, from 1; 0 if the whole row is meant.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record TableFinding(string Code, Severity Severity, string Sheet, int Row, int Column, string Text, string Message)
{
    /// <summary>The place as a spreadsheet names it, such as <c>Ann!C7</c>.</summary>
    public string Place
        => Sheet + (Row == 0 && Column == 0 ? "" : "!" + Letters(Column)
            + (Row == 0 ? "" : Row.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The finding in one line.</summary>
    public override string ToString()
        => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";

    private static string Letters(int column)
    {
        var letters = new StringBuilder();
        for (; column > 0; column = (column - 1) / 26) letters.Insert(0, (char)('A' + (column - 1) % 26));
        return letters.ToString();
    }
}
