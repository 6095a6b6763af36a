using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>A number by which a method ranks.</summary>
internal sealed record MeasureDocument
{
    /// <summary>What is measured.</summary>
    public required string Name { get; init; }

    /// <summary>The number.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public required double Value { get; init; }
}
