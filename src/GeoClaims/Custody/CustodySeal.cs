using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>Computes the seals of a chain of custody; <see cref="Transfer"/> documents their form.</summary>
/// <remarks>Netstrings: D. J. Bernstein, 1997. No two different entries give the same bytes, since each text states its length.</remarks>
internal static class CustodySeal
{
    /// <summary>The seal of the capture, with which a chain begins: it binds the chain to this exhibit.</summary>
    public static string Of(Exhibit exhibit) => Seal("geoclaims-capture/1",
        ("hash", exhibit.Hash),
        ("size", exhibit.Size.ToString(CultureInfo.InvariantCulture)),
        ("address", exhibit.Address),
        ("captured", exhibit.Captured?.Text),
        ("capturedBy", exhibit.CapturedBy),
        ("capturedWith", exhibit.CapturedWith));

    /// <summary>The seal of a transfer that follows an entry.</summary>
    public static string Of(Transfer transfer, string previous) => Seal("geoclaims-transfer/1",
        ("previous", previous),
        ("from", transfer.From),
        ("to", transfer.To),
        ("at", transfer.At.Text),
        ("purpose", transfer.Purpose),
        ("hash", transfer.Hash));

    private static string Seal(string form, params ReadOnlySpan<(string Name, string? Value)> members)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, form);
        foreach (var (name, value) in members)
        {
            if (value is null) continue;
            Append(hash, name);
            Append(hash, value);
        }
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
        hash.AppendData(bytes);
        hash.AppendData(","u8);
    }
}
