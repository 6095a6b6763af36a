using System.Globalization;

namespace GeoClaims;

/// <summary>How well somebody, or a method, forecast across cases.</summary>
/// <remarks>Scores compare forecasters only on the same questions. An analyst who judged a question several times is scored in all on the
/// last judgement before it was resolved, and in <see cref="ByTime"/> on each.</remarks>
public sealed partial record ForecasterScore
{
    // Under this the mean may be luck.
    private const int Few = 20;

    internal ForecasterScore(ForecasterKind kind, string name, ScoreTally tally, ValueList<ScoreGroup> byTopic,
        ValueList<ScoreGroup> byTime)
    {
        (Kind, Name, Count, Brier, LogScore) = (kind, name, tally.Count, tally.Brier, tally.Log);
        (RuledOut, Ranked, RankedCount) = (tally.RuledOut, tally.Ranked, tally.RankedCount);
        (Led, Decided) = (tally.Led, tally.Decided);
        (Calibration, ByTopic, ByTime) = (tally.Calibration(), byTopic, byTime);
    }

    /// <summary>Who or what it is.</summary>
    public ForecasterKind Kind { get; }

    /// <summary>The name of the analyst, the claimant or the method.</summary>
    public string Name { get; }

    /// <summary>How many forecasts with probabilities are scored.</summary>
    public int Count { get; }

    /// <summary>The mean Brier score, from 0 (best) to 2; null without forecasts.</summary>
    public double? Brier { get; }

    /// <summary>The mean logarithmic score in nats; infinite as soon as
    /// what came true was ruled out once; null without forecasts.</summary>
    public double? LogScore { get; }

    /// <summary>How often what came true had been given no chance.</summary>
    public int RuledOut { get; }

    /// <summary>The mean ranked probability score over questions whose answers are ordered, from 0 (best) to 1; null without any.</summary>
    public double? Ranked { get; }

    /// <summary>Over how many questions that is.</summary>
    public int RankedCount { get; }

    /// <summary>How often the answer that it put first came true; of several put first alike, each counts its part.</summary>
    public double Led { get; }

    /// <summary>Of how many.</summary>
    public int Decided { get; }

    /// <summary>What was stated against what came true, and the Brier score taken apart.</summary>
    public Calibration Calibration { get; }

    /// <summary>Topic by topic: by the reference class of the questions.</summary>
    public ValueList<ScoreGroup> ByTopic { get; }

    /// <summary>By how long before the resolution the forecasts were made.</summary>
    public ValueList<ScoreGroup> ByTime { get; }

    /// <summary>Whether there are so few forecasts (under twenty) that the mean may be luck.</summary>
    public bool IsSmall => Decided < Few;

    /// <summary>The name with its scores, such as <c>Ana: 4 forecasts, Brier score 0.210, log score 0.357; first answer right 3 of 4
    /// (few: this may be luck)</c>.</summary>
    public override string ToString() => $"{Name}: "
        + (Count == 0 ? "" : $"{Words.Count(Count, "forecast", "forecasts")}, Brier score {ForecastScore.Text(Brier)}, "
            + $"log score {ForecastScore.Text(LogScore)}{(RankedCount == 0 ? "" : $", ranked score {ForecastScore.Text(Ranked)}")}; ")
        + string.Create(CultureInfo.InvariantCulture,
            $"first answer right {Led:0.#} of {Decided}{(IsSmall ? " (few: this may be luck)" : "")}");
}
