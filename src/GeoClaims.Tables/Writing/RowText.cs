using System.Globalization;

namespace GeoClaims;

/// <summary>Values of plain rows as texts that come back as they were.</summary>
internal static class RowText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Harmless.Out(text),
        DateTime time => OfTime(time),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless.Out(value.ToString() ?? ""),
    };

    public static string OfTime(DateTime time)
        => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
