namespace GeoClaims;

/// <summary>Adds to the end of a file, of which it reads no more than the last line.</summary>
internal static class HistoryFile
{
    private const int Block = 1 << 16;

    /// <exception cref="HistoryConflictException">The file ends otherwise than the history expects.</exception>
    public static void Append(Stream stream, CaseHistory history)
    {
        var end = stream.Length;
        var known = end == 0 ? 0 : Known(stream, end, history);
        if (known == history.Count) return;
        if (history.Erased.Any(e => e.By > known && e.Revision <= known))
            throw new InvalidOperationException("The file holds what was erased since. Save writes it anew, without that.");
        byte[] lines = [.. end > 0 && !EndsWithLineFeed(stream)
            ? "\n"u8
            : [], .. Enumerable.Range(known + 1, history.Count - known).SelectMany(number => RevisionLine.Of(history.Get(number)))];
        stream.Position = end;
        try
        {
            stream.Write(lines);
            if (stream is FileStream file) file.Flush(flushToDisk: true);
        }
        catch
        {
            // A disk that is full takes a part of a line: better none.
            stream.SetLength(end);
            throw;
        }
    }

    /// <summary>The number of the revision with which the file ends.</summary>
    private static int Known(Stream stream, long end, CaseHistory history)
    {
        var line = LastLine(stream, end, out var isFirst);
        if (!RevisionLine.IsWhole(line, isFirst) || !RevisionLine.TrySplit(line, isFirst, out var hash, out _))
            throw new HistoryConflictException("The file does not end with a whole revision. CaseHistory.VerifyFile "
                + "says what is wrong with it. Keep a copy of it before you write over it.", null);
        for (var number = history.Count; number > 0; number--)
            if (history.Get(number).Hash == hash) return number;
        throw new HistoryConflictException($"The file ends with {hash}, which is no revision of this history: somebody "
            + $"else added to it, or it is another history's. Load it, make the change again, and append that.", hash);
    }

    private static bool EndsWithLineFeed(Stream stream)
    {
        stream.Position = stream.Length - 1;
        return stream.ReadByte() == '\n';
    }

    /// <summary>The last line without its line feed, if it has one.</summary>
    private static ReadOnlySpan<byte> LastLine(Stream stream, long end, out bool isFirst)
    {
        byte[] tail = [];
        for (var start = end; start > 0;)
        {
            var length = (int)Math.Min(Math.Max(Block, tail.Length), start);
            start -= length;
            var longer = new byte[length + tail.Length];
            stream.Position = start;
            stream.ReadExactly(longer, 0, length);
            tail.CopyTo(longer, length);
            tail = longer;
            isFirst = false;
            if (Unended(tail) is var line && line.LastIndexOf((byte)'\n') is >= 0 and var at) return line[(at + 1)..];
        }
        isFirst = true;
        return Unended(tail) is var first && first.StartsWith("\uFEFF"u8) ? first[3..] : first;
    }

    private static ReadOnlySpan<byte> Unended(byte[] tail) => tail is [.., (byte)'\n'] ? tail.AsSpan(0, tail.Length - 1) : tail;
}
