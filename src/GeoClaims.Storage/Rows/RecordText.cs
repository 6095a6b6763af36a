using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>The text of one record: <c>{"claim":{…}}</c>.</summary>
internal static class RecordText
{
    /// <summary>The word for its kind, and its key as it is stored, without reading all of it.</summary>
    public static (string Kind, string Key) Name(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        reader.Read();
        var kind = reader.GetString() ?? "";
        reader.Read();
        string? id = null, item = null, hypothesis = null, analyst = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueTextEquals("id"u8) ? 1 : reader.ValueTextEquals("item"u8) ? 2 : reader.ValueTextEquals("hypothesis"u8)
                ? 3 : reader.ValueTextEquals("analyst"u8) ? 4 : 0;
            reader.Read();
            switch (name)
            {
                case 1: id = reader.GetString(); break;
                case 2: item = reader.GetString(); break;
                case 3: hypothesis = reader.GetString(); break;
                case 4: analyst = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }
        return (kind, StoredText.Key(kind == "assessment" ? $"{item}|{hypothesis}|{analyst}" : id ?? ""));
    }

    /// <summary>The record without the word around it.</summary>
    public static ReadOnlySpan<byte> Inner(ReadOnlySpan<byte> body) => body[(body.IndexOf((byte)':') + 1)..^1];
}
