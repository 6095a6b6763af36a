using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Storage;

/// <summary>What an authority for time stamps says of a head: that it was there at a time (RFC 3161).</summary>
/// <remarks>
/// Nothing is fetched: send <see cref="RequestFor"/> to an authority of your choice, and read its answer. That the signature is the
/// certificate's is checked; whether the certificate is to be trusted is yours to say.
/// </remarks>
public sealed class HeadStamp
{
    private readonly byte[] _token;

    private HeadStamp(StoreHead head, Rfc3161TimestampToken token, X509Certificate2 certificate)
    {
        (Head, Certificate) = (head, certificate);
        At = Instant.FromDateTimeOffset(token.TokenInfo.Timestamp);
        _token = token.AsSignedCms().Encode();
    }

    /// <summary>What was stamped.</summary>
    public StoreHead Head { get; }

    /// <summary>When, as the authority says.</summary>
    public Instant At { get; }

    /// <summary>The authority's certificate, which signed the stamp.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The stamp itself, to be kept: <see cref="Read"/> takes it as it takes an answer.</summary>
    public ReadOnlyMemory<byte> Token => _token;

    /// <summary>The request for a stamp, as it is sent to an authority (<c>application/timestamp-query</c>).</summary>
    /// <param name="head">What is to be stamped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="head"/> is null.</exception>
    public static byte[] RequestFor(StoreHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return Rfc3161TimestampRequest.CreateFromData(head.ToBytes(), HashAlgorithmName.SHA256, requestSignerCertificates: true).Encode();
    }

    /// <summary>Reads an authority's answer, or a stamp that was kept, and checks that it is of a head.</summary>
    /// <param name="head">What was to be stamped.</param>
    /// <param name="answer">The answer (<c>application/timestamp-reply</c>), or the stamp alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="head"/> is null.</exception>
    /// <exception cref="CaseStoreException">It is no stamp, one of another head, or its signature is not its certificate's
    /// (<see cref="CaseStoreFault.NotOfThisHead"/>).</exception>
    public static HeadStamp Read(StoreHead head, ReadOnlyMemory<byte> answer)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (TokenOf(answer) is not { } token)
            throw new CaseStoreException(CaseStoreFault.NotOfThisHead,
                "This is no stamp: the authority refused, or answered something else.");
        // The head first: of a stamp of another one it is said that it is that.
        if (!token.TokenInfo.GetMessageHash().Span.SequenceEqual(SHA256.HashData(head.ToBytes())))
            throw new CaseStoreException(CaseStoreFault.NotOfThisHead, "This is a stamp of something else than this head.");
        return token.VerifySignatureForData(head.ToBytes(), out var certificate) && certificate is not null
            ? new(head, token, certificate)
            : throw new CaseStoreException(CaseStoreFault.NotOfThisHead, "The stamp's signature is not that of its certificate.");
    }

    private static Rfc3161TimestampToken? TokenOf(ReadOnlyMemory<byte> answer)
    {
        if (Rfc3161TimestampToken.TryDecode(answer, out var token, out var length) && length == answer.Length) return token;
        try
        {
            // An answer is a sequence of the state and the stamp (RFC 3161, section 2.4.2); zero and one mean that it was granted.
            var sequence = new AsnReader(answer, AsnEncodingRules.DER).ReadSequence();
            if (!sequence.ReadSequence().TryReadInt32(out var state) || state is not (0 or 1) || !sequence.HasData) return null;
            var rest = sequence.ReadEncodedValue();
            return Rfc3161TimestampToken.TryDecode(rest, out token, out _) ? token : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>The head, and when it was stamped by whom.</summary>
    public override string ToString()
        => $"{Head}, stamped {InstantPattern.ExtendedIso.Format(At)} "
            + $"by {Shown.Text(Certificate.GetNameInfo(X509NameType.SimpleName, false))}";
}
