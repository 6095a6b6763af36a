using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GeoClaims.Tests;

/// <summary>What JupyterLab lets through in an output that is not trusted, as far as our views use it. Anything else is named.</summary>
/// <remarks>Source: jupyterlab, packages/apputils/src/sanitizer.ts: its lists of tags, of attributes
/// and of styles with their patterns. Ours is narrower: no class, no id, no target.</remarks>
internal static partial class JupyterSanitizer
{
    private static readonly HashSet<string> s_tags =
        ["div", "span", "b", "bdi", "br", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "img"];

    private static readonly Dictionary<string, string[]> s_attributes = new()
    {
        [""] = ["style", "dir"],
        ["a"] = ["href", "rel"],
        ["img"] = ["src", "alt", "width"],
        ["th"] = ["scope"],
    };

    private const string Colour = "#[0-9a-f]{3,8}|transparent";
    private const string Length = "(0|[0-9.]+px)";

    private static readonly Dictionary<string, string> s_styles = new()
    {
        ["font-family"] = "[a-z-]+(,[a-z-]+)*",
        ["font-size"] = Length,
        ["font-weight"] = "600",
        ["line-height"] = "[0-9.]+",
        ["max-width"] = $"{Length}|100%",
        ["height"] = "auto",
        ["margin"] = $"{Length}( {Length}){{0,3}}",
        ["padding"] = $"{Length}( {Length}){{0,3}}",
        ["padding-left"] = Length,
        ["text-align"] = "left|right|center",
        ["vertical-align"] = "top|middle|bottom",
        ["white-space"] = "nowrap",
        ["border"] = "none",
        ["border-bottom"] = $"{Length} solid ({Colour})",
        ["border-collapse"] = "collapse|separate",
        ["border-spacing"] = $"{Length} {Length}",
        ["color"] = Colour,
        ["background-color"] = Colour,
        ["opacity"] = "0\\.[0-9]+",
    };

    /// <summary>What would be taken away, or does not parse. Empty for HTML that survives whole.</summary>
    public static IEnumerable<string> Complaints(string html)
    {
        XElement root;
        try
        {
            // Our fragments close every tag but the two that HTML never closes.
            root = XElement.Parse(Void().Replace(html, "<$1$2/>"));
        }
        catch (System.Xml.XmlException e)
        {
            return [$"not well-formed: {e.Message}"];
        }
        return root.DescendantsAndSelf().SelectMany(Complaints);
    }

    private static IEnumerable<string> Complaints(XElement element)
    {
        var tag = element.Name.LocalName;
        if (!s_tags.Contains(tag)) yield return $"<{tag}>";
        foreach (var attribute in element.Attributes())
        {
            var (name, value) = (attribute.Name.LocalName, attribute.Value);
            if (!s_attributes[""].Contains(name) && !s_attributes.GetValueOrDefault(tag, []).Contains(name)) yield return $"<{tag} {name}>";
            if (name == "href" && !Web().IsMatch(value)) yield return $"a link to {value}";
            if (name == "src" && !value.StartsWith("data:image/svg+xml;base64,", StringComparison.Ordinal))
                yield return $"a picture from {value}";
            if (name == "dir" && value != "auto") yield return $"dir={value}";
            if (name != "style") continue;
            foreach (var style in value.Split(';').Select(s => s.Split(':', 2)))
                if (style.Length < 2 || !s_styles.TryGetValue(style[0], out var pattern) || !Regex.IsMatch(style[1], $"^({pattern})$"))
                    yield return $"style {string.Join(':', style)}";
            if (value.Contains("background-color:#", StringComparison.Ordinal) != value.Split(';')
                .Any(s => s.StartsWith("color:", StringComparison.Ordinal))) yield return $"ground without ink: {value}";
        }
        if (tag == "a" && (string?)element.Attribute("rel") != "noopener noreferrer")
            yield return "a link that tells where it was followed from";
        if (tag == "img" && string.IsNullOrWhiteSpace((string?)element.Attribute("alt"))) yield return "a picture without words";
    }

    [GeneratedRegex("<(br|img)((?: [^<>]*)?)>")]
    private static partial Regex Void();

    [GeneratedRegex("^https?://[^/]")]
    private static partial Regex Web();
}
