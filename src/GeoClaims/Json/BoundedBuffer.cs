namespace GeoClaims;

/// <summary>Collects the bytes of a stream, up to a limit.</summary>
/// <param name="stream">The stream.</param>
/// <param name="limits">The limit.</param>
/// <param name="tooLarge">What is thrown beyond it.</param>
internal sealed class BoundedBuffer(Stream stream, LoadLimits limits, Func<LoadLimits, Exception> tooLarge)
{
    // One byte more than allowed is asked for, so that a text of exactly the limit is told from a longer one.
    private byte[] _bytes = new byte[stream.CanSeek
        ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, limits.MaxBytes + 1L)
        : Math.Min(limits.MaxBytes, 1 << 16) + 1];
    private int _length;

    public Memory<byte> Free
    {
        get
        {
            if (_length == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, limits.MaxBytes + 1L));
            return _bytes.AsMemory(_length);
        }
    }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Takes note of bytes read; false at the end of the stream.</summary>
    public bool Advance(int count)
    {
        _length += count;
        return _length > limits.MaxBytes ? throw tooLarge(limits) : count > 0;
    }
}
