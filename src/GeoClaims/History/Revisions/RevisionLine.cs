using System.Text;

namespace GeoClaims;

/// <summary>The line that a revision is in a file: its hash, then the very bytes that were hashed.</summary>
/// <remarks><c>{"hash":"sha256:…","revision":{…}}</c>, and on the first line the
/// format before the hash. Each line is canonical JSON as a whole too.</remarks>
internal static class RevisionLine
{
    public const string Format = "geoclaims-history/1";

    private static ReadOnlySpan<byte> AnyFormat => "{\"format\":\"geoclaims-history/"u8;

    private static ReadOnlySpan<byte> Before(bool isFirst)
        => isFirst ? "{\"format\":\"geoclaims-history/1\",\"hash\":\""u8 : "{\"hash\":\""u8;

    private static ReadOnlySpan<byte> Between => "\",\"revision\":"u8;

    /// <summary>The line with its line feed.</summary>
    public static byte[] Of(Revision revision)
        => [.. Before(revision.Number == 1), .. Encoding.ASCII.GetBytes(revision.Hash), .. Between, .. revision.CanonicalText.Span,
            (byte)'}', (byte)'\n'];

    /// <summary>Whether a line is all of a revision: its hash fits.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line, bool isFirst)
        => TrySplit(line, isFirst, out var hash, out var revision) && RevisionHash.Of(revision) == hash;

    /// <summary>Takes a line without its line feed apart. A carriage return,
    /// which some tools put before the line feed, is no part of it.</summary>
    public static bool TrySplit(ReadOnlySpan<byte> line, bool isFirst, out string hash, out ReadOnlySpan<byte> revision)
    {
        hash = "";
        revision = default;
        if (line.EndsWith("\r"u8)) line = line[..^1];
        var hashAt = Before(isFirst).Length;
        var revisionAt = hashAt + RevisionHash.Length + Between.Length;
        if (line.Length <= revisionAt || !line.StartsWith(Before(isFirst)) || !line[(hashAt + RevisionHash.Length)..].StartsWith(Between)
            || line[^1] != '}') return false;
        hash = Encoding.Latin1.GetString(line.Slice(hashAt, RevisionHash.Length));
        revision = line[revisionAt..^1];
        return true;
    }

    public static bool IsOfOtherFormat(ReadOnlySpan<byte> line)
        => line.StartsWith(AnyFormat) && !line[AnyFormat.Length..].StartsWith("1\""u8);
}
