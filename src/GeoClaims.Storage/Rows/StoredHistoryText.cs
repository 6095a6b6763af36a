using System.Buffers;
using System.Runtime.InteropServices;

namespace GeoClaims.Storage;

/// <summary>Puts the text of a history together from its rows, in the order of revisions and of places within them.</summary>
internal sealed class StoredHistoryText
{
    private readonly ArrayBufferWriter<byte> _text = new(1 << 14);
    private readonly List<byte[]> _bodies = [];
    private long _number = -1;
    private string _hash = "";
    private byte[]? _head;

    public void Begin(long number, string hash, byte[] head)
    {
        End();
        (_number, _hash, _head) = (number, hash, head);
    }

    public void Add(long number, byte[] body)
    {
        // A record version of a revision that is not there makes a line that is none, so that the check of the history stops at its place.
        if (number != _number)
        {
            End();
            _number = number;
            _text.Write("{}\n"u8);
        }
        else if (_head is not null) _bodies.Add(body);
    }

    /// <summary>The text; null if there were no rows.</summary>
    public MemoryStream? ToStream()
    {
        End();
        return _text.WrittenCount == 0 ? null
            : MemoryMarshal.TryGetArray(_text.WrittenMemory, out var bytes) && bytes.Array is not null
            ? new(bytes.Array, 0, _text.WrittenCount, writable: false) : new(_text.WrittenSpan.ToArray());
    }

    private void End()
    {
        if (_head is not null) RevisionText.WriteLine(_text, _text.WrittenCount == 0, _hash, _head, _bodies);
        _head = null;
        _bodies.Clear();
    }
}
