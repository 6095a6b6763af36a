namespace GeoClaims;

/// <summary>Breaks a text into lines of a width; the last one ends in an ellipsis where the text goes on.</summary>
internal static class SvgLines
{
    private const int MostLetters = 400;

    public static IReadOnlyList<string> Of(string? text, double size, double most, int lines)
    {
        string[] words = SafeText.Short(text, MostLetters).Split(' ');
        var (broken, at) = (new List<string>(), 0);
        while (at < words.Length && broken.Count < lines - 1)
        {
            var line = words[at++];
            while (at < words.Length && SvgText.Width($"{line} {words[at]}", size) <= most) line += $" {words[at++]}";
            broken.Add(SvgText.Fit(line, size, most));
        }
        if (at < words.Length) broken.Add(SvgText.Fit(string.Join(' ', words[at..]), size, most));
        return broken;
    }
}
