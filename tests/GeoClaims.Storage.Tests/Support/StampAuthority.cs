using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace GeoClaims.Storage.Tests;

/// <summary>An authority for time stamps (RFC 3161) in the tests themselves.</summary>
internal sealed class StampAuthority : IDisposable
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    private readonly X509Certificate2 _certificate;

    public StampAuthority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Stamps of the tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.8")], critical: true));
        _certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }

    public static DateTimeOffset Time { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The answer to a request.</summary>
    public byte[] Answer(byte[] request, int state = 0)
    {
        if (!Rfc3161TimestampRequest.TryDecode(request, out var asked, out _)) throw new ArgumentException("No request.");
        var cms = new SignedCms(new ContentInfo(new("1.2.840.113549.1.9.16.1.4"), Info(asked.GetMessageHash().ToArray())));
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate)
        {
            DigestAlgorithm = new(Sha256), IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData("1.2.840.113549.1.9.16.2.47", SigningCertificate()));
        cms.ComputeSignature(signer);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence()) writer.WriteInteger(state);
            if (state < 2) writer.WriteEncodedValue(cms.Encode());
        }
        return writer.Encode();
    }

    public void Dispose() => _certificate.Dispose();

    // TSTInfo (RFC 3161, section 2.4.2).
    private static byte[] Info(byte[] hash)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (writer.PushSequence())
            {
                using (writer.PushSequence()) writer.WriteObjectIdentifier(Sha256);
                writer.WriteOctetString(hash);
            }
            writer.WriteInteger(BigInteger.One);
            writer.WriteGeneralizedTime(Time, omitFractionalSeconds: true);
        }
        return writer.Encode();
    }

    // SigningCertificateV2 (RFC 5035, section 3).
    private byte[] SigningCertificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(SHA256.HashData(_certificate.RawData));
        return writer.Encode();
    }
}
