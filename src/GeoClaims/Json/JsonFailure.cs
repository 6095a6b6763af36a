using System.Text.Json;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>Turns what System.Text.Json throws into our one exception, with the path and the place in the text.</summary>
internal static class JsonFailure
{
    private const int LongestMessage = 400;

    public static InvalidCaseException From(Exception exception, ReadOnlySpan<byte> utf8)
    {
        var json = exception as JsonException;
        // Texts that are no valid UTF-8 or UTF-16 are reported without a place.
        var message = json is null && !Utf8.IsValid(utf8) ? "The text is not valid UTF-8." : Plain(exception.Message);
        var origin = json?.LineNumber is { } line ? $"line {line + 1}, byte {json.BytePositionInLine + 1}" : null;
        return new(new([RuleBook.FittingJson.Broken(json?.Path ?? "$", message, origin)]), exception);
    }

    private static string Plain(string message)
    {
        var cut = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (cut < 0) cut = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var text = cut < 0 ? message : message[..cut];
        return text.Length <= LongestMessage ? text : text[..LongestMessage] + "…";
    }
}
