using System.Security.Cryptography;

namespace GeoClaims.Storage;

/// <summary>A head of a store or a case, signed by a key of the caller's.</summary>
public sealed record HeadSignature
{
    internal const string Ecdsa = "ecdsa-sha256";
    internal const string Rsa = "rsa-pss-sha256";

    private readonly byte[] _signature;

    internal HeadSignature(StoreHead head, string algorithm, byte[] signature)
        => (Head, Algorithm, _signature) = (head, algorithm, signature);

    /// <summary>What was signed.</summary>
    public StoreHead Head { get; }

    /// <summary>How: <c>ecdsa-sha256</c> or <c>rsa-pss-sha256</c>.</summary>
    public string Algorithm { get; }

    /// <summary>Checks that the owner of a key signed a head.</summary>
    /// <param name="head">The head that it should be of.</param>
    /// <param name="key">The public key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">Another head was signed, or by
    /// another key (<see cref="CaseStoreFault.NotOfThisHead"/>).</exception>
    public void Check(StoreHead head, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(key);
        Check(head, Algorithm == Ecdsa && key.VerifyData(head.ToBytes(), _signature, HashAlgorithmName.SHA256));
    }

    /// <summary>Checks that the owner of a key signed a head.</summary>
    /// <param name="head">The head that it should be of.</param>
    /// <param name="key">The public key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">Another head was signed, or by
    /// another key (<see cref="CaseStoreFault.NotOfThisHead"/>).</exception>
    public void Check(StoreHead head, RSA key)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(key);
        Check(head, Algorithm == Rsa && key.VerifyData(head.ToBytes(), _signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    private void Check(StoreHead head, bool isBy)
    {
        if (Head != head) throw new CaseStoreException(CaseStoreFault.NotOfThisHead, $"What was signed is another head: {Head}.");
        if (!isBy) throw new CaseStoreException(CaseStoreFault.NotOfThisHead, "This key did not sign this head.");
    }

    /// <summary>The signed head as two lines: what was signed, and how with the signature in Base64.</summary>
    public string ToText() => $"{Head.ToText()}\n{Algorithm} {Convert.ToBase64String(_signature)}";

    /// <summary>The signed head that <see cref="ToText"/> wrote; nothing is checked yet.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no signed head.</exception>
    public static HeadSignature Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('\n') is [var head, var rest] && rest.Split(' ') is [Ecdsa or Rsa, _] parts)
            return new(StoreHead.Parse(head), parts[0], Convert.FromBase64String(parts[1]));
        throw new FormatException("This is no signed head: it has two lines, the head, and the signature.");
    }

    /// <summary>Whether both are the same head with the same signature.</summary>
    public bool Equals(HeadSignature? other)
        => other is not null && Head == other.Head && Algorithm == other.Algorithm && _signature.AsSpan().SequenceEqual(other._signature);

    /// <summary>A hash code.</summary>
    public override int GetHashCode() => HashCode.Combine(Head, Algorithm, _signature.Length);

    /// <summary>What was signed and how.</summary>
    public override string ToString() => $"{Head}, signed ({Algorithm})";
}
