using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>One hash that stands for a whole store, or for a whole case,
/// up to a number. Note it elsewhere, sign it, have it stamped.</summary>
/// <remarks>
/// A store's is the root of a tree of hashes over its log, as RFC 9162 (section 2.1) builds it; an entry of the log is written with each
/// revision, and names the case, the revision, its hash, and the root over
/// the records that it put. A case's is the hash of its last revision.
/// </remarks>
public sealed record StoreHead
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>A head that was noted.</summary>
    /// <param name="caseId">The case; null for the whole store.</param>
    /// <param name="number">How many revisions it stands for: of the case, or of all cases.</param>
    /// <param name="hash">The hash, <c>sha256:</c> and 64 hexadecimal digits in small letters.</param>
    /// <exception cref="ArgumentException">An argument is not of this form.</exception>
    public StoreHead(string? caseId, long number, string hash)
    {
        if (caseId is not null) CaseName.Check(caseId);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentNullException.ThrowIfNull(hash);
        if (hash.Length != MerkleTree.Prefix.Length + 64 || !hash.StartsWith(MerkleTree.Prefix, StringComparison.Ordinal)
            || hash.AsSpan(MerkleTree.Prefix.Length).ContainsAnyExcept(Digits))
            throw new ArgumentException("A hash is 'sha256:' and 64 hexadecimal digits in small letters.", nameof(hash));
        (CaseId, Number, Hash) = (caseId, number, hash);
    }

    /// <summary>The case; null for the whole store.</summary>
    public string? CaseId { get; }

    /// <summary>How many revisions it stands for: of the case, or of all cases.</summary>
    public long Number { get; }

    /// <summary>The hash.</summary>
    public string Hash { get; }

    /// <summary>The text that is signed and stamped: one line, of which each letter counts.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"geoclaims-head/1 {CaseId ?? "*"} {Number} {Hash}");

    /// <summary>The head that <see cref="ToText"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no head.</exception>
    public static StoreHead Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split(' ') is ["geoclaims-head/1", var id, var number, var hash]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            try
            {
                var head = new StoreHead(id == "*" ? null : id, count, hash);
                if (head.ToText() == text) return head;
            }
            catch (ArgumentException) { }
        }
        throw new FormatException("This is no head of a store or a case, such as 'geoclaims-head/1 * 12 sha256:…'.");
    }

    /// <summary>Signs the head with a key of the caller's (ECDSA with SHA-256).</summary>
    /// <param name="key">The private key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="CryptographicException">The key cannot sign.</exception>
    public HeadSignature Sign(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(this, HeadSignature.Ecdsa, key.SignData(ToBytes(), HashAlgorithmName.SHA256));
    }

    /// <summary>Signs the head with a key of the caller's (RSA-PSS with SHA-256).</summary>
    /// <param name="key">The private key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="CryptographicException">The key cannot sign.</exception>
    public HeadSignature Sign(RSA key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(this, HeadSignature.Rsa, key.SignData(ToBytes(), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(ToText());

    /// <summary>The head as a text.</summary>
    public override string ToString() => ToText();
}
