using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace GeoClaims;

/// <summary>Hashes written as <c>algorithm:hexadecimal</c>, and the algorithms that the library can compute.</summary>
internal static class HashText
{
    public const string Usual = "sha256";
    public const string Known = "sha256, sha384, sha512, sha3-256, sha3-384 or sha3-512";

    private static readonly FrozenDictionary<string, (HashAlgorithmName Name, int Digits, bool IsSupported)> Algorithms =
        new Dictionary<string, (HashAlgorithmName, int, bool)>
    {
        ["sha256"] = (HashAlgorithmName.SHA256, 64, true),
        ["sha384"] = (HashAlgorithmName.SHA384, 96, true),
        ["sha512"] = (HashAlgorithmName.SHA512, 128, true),
        // SHA-3 comes from the operating system, and old ones lack it.
        ["sha3-256"] = (HashAlgorithmName.SHA3_256, 64, SHA3_256.IsSupported),
        ["sha3-384"] = (HashAlgorithmName.SHA3_384, 96, SHA3_384.IsSupported),
        ["sha3-512"] = (HashAlgorithmName.SHA3_512, 128, SHA3_512.IsSupported),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Why a text is no hash; null if it is one, be its algorithm known or not.</summary>
    public static string? Refusal(string text)
    {
        var digits = text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1);
        var name = AlgorithmOf(text);
        if (name.Length == 0 || digits.IsEmpty || name.AsSpan().ContainsAnyExcept(NameLetters) || digits.ContainsAnyExcept(HexDigits))
            return "This is no hash. Write the algorithm, a colon and hexadecimal digits in small letters, such as sha256: and 64 digits.";
        return Algorithms.TryGetValue(name, out var known) && known.Digits != digits.Length
            ? $"A hash of {name} has {known.Digits} digits, and this one has {digits.Length}. Copy it anew."
            : null;
    }

    /// <summary>What stands before the colon; nothing if there is none.</summary>
    public static string AlgorithmOf(string text) => text[..Math.Max(text.IndexOf(':', StringComparison.Ordinal), 0)];

    public static bool IsKnown(string algorithm) => Algorithms.ContainsKey(algorithm);

    public static bool IsSupported(string algorithm) => Algorithms.TryGetValue(algorithm, out var known) && known.IsSupported;

    /// <summary>Starts to compute a hash; null if the algorithm is unknown, or this machine lacks it.</summary>
    public static IncrementalHash? Start(string algorithm)
        => Algorithms.TryGetValue(algorithm, out var known) && known.IsSupported ? IncrementalHash.CreateHash(known.Name) : null;
}
