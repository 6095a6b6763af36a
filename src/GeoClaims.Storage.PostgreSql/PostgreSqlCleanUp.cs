using System.Diagnostics;
using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>What is done after erasing, so that the server does not keep what went.</summary>
/// <remarks>
/// Rows that went stay in the files of tables until they happen to be written over, their words in the index, and samples of them in the
/// server's statistics. A server that is at work has transactions of before nearly always, and most are over soon: they have the time
/// that a command may take, and so has all of it.
/// </remarks>
internal sealed class PostgreSqlCleanUp(NpgsqlConnection server, TableNames names, CallMode mode)
{
    // What erasing takes rows from, or words out of.
    private const string OfCases = "case_revision, record_version, known_record, known_mark";
    private const string Now = "SELECT txid_current() % 4294967296";

    private static readonly TimeSpan s_shortestPause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = Stopwatch.GetTimestamp();

    public async ValueTask Run()
    {
        var isCluster = await Answer("SELECT CAST(COUNT(*) AS text) FROM pg_extension WHERE extname = 'citus'")
            .ConfigureAwait(false) != "0";
        // Each server of a cluster counts its own transactions.
        var before = await Answer(isCluster ? $"SELECT string_agg(format('(%s, %L)', n.groupid, r.result), ', ') FROM "
            + $"run_command_on_all_nodes('{Now}') r JOIN pg_dist_node n ON n.nodeid = r.nodeid" : $"SELECT format('(0, %L)', ({Now}))")
            .ConfigureAwait(false);
        for (var pause = s_shortestPause; !await IsDone(isCluster, before).ConfigureAwait(false); pause *= 2)
        {
            if (pause > TimeLeft) throw StillKept(null);
            await mode.Wait(pause).ConfigureAwait(false);
        }
    }

    private TimeSpan TimeLeft => server.CommandTimeout is 0 ? TimeSpan.MaxValue
        : TimeSpan.FromSeconds(server.CommandTimeout) - Stopwatch.GetElapsedTime(_start);

    private static CaseStoreException StillKept(Exception? inner) => new(CaseStoreFault.Locked, "It is erased, and the server still keeps "
        + "it: a transaction that began before is not over, or cleaning up takes longer than a command may. Call Erase once more when the "
        + "server has less to do, or with a greater 'Command Timeout'.", inner);

    // Whoever waits for a table holds up all who come after. Behind somebody who keeps one for long, that is done for a moment only.
    private async ValueTask<bool> IsKeptByNobody()
    {
        var transaction = await mode.Begin(server).ConfigureAwait(false);
        try
        {
            await Answer("SET LOCAL lock_timeout = '500ms'").ConfigureAwait(false);
            await Answer(names.In($"LOCK TABLE {OfCases} IN ACCESS EXCLUSIVE MODE")).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            await mode.Dispose(transaction).ConfigureAwait(false);
        }
    }

    // A table that was written anew says up to which transaction nobody can see anything any more that went; one without a page, such
    // as those that stand on a cluster's servers for what lies elsewhere, keeps nothing. What the server says while it cleans up cannot
    // be gone by: the driver hides details unless it was told otherwise.
    private async ValueTask<bool> IsDone(bool isCluster, string? before)
    {
        if (!await IsKeptByNobody().ConfigureAwait(false)) return false;
        await Answer(names.In($"VACUUM (FULL, ANALYZE) {OfCases}")).ConfigureAwait(false);
        var kept = $"SELECT COUNT(*) FROM pg_class c JOIN (VALUES {before}) AS b (server, xid) ON b.server = "
            + (isCluster ? "(SELECT groupid FROM pg_dist_local_group)" : "0")
            + $" WHERE c.relnamespace = CAST('{names.Schema}' AS regnamespace) AND c.relkind = 'r' "
            + $"AND c.relname ~ '^({OfCases.Replace(", ", "|", StringComparison.Ordinal)})(_[0-9]+)?$' "
            + "AND pg_relation_size(c.oid) > 0 AND age(c.relfrozenxid) > age(CAST(b.xid AS xid))";
        // A server that does not answer has not said that it is done.
        return await Answer(isCluster ? "SELECT CAST(COUNT(*) AS text) FROM run_command_on_all_nodes("
            + $"'{kept.Replace("'", "''", StringComparison.Ordinal)}') WHERE NOT success OR result <> '0'"
            : $"SELECT CAST(({kept}) AS text)").ConfigureAwait(false) == "0";
    }

    private async ValueTask<string?> Answer(string sql)
    {
        var command = new NpgsqlCommand(sql, server)
        {
            CommandTimeout = server.CommandTimeout is 0 ? 0 : Math.Max(1, (int)Math.Ceiling(TimeLeft.TotalSeconds)),
        };
        try
        {
            return (string?)(mode.IsAsync ? await command.ExecuteScalarAsync(mode.Cancellation).ConfigureAwait(false)
                : command.ExecuteScalar());
        }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException)
        {
            throw StillKept(e);
        }
        finally
        {
            await mode.Dispose(command).ConfigureAwait(false);
        }
    }
}
