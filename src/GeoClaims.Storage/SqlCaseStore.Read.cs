using System.Data.Common;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    // One statement, so that what it sees is of one moment.
    private const string CaseAt = "WITH r AS (SELECT number, recorded, state FROM case_revision WHERE case_id = @case AND recorded <= @at "
        + "AND number <= @number ORDER BY number DESC LIMIT 1) "
        + "SELECT r.number, '', r.state FROM r UNION ALL SELECT 0, v.kind, v.body FROM r JOIN record_version v ON v.case_id = @case AND "
        + "v.tx_from <= r.recorded AND v.tx_to > r.recorded";

    private const string CaseNow = "SELECT r.number, '', r.state FROM case_revision r WHERE r.case_id = @case AND r.number = (SELECT "
        + "MAX(number) FROM case_revision WHERE case_id = @case) "
        + "UNION ALL SELECT 0, v.kind, v.body FROM record_version v WHERE v.case_id = @case AND v.tx_to = @open";

    private const string AllRevisions = "SELECT number AS n, -1 AS p, hash, head FROM case_revision WHERE case_id = @case "
        + "UNION ALL SELECT revision, place, NULL, body FROM record_version WHERE case_id = @case ORDER BY 1, 2";

    /// <inheritdoc/>
    public CaseFile Read(string caseId, LoadLimits? limits = null) => CallMode.Result(Read(CallMode.Direct, caseId, limits));

    /// <inheritdoc/>
    public Task<CaseFile> ReadAsync(string caseId, LoadLimits? limits = null, CancellationToken cancellation = default)
        => Read(CallMode.Awaited(cancellation), caseId, limits).AsTask();

    /// <inheritdoc/>
    public CaseFile ReadAt(string caseId, int revision, LoadLimits? limits = null)
        => CallMode.Result(ReadAt(CallMode.Direct, caseId, revision, limits));

    /// <inheritdoc/>
    public Task<CaseFile> ReadAtAsync(string caseId, int revision, LoadLimits? limits = null, CancellationToken cancellation = default)
        => ReadAt(CallMode.Awaited(cancellation), caseId, revision, limits).AsTask();

    /// <inheritdoc/>
    public CaseFile ReadAsRecorded(string caseId, Instant instant, LoadLimits? limits = null)
        => CallMode.Result(ReadAsRecorded(CallMode.Direct, caseId, instant, limits));

    /// <inheritdoc/>
    public Task<CaseFile> ReadAsRecordedAsync(string caseId, Instant instant, LoadLimits? limits = null,
        CancellationToken cancellation = default)
        => ReadAsRecorded(CallMode.Awaited(cancellation), caseId, instant, limits).AsTask();

    /// <inheritdoc/>
    public CaseFile ReadAsKnown(string caseId, Instant instant, LoadLimits? limits = null) => Read(caseId, limits).AsOf(instant);

    /// <inheritdoc/>
    public async Task<CaseFile> ReadAsKnownAsync(string caseId, Instant instant, LoadLimits? limits = null,
        CancellationToken cancellation = default)
        => (await ReadAsync(caseId, limits, cancellation).ConfigureAwait(false)).AsOf(instant);

    /// <inheritdoc/>
    public CaseHistory ReadHistory(string caseId, LoadLimits? limits = null)
        => CallMode.Result(ReadHistory(CallMode.Direct, caseId, limits));

    /// <inheritdoc/>
    public Task<CaseHistory> ReadHistoryAsync(string caseId, LoadLimits? limits = null, CancellationToken cancellation = default)
        => ReadHistory(CallMode.Awaited(cancellation), caseId, limits).AsTask();

    /// <inheritdoc/>
    public void Export(string caseId, Stream stream) => _ = CallMode.Result(Export(CallMode.Direct, caseId, stream));

    /// <inheritdoc/>
    public Task ExportAsync(string caseId, Stream stream, CancellationToken cancellation = default)
        => Export(CallMode.Awaited(cancellation), caseId, stream).AsTask();

    private async ValueTask<CaseFile> Read(CallMode mode, string caseId, LoadLimits? limits)
    {
        CaseName.Check(caseId);
        var document = await Run(mode, s => Document(s, caseId, CaseNow, ("open", InstantCode.Open))).ConfigureAwait(false);
        return document.Revision == 0 ? throw NoSuchCase(caseId) : document.ToCase(limits);
    }

    private async ValueTask<CaseFile> ReadAt(CallMode mode, string caseId, int revision, LoadLimits? limits)
    {
        CaseName.Check(caseId);
        ArgumentOutOfRangeException.ThrowIfLessThan(revision, 1);
        var document = await Run(mode, s => Document(s, caseId, CaseAt, ("at", InstantCode.Open), ("number", (long)revision)))
            .ConfigureAwait(false);
        if (document.Revision == 0) throw NoSuchCase(caseId);
        return document.Revision == revision ? document.ToCase(limits)
            : throw new ArgumentOutOfRangeException(nameof(revision), revision, $"The last revision is number {document.Revision}.");
    }

    private async ValueTask<CaseFile> ReadAsRecorded(CallMode mode, string caseId, Instant instant, LoadLimits? limits)
    {
        CaseName.Check(caseId);
        var document = await Run(mode, s => Document(s, caseId, CaseAt, ("at", InstantCode.Of(instant)), ("number", long.MaxValue)))
            .ConfigureAwait(false);
        if (document.Revision > 0) return document.ToCase(limits);
        throw await Run(mode, s => Head(s, caseId)).ConfigureAwait(false) is null ? NoSuchCase(caseId)
            : new ArgumentOutOfRangeException(nameof(instant), instant,
            $"Nothing of the case was recorded by {InstantPattern.ExtendedIso.Format(instant)}.");
    }

    private async ValueTask<CaseHistory> ReadHistory(CallMode mode, string caseId, LoadLimits? limits)
    {
        CaseName.Check(caseId);
        return await Run(mode, async s =>
        {
            await CheckOnRead(s, caseId).ConfigureAwait(false);
            return await History(s, caseId, limits).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async ValueTask<bool> Export(CallMode mode, string caseId, Stream stream)
    {
        CaseName.Check(caseId);
        ArgumentNullException.ThrowIfNull(stream);
        var text = await Run(mode, async s =>
        {
            await CheckOnRead(s, caseId).ConfigureAwait(false);
            return await Text(s, caseId).ConfigureAwait(false);
        }).ConfigureAwait(false);
        if (mode.IsAsync) await text.CopyToAsync(stream, mode.Cancellation).ConfigureAwait(false);
        else text.CopyTo(stream);
        return true;
    }

    private async ValueTask<StoredDocument> Document(Session session, string caseId, string sql, params (string, object?)[] arguments)
    {
        await CheckOnRead(session, caseId).ConfigureAwait(false);
        var document = new StoredDocument();
        await session.Query<int>(sql, [("case", caseId), .. arguments], (row, _) =>
            document.Add((int)row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2))).ConfigureAwait(false);
        return document;
    }

    private static async ValueTask<CaseHistory> History(Session session, string caseId, LoadLimits? limits)
        => CaseHistory.Load(await Text(session, caseId).ConfigureAwait(false), limits);

    /// <summary>The history that a text is; null, and what is wrong, if it
    /// is not sound to its end or does not end with this head.</summary>
    internal static CaseHistory? Sound(MemoryStream text, string? head, out string wrong)
    {
        wrong = "";
        try
        {
            var history = CaseHistory.Load(text, Stored);
            if (history.TornLine is null && (head is null || history.Head == head)) return history;
        }
        catch (InvalidCaseException) { } // The check says the same as a sentence.
        text.Position = 0;
        wrong = CaseHistory.VerifyFile(text, head, Stored).Sentence;
        return null;
    }

    /// <summary>The history as a file's text.</summary>
    private static async ValueTask<MemoryStream> Text(Session session, string caseId)
        => await TextOrNull(session, caseId).ConfigureAwait(false) ?? throw NoSuchCase(caseId);

    private static async ValueTask<MemoryStream?> TextOrNull(Session session, string caseId)
    {
        var text = new StoredHistoryText();
        await session.Query<int>(AllRevisions, [("case", caseId)], (row, _) => Add(row, text)).ConfigureAwait(false);
        return text.ToStream();
    }

    private static void Add(DbDataReader row, StoredHistoryText text)
    {
        if (row.GetInt64(1) < 0) text.Begin(row.GetInt64(0), row.GetString(2), row.GetFieldValue<byte[]>(3));
        else text.Add(row.GetInt64(0), row.GetFieldValue<byte[]>(3));
    }
}
