namespace GeoClaims;

public sealed partial record CalibrationBin : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CalibrationBin>("bin", "bins")
        .Column("Word", b => b.Term?.ToString() ?? "no word")
        .Column("Forecasts", b => $"{b.Count}", ViewAlign.Right)
        .Column("Stated", b => b.MeanStated.ToString(), ViewAlign.Right)
        .Column("Came true", b => $"{b.CameTrue}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record ClaimantForecasts : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ClaimantForecasts>("claimant", "claimants")
        .Column("Who", c => ViewPhrase.Bold(c.Claimant.Name))
        .Column("Forecasts", c => $"{c.Score.Count}", ViewAlign.Right)
        .Column("Brier score", c => ForecastScore.Text(c.Score.Brier), ViewAlign.Right)
        .Column("Log score", c => ForecastScore.Text(c.Score.LogScore), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ViewList.Of(Scored.Select(f => f.Sentence)));
}

public sealed partial record ForecastScore : ViewableRecord
{
    internal override View View => new(ToString(), ViewTable.Of(Calibration));
}

public sealed partial class Forecasts : ViewableObject
{
    internal override View View => new(Scored.IsEmpty && Unscored.IsEmpty ? ToString() : "Forecasts",
        ViewTable.Of(ByClaimant),
        ViewList.Of(Scored.Select(f => f.Sentence), "Scored", most: 12),
        ViewList.Of(Unscored.Select(f => f.Sentence), "Not scored", most: 12));
}

public sealed partial record ScoredForecast : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record UnscoredForecast : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}
