using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>A place among answers as a text: version, order, time, two texts, and a signature over these.</summary>
internal static class PlaceToken
{
    private const byte Version = 1;
    private const int SignatureLength = 16;
    private const int HeadLength = 2 + sizeof(long) + sizeof(int);
    private const int Longest = 20_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Write(AnswerPlace place, ReadOnlySpan<byte> key)
    {
        var (first, second) = (Encoding.UTF8.GetBytes(place.First), Encoding.UTF8.GetBytes(place.Second));
        var bytes = new byte[HeadLength + first.Length + second.Length + SignatureLength];
        (bytes[0], bytes[1]) = (Version, (byte)place.Order);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(2), place.Time);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(2 + sizeof(long)), first.Length);
        first.CopyTo(bytes, HeadLength);
        second.CopyTo(bytes, HeadLength + first.Length);
        Sign(bytes, key).CopyTo(bytes.AsSpan(bytes.Length - SignatureLength));
        return Base64Url.EncodeToString(bytes);
    }

    public static AnswerPlace Read(string token, ReadOnlySpan<byte> key)
    {
        if (token.Length > Longest || Decoded(token) is not { Length: >= HeadLength + SignatureLength } bytes) throw Bad();
        if (bytes[0] > Version)
            throw new CaseStoreException(CaseStoreFault.BadToken, "A newer version of the library made this place among answers.");
        if (!CryptographicOperations.FixedTimeEquals(Sign(bytes, key), bytes.AsSpan(bytes.Length - SignatureLength))) throw Bad();
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(2 + sizeof(long)));
        var texts = bytes.AsSpan(HeadLength..^SignatureLength);
        if (bytes[0] != Version || !Enum.IsDefined((AnswerOrder)bytes[1]) || length < 0 || length > texts.Length) throw Bad();
        try
        {
            var place = new AnswerPlace((AnswerOrder)bytes[1], BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(2)),
                Strict.GetString(texts[..length]), Strict.GetString(texts[length..]));
            // The texts go to a database as they are.
            if (place.First.Contains('\0', StringComparison.Ordinal) || place.Second.Contains('\0', StringComparison.Ordinal)) throw Bad();
            return place.Order != AnswerOrder.Positions || place.Second.Contains(' ', StringComparison.Ordinal) ? place : throw Bad();
        }
        catch (DecoderFallbackException)
        {
            throw Bad();
        }
    }

    // A text has one form only, so that two marks of one page are equal.
    private static byte[]? Decoded(string token)
    {
        if (!Base64Url.IsValid(token)) return null;
        var bytes = Base64Url.DecodeFromChars(token);
        return Base64Url.EncodeToString(bytes) == token ? bytes : null;
    }

    private static byte[] Sign(byte[] bytes, ReadOnlySpan<byte> key)
        => HMACSHA256.HashData(key, bytes.AsSpan(0, bytes.Length - SignatureLength))[..SignatureLength];

    private static CaseStoreException Bad() => new(CaseStoreFault.BadToken,
        "This is no place among answers, or it was changed, or it was made with another key. Begin again without it.");
}
