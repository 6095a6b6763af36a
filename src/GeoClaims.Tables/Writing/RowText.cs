using System.Globalization;

namespace GeoClaims;

/// <summary>Values of plain rows as texts that come back as they were.</summary>
internal static class RowText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Harmless.Out(text),
        DateTime time => InRow.TextOf(time),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless.Out(value.ToString() ?? ""),
    };
}
