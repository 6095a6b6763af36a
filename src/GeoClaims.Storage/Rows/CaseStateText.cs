using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>What a case itself states after a revision, as the members of its JSON: title, zone, handling.</summary>
internal sealed record CaseStateText
{
    public string Title { get; init; } = "";

    public string? Zone { get; init; }

    public string? ZoneData { get; init; }

    public string? Handling { get; init; }

    /// <summary>The state after a revision with this head.</summary>
    public CaseStateText After(ReadOnlySpan<byte> head)
    {
        var state = this;
        var reader = new Utf8JsonReader(head);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "title") state = state with { Title = reader.GetString() ?? "" };
            else if (name == "zone") state = state with { Zone = reader.GetString(), ZoneData = null };
            else if (name == "handling") state = state with { Handling = Mark(ref reader) };
            else reader.Skip();
        }
        return WithZoneData(state, head);
    }

    // The member comes after "zone", whose version it is.
    private static CaseStateText WithZoneData(CaseStateText state, ReadOnlySpan<byte> head)
    {
        var reader = new Utf8JsonReader(head);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isData = reader.ValueTextEquals("zoneData"u8);
            reader.Read();
            if (isData) return state with { ZoneData = reader.GetString() };
            reader.Skip();
        }
        return state;
    }

    private static string? Mark(ref Utf8JsonReader reader)
    {
        string? mark = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            mark = reader.GetString();
        }
        return mark;
    }

    public string ToJson() => JsonText.Of(writer =>
    {
        writer.WriteString("title", Title);
        if (Zone is not null) writer.WriteString("zone", Zone);
        if (ZoneData is not null) writer.WriteString("zoneData", ZoneData);
        if (Handling is not null) writer.WriteString("handling", Handling);
    });

    public static CaseStateText Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new() { Title = Text("title") ?? "", Zone = Text("zone"), ZoneData = Text("zoneData"), Handling = Text("handling") };

        string? Text(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
