using System.Globalization;

namespace GeoClaims;

/// <summary>What was stated, to the right, against what came true, upwards: a dot for each bin with its interval and count.</summary>
internal static class CalibrationPicture
{
    private const double Left = 64, Top = 20, Side = 400;

    public const int Width = 560;

    public static string Draw(Calibration calibration)
    {
        var page = new SvgPage(Width);
        page.Rectangle(Left, Top, Side, Side, SvgInk.Field);
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{tenth * 10}%");
            page.Line(X(tenth / 10.0), Top, X(tenth / 10.0), Top + Side, SvgInk.Rule);
            page.Line(Left, Y(tenth / 10.0), Left + Side, Y(tenth / 10.0), SvgInk.Rule);
            page.Text(X(tenth / 10.0), Top + Side + 18, label, 40, 12, SvgInk.Soft, "middle");
            page.Text(Left - 8, Y(tenth / 10.0) + 4, label, 40, 12, SvgInk.Soft, "end");
        }
        page.Line(X(0), Y(0), X(1), Y(1), SvgInk.BaseLine);
        foreach (var row in calibration.Rows)
        {
            var (x, share) = (X(row.MeanStated.Value), row.CameTrue / (double)row.Count);
            page.Line(x, Y(row.Share.Low.Value), x, Y(row.Share.High.Value), SvgInk.Range, 4);
            page.Dot(x, Y(share), 5, SvgInk.Ink);
            page.Label(x + 8, Y(share) + 4, row.Count.ToString(CultureInfo.InvariantCulture), 12, SvgInk.Ink, halo: SvgInk.Field);
        }
        page.Text(Left, Top + Side
            + 40, "To the right: stated. Upwards: came true, with the 90% interval and the count.", Width - Left - 10,
            12, SvgInk.Soft);
        page.Text(Left, Top + Side + 58, "On the slanting line what was stated came true as often as stated.", Width - Left - 10, 12,
            SvgInk.Soft);
        return page.ToSvg(Top + Side + 70, "Calibration", Sentence(calibration));
    }

    /// <summary>The picture as one text, for whoever cannot see it.</summary>
    public static string Sentence(Calibration calibration) => $"{string.Join("; ", calibration.Rows)}.";

    private static double X(double stated) => Left + (stated * Side);

    private static double Y(double share) => Top + Side - (share * Side);
}
