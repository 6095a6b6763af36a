using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>A standalone SVG under construction: presentation attributes only, a white ground,
/// no style sheet and no script, so that it looks the same wherever it is shown.</summary>
/// <param name="width">How wide the drawing is, in its own units.</param>
/// <param name="unitsPerPixel">How many of its units a pixel has.</param>
internal sealed class SvgPage(double width, double unitsPerPixel = 1)
{
    private readonly List<Html> _shapes = [];

    public double Width => width;

    public void Rectangle(double x, double y, double w, double h, string fill, double round = 0)
        => _shapes.Add(round > 0
            ? Html.Of($"<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{round}\" fill=\"{fill}\"/>")
            : Html.Of($"<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{fill}\"/>"));

    public void Line(double x1, double y1, double x2, double y2, string stroke, double thick = 1)
        => _shapes.Add(Html.Of($"<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{stroke}\" stroke-width=\"{thick}\"/>"));

    public void Path(string commands, string stroke, double thick, string? dashes = null)
        => _shapes.Add(dashes is null ? Html.Of($"<path d=\"{commands}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{thick}\"/>")
            : Html.Of($"<path d=\"{commands}\" fill=\"none\" stroke=\"{stroke}\" "
                + $"stroke-width=\"{thick}\" stroke-dasharray=\"{dashes}\"/>"));

    public void Dot(double x, double y, double radius, string fill)
        => _shapes.Add(Html.Of($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"/>"));

    public void Ring(double x, double y, double radius, string stroke, double thick, string fill, string? dashes = null)
        => _shapes.Add(Html.Of($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\" "
            + $"stroke=\"{stroke}\" stroke-width=\"{thick}\"{Dashes(dashes)}/>"));

    public void Area(string commands, string fill) => _shapes.Add(Html.Of($"<path d=\"{commands}\" fill=\"{fill}\"/>"));

    /// <summary>A text on a drawing that was laid out with its width: it is not cut. With a halo it can be read over lines.</summary>
    public void Label(double x, double y, string text, double size, string fill, string anchor =
        "start", bool bold = false, bool italic = false, string? halo = null)
    {
        var look = Html.Join([bold ? Html.Trusted(" font-weight=\"600\"") : Html.Empty,
            italic ? Html.Trusted(" font-style=\"italic\"") : Html.Empty,
            halo is null ? Html.Empty : Html.Of($" paint-order=\"stroke\" stroke=\"{halo}\" stroke-width=\"{size * 0.23}\"")]);
        _shapes.Add(Html.Of($"<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\" "
            + $"text-anchor=\"{anchor}\"{look}>{SafeText.Line(text)}</text>"));
    }

    /// <summary>A text, cut to a width. It starts at x, or is centred on it, or ends there.</summary>
    public void Text(double x, double y, string? text, double most, double size =
        13, string fill = SvgInk.Ink, string anchor = "start", bool bold = false)
    {
        var line = SvgText.Fit(text, bold ? size * 1.07 : size, most);
        if (line.Length == 0) return;
        var weight = bold ? Html.Trusted(" font-weight=\"600\"") : Html.Empty;
        var place = anchor == "start" ? Html.Empty : Html.Of($" text-anchor=\"{anchor}\"");
        _shapes.Add(Html.Of($"<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\"{weight}{place}>{line}</text>"));
    }

    /// <summary>The whole picture. Its ids come from what it shows, so that two pictures on one page do not share any.</summary>
    public string ToSvg(double height, string title, string description)
    {
        var (shapes, name, said) = (Html.Join(_shapes, "\n"), SafeText.Short(title, ViewLimits.Title), SafeText.Line(description));
        var id = "gc" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + said + shapes))[..5]);
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width / unitsPerPixel}" height="{height / unitsPerPixel}"
                viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-desc" direction="ltr"
                font-family="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif">
            <title id="{id}-title">{name}</title>
            <desc id="{id}-desc">{said}</desc>
            <rect width="{width}" height="{height}" fill="#ffffff"/>
            {shapes}
            </svg>

            """).ToString();
    }

    private static Html Dashes(string? dashes) => dashes is null ? Html.Empty : Html.Of($" stroke-dasharray=\"{dashes}\"");
}
