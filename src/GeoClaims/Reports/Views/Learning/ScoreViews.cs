using System.Globalization;

namespace GeoClaims;

public sealed partial record BetaPosterior : ViewableRecord;

public sealed partial record BrierDecomposition : ViewableRecord;

public sealed partial record CalibrationRow : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CalibrationRow>("bin", "bins")
        .Column("Stated", r => $"{r.From}–{r.To}")
        .Column("Forecasts", r => $"{r.Count}", ViewAlign.Right)
        .Column("On average", r => r.MeanStated.ToString(), ViewAlign.Right)
        .Column("Came true", r => $"{r.CameTrue}", ViewAlign.Right)
        .Column("90% interval", r => $"{r.Share.Low}–{r.Share.High}{(r.Share.IsSmall ? ", few" : "")}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class Calibration : ViewableObject
{
    /// <summary>The bins as a picture: what was stated against what came true, with the 90% intervals and the counts, and the line on
    /// which a calibrated forecaster lies.</summary>
    public string ToSvg() => CalibrationPicture.Draw(this);

    internal override View View => Rows.IsEmpty ? View.OfText(ToString())
        : new("Calibration", new ViewPicture(ToSvg(), CalibrationPicture.Sentence(this), CalibrationPicture.Width, ViewTable.Of(Rows)),
            ViewText.Plain(Decomposition?.ToString()));
}

public sealed partial record ScoreGroup : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ScoreGroup>("part", "parts")
        .Column("Part", g => ViewPhrase.Bold(g.Name))
        .Column("Forecasts", g => $"{g.Count}", ViewAlign.Right)
        .Column("Brier score", g => ForecastScore.Text(g.Brier), ViewAlign.Right)
        .Column("Log score", g => ForecastScore.Text(g.LogScore), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record ForecasterScore : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ForecasterScore>("forecaster", "forecasters")
        .Column("Who", f => ViewPhrase.Bold(f.Name))
        .Column("Is", f => Words.Of(f.Kind))
        .Column("Forecasts", f => $"{f.Count}{(f.IsSmall ? " (few)" : "")}", ViewAlign.Right)
        .Column("Brier score", f => ForecastScore.Text(f.Brier), ViewAlign.Right)
        .Column("Log score", f => ForecastScore.Text(f.LogScore), ViewAlign.Right)
        .Column("First answer right", f => string.Create(CultureInfo.InvariantCulture, $"{f.Led:0.#} of {f.Decided}"), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ((IViewable)Calibration).View.Blocks.Append(ViewTable.Of(ByTopic, "By topic"))
        .Append(ViewTable.Of(ByTime, "By time before the resolution")));
}

public sealed partial class Scores : ViewableObject
{
    internal override View View => new($"Scores on {Words.Count(Resolved, "resolved question", "resolved questions")} in "
        + Words.Count(Cases, "case", "cases"), ViewTable.Of(Forecasters));
}
