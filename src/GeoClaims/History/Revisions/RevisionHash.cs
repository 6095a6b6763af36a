using System.Buffers;
using System.Security.Cryptography;

namespace GeoClaims;

/// <summary>Hashes as <c>sha256:</c> and 64 small hexadecimal digits.</summary>
internal static class RevisionHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public const int Length = 7 + 64;

    public static string Of(ReadOnlySpan<byte> bytes) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";

    /// <exception cref="ArgumentException">The text is no hash.</exception>
    public static void Check(string? hash, string name)
    {
        if (hash is null) return;
        if (hash.Length != Length || !hash.StartsWith("sha256:", StringComparison.Ordinal) || hash.AsSpan(7).ContainsAnyExcept(Digits))
            throw new ArgumentException("A head is written as 'sha256:' and 64 hexadecimal digits in small letters.", name);
    }
}
