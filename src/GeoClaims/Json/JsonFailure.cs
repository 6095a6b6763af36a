using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>Turns what System.Text.Json throws into our one exception, with the path and the place in the text.</summary>
internal static partial class JsonFailure
{
    /// <summary>Where an exception notes which item of a list is wrong: it is thrown only after the last one.</summary>
    public const string Place = "place in the list";

    private const int LongestMessage = 400;

    public static InvalidCaseException From(Exception exception, ReadOnlySpan<byte> utf8)
    {
        var json = exception as JsonException;
        // Texts that are no valid UTF-8 or UTF-16 are reported without a place.
        var message = Utf8.IsValid(utf8) ? Plain(exception.Message) : "The text is not valid UTF-8. Save it as UTF-8.";
        var origin = json?.LineNumber is { } line ? $"line {line + 1}, byte {json.BytePositionInLine + 1}" : null;
        var path = json?.Path ?? "$";
        if (exception.Data[Place] is int place && path.LastIndexOf('[') is > 0 and var bracket) path = $"{path[..bracket]}[{place}]";
        return new(new([RuleBook.FittingJson.Broken(path, message, origin)]), exception);
    }

    private static string Plain(string message)
    {
        var cut = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (cut < 0) cut = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var text = cut < 0 ? message : message[..cut];
        text = InOurWords(text);
        return text.Length <= LongestMessage ? text : text[..LongestMessage] + "….";
    }

    // System.Text.Json speaks to programmers, of types and constructors; whoever mends a file needs to know what is wrong with the file.
    private static string InOurWords(string text)
    {
        if (Unknown().Match(text) is { Success: true } unknown)
            return $"There is no member '{unknown.Groups[1].Value}' here. Correct its name, or leave it out.";
        if (Missing().Match(text) is { Success: true } missing) return $"Members are missing: {missing.Groups[1].Value}. Add them.";
        if (Twice().Match(text) is { Success: true } twice) return $"The member '{twice.Groups[1].Value}' is given twice. Keep one.";
        if (text.Contains("doesn't allow null values", StringComparison.Ordinal)) return "A value is needed here, not null. Give it.";
        return text.StartsWith("The JSON value could not be converted to", StringComparison.Ordinal)
            ? "The value is not of the kind that is needed here. The JSON Schema of the format tells which one is."
            : text;
    }

    [GeneratedRegex("^The JSON property '(.*)' could not be mapped", RegexOptions.Singleline)]
    private static partial Regex Unknown();

    [GeneratedRegex("missing required properties including: (.*)\\.$", RegexOptions.Singleline)]
    private static partial Regex Missing();

    [GeneratedRegex("^Duplicate property '(.*)' encountered", RegexOptions.Singleline)]
    private static partial Regex Twice();
}
