using System.Security.Cryptography;

namespace GeoClaims;

/// <summary>Hashes and measures a content in one pass, through a buffer of a fixed size.</summary>
internal sealed class ContentMeter : IDisposable
{
    private readonly string _algorithm;
    private readonly IncrementalHash _hash;

    /// <summary>Computes a hash of the named algorithm, or of sha256 where that cannot be computed.</summary>
    public ContentMeter(string algorithm)
    {
        var hash = HashText.Start(algorithm);
        _algorithm = hash is null ? HashText.Usual : algorithm;
        _hash = hash ?? IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    public byte[] Buffer { get; } = new byte[64 * 1024];

    public long Size { get; private set; }

    /// <summary>Takes note of bytes read into the buffer; false at the end of the content.</summary>
    public bool Advance(int count)
    {
        _hash.AppendData(Buffer, 0, count);
        Size += count;
        return count > 0;
    }

    public string Hash() => $"{_algorithm}:{Convert.ToHexStringLower(_hash.GetHashAndReset())}";

    public void Dispose() => _hash.Dispose();
}
