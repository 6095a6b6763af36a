using System.Buffers;

namespace GeoClaims.Storage;

/// <summary>Puts a case together from its rows, as the text that <c>CaseFile.Load</c> reads.</summary>
internal sealed class StoredDocument
{
    private readonly Dictionary<string, ArrayBufferWriter<byte>> _records = new(StringComparer.Ordinal);
    private byte[] _state = [];

    /// <summary>The number of the revision; 0 if there is none.</summary>
    public int Revision { get; private set; }

    public void Add(int revision, string kind, byte[] text)
    {
        if (kind.Length == 0)
        {
            (Revision, _state) = (revision, text);
            return;
        }
        if (!_records.TryGetValue(kind, out var records)) _records.Add(kind, records = new(1 << 12));
        if (records.WrittenCount > 0) records.Write(","u8);
        records.Write(RecordText.Inner(text));
    }

    public CaseFile ToCase(LoadLimits? limits)
    {
        var output = new ArrayBufferWriter<byte>(_state.Length + 64 + _records.Sum(r => r.Value.WrittenCount + 32));
        output.Write("{\"format\":\"geoclaims/1\","u8);
        output.Write(_state.AsSpan(Math.Min(1, _state.Length)..Math.Max(1, _state.Length - 1)));
        foreach (var (kind, records) in _records)
        {
            output.Write(",\""u8);
            output.Write(System.Text.Encoding.UTF8.GetBytes(kind switch { "evidence" => kind, "hypothesis" => "hypotheses", _ => kind
                + "s" }));
            output.Write("\":["u8);
            output.Write(records.WrittenSpan);
            output.Write("]"u8);
        }
        output.Write("}"u8);
        return CaseFile.Load(new MemoryStream(output.WrittenSpan.ToArray(), writable: false), limits);
    }
}
