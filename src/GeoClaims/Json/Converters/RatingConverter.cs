using System.Text.Json;

namespace GeoClaims;

/// <summary>A consistency as the field writes it: CC, C, N, I, II or NA.</summary>
internal sealed class RatingConverter : TextConverter<Consistency>
{
    public static readonly string[] All = ["CC", "C", "N", "I", "II", "NA"];

    protected override Consistency FromText(string text) => text switch
    {
        "NA" => Consistency.NotApplicable,
        "CC" or "C" or "N" or "I" or "II" => Enum.Parse<Consistency>(text),
        _ => throw new JsonException($"Expected one of: {string.Join(", ", All)}."),
    };

    protected override string ToText(Consistency value) => value switch
    {
        Consistency.NotApplicable => "NA",
        _ when Enum.IsDefined(value) => value.ToString(),
        _ => throw new JsonException($"'{value}' is no consistency."),
    };
}
