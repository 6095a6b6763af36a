namespace GeoClaims;

/// <summary>How well one of them forecast.</summary>
internal sealed record ForecasterDocument
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Who or what it is.</summary>
    public required ForecasterKind Is { get; init; }

    /// <summary>How many forecasts are scored.</summary>
    public required int Count { get; init; }

    /// <summary>The mean Brier score, from 0 to 2.</summary>
    public double? Brier { get; init; }

    /// <summary>The mean logarithmic score in nats; left out where what came true had been ruled out.</summary>
    public double? LogScore { get; init; }

    /// <summary>How often what came true had been ruled out.</summary>
    public required int RuledOut { get; init; }

    /// <summary>How often the first answer came true.</summary>
    public required double Led { get; init; }

    /// <summary>Of how many.</summary>
    public required int Decided { get; init; }

    /// <summary>What was stated against what came true; left out of a compact result.</summary>
    public IReadOnlyList<CalibrationDocument>? Calibration { get; init; }

    public static ForecasterDocument Of(ForecasterScore f, bool compact) => new()
    {
        Name = f.Name,
        Is = f.Kind,
        Count = f.Count,
        Brier = f.Brier,
        LogScore = f.LogScore is { } log && double.IsFinite(log) ? log : null,
        RuledOut = f.RuledOut,
        Led = f.Led,
        Decided = f.Decided,
        Calibration = compact ? null : [.. f.Calibration.Rows.Select(CalibrationDocument.Of)],
    };
}
