using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>The parts of a backup, a ZIP file: the manifest, the log, the notes of withdrawal, and a history file for each case.</summary>
internal static class BackupText
{
    public const string Manifest = "manifest.json";
    public const string Log = "log.jsonl";
    public const string Withdrawals = "withdrawals.jsonl";

    private const string Format = "geoclaims-backup/";
    private const int Version = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true,
        NewLine = "\n" };

    /// <summary>The file of a case, by its place in the manifest: a name may hold what no file system takes.</summary>
    public static string FileOf(int place) => string.Create(CultureInfo.InvariantCulture, $"cases/{place + 1:D6}.history.jsonl");

    public static byte[] Write(StoreManifest manifest)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format + Version.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("root", manifest.Root.ToText());
            writer.WriteNumber("withdrawals", manifest.Withdrawals);
            writer.WriteString("withdrawalsHead", manifest.WithdrawalsHead);
            writer.WriteStartArray("cases");
            foreach (var head in manifest.Cases) writer.WriteStringValue(head.ToText());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return output.WrittenSpan.ToArray();
    }

    /// <exception cref="CaseStoreException">It is no manifest, or a newer version's.</exception>
    public static StoreManifest Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetString() ?? "";
            if (!format.StartsWith(Format, StringComparison.Ordinal)
                || !int.TryParse(format.AsSpan(Format.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
                throw Bad("Its manifest is of another format.");
            if (version > Version)
            {
                throw new CaseStoreException(CaseStoreFault.NewerVersion, $"A newer version of the library made the backup: it has version "
                    + $"{version}, and this one reads {Version}. Nothing was restored. Update the library.");
            }
            var store = StoreHead.Parse(root.GetProperty("root").GetString() ?? "");
            ValueList<StoreHead> cases = [.. root.GetProperty("cases").EnumerateArray().Select(c => StoreHead.Parse(c.GetString() ?? ""))];
            if (store.CaseId is not null || cases.Any(c => c.CaseId is null)) throw Bad("Its manifest mixes up the store and its cases.");
            return new(store, cases, root.GetProperty("withdrawals").GetInt32(), root.GetProperty("withdrawalsHead").GetString());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Bad("Its manifest cannot be read.", e);
        }
    }

    public static CaseStoreException Bad(string why, Exception? inner = null)
        => new(CaseStoreFault.BadBackup, $"The backup is not as it was written. {why} Nothing was restored.", inner);
}
