namespace GeoClaims;

/// <summary>A text of which the first part can be looked at before it is read.</summary>
internal sealed class PeekedText : TextReader
{
    private const int Looked = 1 << 16;
    private readonly TextReader _rest;
    private readonly char[] _head = new char[Looked];
    private readonly int _length;
    private int _at;

    public PeekedText(TextReader text) => (_rest, _length) = (text, text.ReadBlock(_head));

    /// <summary>What of the first part was not read yet.</summary>
    public ReadOnlySpan<char> Head => _head.AsSpan(_at, _length - _at);

    public void SkipLine() => _at = Head.IndexOf('\n') is >= 0 and var end ? _at + end + 1 : _length;

    public override int Peek() => _at < _length ? _head[_at] : _rest.Peek();

    public override int Read() => _at < _length ? _head[_at++] : _rest.Read();

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_at == _length) return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _at);
        _head.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int ReadBlock(Span<char> buffer)
    {
        var read = 0;
        while (read < buffer.Length && Read(buffer[read..]) is > 0 and var count) read += count;
        return read;
    }

    public override int ReadBlock(char[] buffer, int index, int count) => ReadBlock(buffer.AsSpan(index, count));
}
