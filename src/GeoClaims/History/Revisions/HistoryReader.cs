using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>Reads a history line by line, up to the first that is wrong.</summary>
internal sealed class HistoryReader
{
    private readonly LoadLimits _limits;
    private int _records;

    private HistoryReader(LoadLimits limits) => _limits = limits;

    /// <summary>The revisions before the first that is wrong.</summary>
    public CaseHistory History { get; private set; } = CaseHistory.Nothing;

    /// <summary>What is wrong with the first that is; null if none is.</summary>
    public HistoryCheck? Broken { get; private set; }

    private int Number => History.Count + 1;

    public static HistoryReader Read(Stream stream, LoadLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new HistoryReader(limits);
        var bytes = new BoundedBuffer(stream, limits, CaseJson.TooLarge);
        try
        {
            while (bytes.Advance(stream.Read(bytes.Free.Span))) cancellation.ThrowIfCancellationRequested();
        }
        catch (InvalidCaseException e)
        {
            reader.Break(HistoryFault.BeyondLimits, e.Report.Findings[0].Message);
            return reader;
        }
        reader.Lines(bytes.Written.Span, cancellation);
        // What vouches for a gap comes after it. Without the end of a file, that may be gone.
        if (reader.Broken is null or { Fault: HistoryFault.TornLine }) reader.Broken = reader.History.CheckErasures() ?? reader.Broken;
        return reader;
    }

    private void Lines(ReadOnlySpan<byte> text, CancellationToken cancellation)
    {
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        if (text.IsEmpty) Broken = new(History, "There is no revision: the text is empty.", HistoryFault.Empty, 1);
        while (Broken is null && !text.IsEmpty)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf((byte)'\n');
            if (end < 0)
            {
                // Editors trim the last line feed. A line whose hash fits is whole without it.
                if (RevisionLine.IsWhole(text, Number == 1)) Line(text);
                else Break(HistoryFault.TornLine, HistorySentences.Torn(History, text.Length));
                return;
            }
            Line(text[..end]);
            text = text[(end + 1)..];
        }
    }

    private void Line(ReadOnlySpan<byte> line)
    {
        if (!RevisionLine.TrySplit(line, Number == 1, out var hash, out var text))
        {
            if (Number == 1 && RevisionLine.IsOfOtherFormat(line))
                Break(HistoryFault.UnknownFormat, $"This version reads the format '{RevisionLine.Format}' and no other.");
            else Break(HistoryFault.NotARevision,
                $"Revision {Number} cannot be read: line {Number} {(line.IsEmpty ? "is empty" : "does not have the form of a revision")}.");
            return;
        }
        var document = Parse(text, out var why);
        if (document is not { Erased.IsEmpty: false } && RevisionHash.Of(text) != hash)
            Break(HistoryFault.Changed, HistorySentences.Changed(Number, document));
        else if (document is null) Break(HistoryFault.NotARevision, $"Revision {Number} cannot be read: {why}");
        else if (RevisionJson.Write(document) is var canonical && !canonical.AsSpan().SequenceEqual(text)) NotCanonical(document);
        else if (document.Number != Number) Break(HistoryFault.OutOfOrder, HistorySentences.OutOfOrder(Number, document));
        else if (document.Previous != (History.Count == 0 ? null : History.Head))
            Break(HistoryFault.BrokenLink, HistorySentences.BrokenLink(document, History));
        else Record(document, canonical, hash);
    }

    private void Record(RevisionDocument document, byte[] text, string hash)
    {
        var name = Words.Capital(HistorySentences.Name(document));
        if (InstantPattern.ExtendedIso.Parse(document.Recorded) is not { Success: true, Value: var recorded }
            || InstantPattern.ExtendedIso.Format(recorded) != document.Recorded)
            Break(HistoryFault.NotARevision, $"{name} does not state when it was recorded, such as 2026-03-02T12:00:00Z.");
        // What Append takes is read again, though it may show nothing.
        else if (string.IsNullOrWhiteSpace(document.Author) || string.IsNullOrWhiteSpace(document.Reason))
            Break(HistoryFault.NotARevision, $"{name} does not state both an author and a reason.");
        else if (History.Count > 0 && recorded <= History.Last.Recorded)
            Break(HistoryFault.TimeRunsBack, $"{name} is not recorded later than {HistorySentences.Name(History.Last)}.");
        else if ((_records += document.Put.Count) > _limits.MaxRecords)
            Break(HistoryFault.BeyondLimits,
                $"The history puts more than {_limits.MaxRecords} records. Raise LoadLimits.MaxRecords if that is meant.");
        else if (!TryApply(document, text, hash, recorded, out var why))
            Break(HistoryFault.DoesNotApply, $"{name} does not fit the case as it then stood. {why}");
    }

    private bool TryApply(RevisionDocument document, byte[] text, string hash, Instant recorded, [NotNullWhen(false)] out string? why)
    {
        if (!History.TryRead(document, _limits.Zones, out var changes, out why)) return false;
        // Two versions of what was erased do not differ any more.
        if (document.Erased.IsEmpty && !History.IsNet(document, changes))
        {
            NotCanonical(document);
            return true;
        }
        try
        {
            History = History.Follow(document, text, hash, recorded, changes);
            return true;
        }
        catch (InvalidCaseException e)
        {
            why = e.Report.Findings[0].Message;
            return false;
        }
    }

    private RevisionDocument? Parse(ReadOnlySpan<byte> text, out string why)
    {
        try
        {
            why = "";
            return RevisionJson.Read(text, _limits);
        }
        catch (InvalidCaseException e)
        {
            why = e.Report.Findings[0].ToString();
            return null;
        }
    }

    private void NotCanonical(RevisionDocument document) => Break(HistoryFault.NotCanonical,
        $"{Words.Capital(HistorySentences.Name(document))} is not written in the one form it can "
            + $"have: canonical JSON (RFC 8785), changes in order, none twice and none without effect.");

    private void Break(HistoryFault fault, string sentence) => Broken = new(History, sentence, fault, Number);
}
