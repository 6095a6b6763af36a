using System.Runtime.CompilerServices;
using NodaTime;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    private const string AllWithdrawals = "SELECT number, address, body, hash FROM withdrawal ORDER BY number";

    /// <inheritdoc/>
    public Withdrawal Withdraw(string address, string author, string reason, IClock clock)
        => CallMode.Result(Withdraw(CallMode.Direct, address, author, reason, clock));

    /// <inheritdoc/>
    public Task<Withdrawal> WithdrawAsync(string address, string author, string reason, IClock clock,
        CancellationToken cancellation = default)
        => Withdraw(CallMode.Awaited(cancellation), address, author, reason, clock).AsTask();

    /// <inheritdoc/>
    public IEnumerable<Withdrawal> Withdrawals()
        => CallMode.Result(Withdrawn(CallMode.Direct)).Select(w => WithdrawalText.Read(w.Number, w.Body));

    /// <inheritdoc/>
    public async IAsyncEnumerable<Withdrawal> WithdrawalsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var stored in await Withdrawn(CallMode.Awaited(cancellation)).ConfigureAwait(false))
            yield return WithdrawalText.Read(stored.Number, stored.Body);
    }

    private async ValueTask<Withdrawal> Withdraw(CallMode mode, string address, string author, string reason, IClock clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(clock);
        while (true)
        {
            try
            {
                return await Run(mode, s => Withdraw(s, address, author, reason, clock.GetCurrentInstant())).ConfigureAwait(false);
            }
            catch (TakenException) { } // Somebody else took the number; there is a next one.
        }
    }

    private static async ValueTask<Withdrawal> Withdraw(Session session, string address, string author, string reason, Instant at)
    {
        var last = await session.Query<StoredWithdrawal>("SELECT number, address, body, hash FROM withdrawal ORDER BY number DESC LIMIT 1",
            [], Reading).ConfigureAwait(false);
        var withdrawal = new Withdrawal((last is [var l] ? l.Number : 0) + 1, address, at, author, reason);
        var body = WithdrawalText.Write(withdrawal, last is [var before] ? before.Hash : null);
        var rows = new RowSet(TableShape.Withdrawal);
        WithdrawalText.AddTo(rows, withdrawal, body);
        await session.Write([rows]).ConfigureAwait(false);
        return withdrawal;
    }

    private ValueTask<List<StoredWithdrawal>> Withdrawn(CallMode mode)
        => Run(mode, s => s.Query<StoredWithdrawal>(AllWithdrawals, [], Reading), nameof(Withdrawals));

    private static void Reading(System.Data.Common.DbDataReader row, List<StoredWithdrawal> found)
        => found.Add(new((int)row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    private sealed record StoredWithdrawal(int Number, string Address, string Body, string Hash);
}
