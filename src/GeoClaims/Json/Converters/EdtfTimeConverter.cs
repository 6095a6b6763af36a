using System.Text.Json;

namespace GeoClaims;

internal sealed class EdtfTimeConverter : TextConverter<EdtfTime>
{
    protected override EdtfTime FromText(string text)
        => EdtfTime.TryParse(text, out var time, out var why) ? time : throw new JsonException(why);

    protected override string ToText(EdtfTime value) => value.Text;
}
