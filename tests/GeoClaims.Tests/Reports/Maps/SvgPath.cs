using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoClaims.Tests;

/// <summary>Reads the path data that the library writes, and complains of anything else.</summary>
internal static partial class SvgPath
{
    public static List<List<(int X, int Y)>> Read(string path)
    {
        Assert.That(path, Does.Match("^(M(-?\\d+ ?){2,}.*)?$"));
        var lines = new List<List<(int X, int Y)>>();
        var (x, y, startX, startY) = (0, 0, 0, 0);
        foreach (Match part in Part().Matches(path))
        {
            if (part.Value == "z")
            {
                (x, y) = (startX, startY);
                continue;
            }
            var numbers = Number().Matches(part.Value).Select(n => int.Parse(n.Value, CultureInfo.InvariantCulture)).ToList();
            Assert.That(numbers.Count % 2, Is.Zero);
            if (part.Value[0] is 'M' or 'm') lines.Add([]);
            for (var i = 0; i < numbers.Count; i += 2)
            {
                (x, y) = part.Value[0] == 'M' ? (numbers[i], numbers[i + 1]) : (x + numbers[i], y + numbers[i + 1]);
                lines[^1].Add((x, y));
            }
            if (part.Value[0] is 'M' or 'm') (startX, startY) = (x, y);
        }
        Assert.That(string.Concat(Part().Matches(path).Select(m => m.Value)), Is.EqualTo(path));
        return lines;
    }

    [GeneratedRegex("[Mml][-0-9 ]+|z")]
    private static partial Regex Part();

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
