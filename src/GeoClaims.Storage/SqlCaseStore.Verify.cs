using System.Data.Common;
using System.Runtime.CompilerServices;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public StoreCheck Verify(string caseId, string? expectedHead = null, LoadLimits? limits = null)
        => CallMode.Result(Verify(CallMode.Direct, caseId, expectedHead, limits));

    /// <inheritdoc/>
    public Task<StoreCheck> VerifyAsync(string caseId, string? expectedHead = null, LoadLimits? limits = null,
        CancellationToken cancellation = default)
        => Verify(CallMode.Awaited(cancellation), caseId, expectedHead, limits).AsTask();

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> VerifyAll(LoadLimits? limits = null)
    {
        foreach (var (_, check) in Ahead.Of(CallMode.Result(Ids(CallMode.Direct)), id => CheckOrNameless(id, limits)))
            yield return check.GetAwaiter().GetResult();
        foreach (var broken in CallMode.Result(CheckRest(CallMode.Direct))) yield return broken;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoreCheck> VerifyAllAsync(LoadLimits? limits = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var (_, check) in Ahead.Of(await Ids(CallMode.Awaited(cancellation)).ConfigureAwait(false), id =>
            CheckOrNameless(id, limits)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return await check.ConfigureAwait(false);
        }
        foreach (var broken in await CheckRest(CallMode.Awaited(cancellation)).ConfigureAwait(false)) yield return broken;
    }

    // Computing hashes takes longer than reading: the database is asked for the next cases meanwhile.
    private StoreCheck CheckOrNameless(string id, LoadLimits? limits)
    {
        if (!CaseName.IsValid(id))
            return new(Shown.Text(id), null,
                "There are rows of a case with a name that the library gives to none: they were changed from outside.");
        try
        {
            return Verify(id, null, limits);
        }
        catch (CaseStoreException e) when (e.Fault == CaseStoreFault.NoSuchCase)
        {
            return new(id, null, "The database lists rows of it and does not find them: its tables and indexes do not agree.");
        }
    }

    // What is of no case.
    private async ValueTask<List<StoreCheck>> CheckRest(CallMode mode)
    {
        var broken = new List<StoreCheck>();
        if (await CheckWithdrawals(mode).ConfigureAwait(false) is { } withdrawal) broken.Add(withdrawal);
        if (await CheckNumbers(mode).ConfigureAwait(false) is { } log) broken.Add(log);
        if (Engine.SelfCheck is { } sql
            && await Run(mode, s => s.Query<string>(sql, [], (row, said) =>
                said.Add(row.GetString(0))), nameof(VerifyAll)).ConfigureAwait(false) is [not "ok" and var fault, ..])
            broken.Add(new("(database)", null, $"The database finds its own file damaged: {Shown.Text(fault)}"));
        return broken;
    }

    // Those that have rows without a revision too: all their revisions may have been taken away.
    private ValueTask<List<string>> Ids(CallMode mode) => Run(mode, s => s.Query<string>(
        "SELECT case_id FROM case_revision UNION SELECT case_id FROM record_version UNION "
            + "SELECT case_id FROM known_record UNION SELECT case_id FROM known_mark UNION SELECT case_id FROM store_log ORDER BY 1", [],
            (row, ids) =>
            ids.Add(row.GetString(0))), nameof(VerifyAll));

    private async ValueTask<StoreCheck> Verify(CallMode mode, string caseId, string? expectedHead, LoadLimits? limits)
    {
        CaseName.Check(caseId);
        try
        {
            var check = await Run(mode, s => Verify(s, caseId, expectedHead, limits)).ConfigureAwait(false);
            if (_logger is not null && !check.IsIntact) StoreLog.NotIntact(_logger, caseId, check.Sentence);
            return check;
        }
        catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Damaged)
        {
            return new(caseId, null, e.InnerException is DbException ? e.Message
                : "A row of it has not the form that the library gave it: it was changed from outside.");
        }
    }

    /// <summary>
    /// With the option to verify on reading: refuses a case that is not as it was recorded, as the same transaction sees it.
    /// </summary>
    private async ValueTask CheckOnRead(Session session, string caseId)
    {
        if (!_verifiesOnRead) return;
        var check = await Verify(session, caseId, null, Stored).ConfigureAwait(false);
        if (!check.IsIntact) throw new CaseStoreException(CaseStoreFault.Damaged, $"Case '{caseId}' is not given out: {check.Sentence}");
    }

    private async ValueTask<StoreCheck> Verify(Session session, string caseId, string? expectedHead, LoadLimits? limits)
    {
        await session.BeginRead().ConfigureAwait(false);
        if (await TextOrNull(session, caseId).ConfigureAwait(false) is not { } text)
        {
            if (await Has(session, caseId, "store_log").ConfigureAwait(false))
                return new(caseId, 1, "The store's log says that this case was recorded, and nothing of it is left: it was dropped.");
            return await Has(session, caseId, "known_record").ConfigureAwait(false)
                || await Has(session, caseId, "known_mark").ConfigureAwait(false)
                ? new(caseId, null, "There are entries for questions of a case that has no revision: they were put there from outside.")
                : throw NoSuchCase(caseId);
        }
        var history = CaseHistory.VerifyFile(text, expectedHead, limits);
        if (!history.IsIntact) return new(caseId, history.Revision, history.Sentence, history.Fault);
        text.Position = 0;
        var check = new RowCheck(caseId, CaseHistory.Load(text, limits));
        await Rows(session, TableShape.Revision, caseId, check.Revision).ConfigureAwait(false);
        await Rows(session, TableShape.Record, caseId, check.Record).ConfigureAwait(false);
        await Rows(session, TableShape.Log, caseId, check.Log).ConfigureAwait(false);
        await Rows(session, TableShape.Mark, caseId, check.Mark).ConfigureAwait(false);
        var known = string.Join(", ", TableShape.Known.Columns.Select(c => c == "words" ? Engine.Words.Listed("k") : "k." + c));
        await session.Query<int>($"SELECT {known} FROM known_record k WHERE k.case_id = @case AND k.ended IS NULL", [("case", caseId)],
            (row, _) => check.Known(Values(row))).ConfigureAwait(false);
        return check.Result(history.Sentence);
    }

    private static async ValueTask<bool> Has(Session session, string caseId, string table)
        => (await session.Query<long>($"SELECT 1 FROM {table} WHERE case_id = @case LIMIT 1", [("case", caseId)],
            (_, found) => found.Add(1)).ConfigureAwait(false)).Count > 0;

    private static ValueTask<List<int>> Rows(Session session, TableShape table, string caseId, Action<object?[]> row)
        => session.Query<int>($"SELECT {string.Join(", ", table.Columns)} FROM {table.Name} WHERE case_id = @case", [("case", caseId)],
            (reader, _) => row(Values(reader)));

    private static object?[] Values(DbDataReader row)
    {
        var values = new object?[row.FieldCount];
        row.GetValues(values!);
        for (var i = 0; i < values.Length; i++)
            if (values[i] is DBNull) values[i] = null;
        return values;
    }

    private async ValueTask<StoreCheck?> CheckWithdrawals(CallMode mode)
    {
        string? previous = null;
        var number = 0;
        foreach (var stored in await Withdrawn(mode).ConfigureAwait(false))
        {
            number++;
            // What has another hash need not be readable.
            var isKept = stored.Number == number && stored.Hash == WithdrawalText.HashOf(stored.Body);
            if (!isKept || WithdrawalText.Following(number, stored.Body, previous) is not { } sound
                || stored.Address != StoredText.Address(sound.Address))
                return new("(withdrawals)", number, $"Withdrawal {number} is not stored as it was noted, or one before it is missing.");
            previous = stored.Hash;
        }
        return null;
    }
}
