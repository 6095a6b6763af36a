using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>
/// Inserts rows. Many go by one statement to which each column comes as an array; a few by statements of their own, which the server has
/// less to do with.
/// </summary>
internal static class PostgreSqlInsert
{
    private const int Few = 4;
    private const int AtOnce = 1_000;

    public static IEnumerable<NpgsqlBatchCommand> Of(RowSet set)
        => set.Rows.Count <= Few ? set.Rows.Select(row => One(set.Table, row))
            : Enumerable.Range(0, (set.Rows.Count + AtOnce - 1) / AtOnce).Select(part => Many(set, part * AtOnce));

    /// <summary>
    /// Adds to the log. One after another do so, from here to the end of their transactions: only so do the numbers have no gaps, and
    /// come to stand in their order.
    /// </summary>
    public static IEnumerable<NpgsqlBatchCommand> ToLog(RowSet set, string schema)
    {
        if (set.Rows.Count == 0) yield break;
        var key = BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"geoclaims {schema}")));
        yield return new(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({key})"));
        var columns = string.Join(", ", set.Table.Columns);
        for (var at = 0; at < set.Rows.Count; at += AtOnce)
        {
            var count = Math.Min(AtOnce, set.Rows.Count - at);
            var command = new NpgsqlBatchCommand($"INSERT INTO store_log (number, {columns}) SELECT (SELECT COALESCE(MAX(number), 0) FROM "
                + $"store_log) + r.place, r.case_id, r.revision, r.body FROM unnest($1, $2, $3) WITH ORDINALITY AS r({columns}, place)");
            AddColumns(command, set, at, count);
            yield return command;
        }
    }

    private static NpgsqlBatchCommand One(TableShape table, object?[] row)
    {
        var command = new NpgsqlBatchCommand(Into(table) + $"VALUES ({Values(table, i => "$" + (i + 1))})");
        for (var i = 0; i < row.Length; i++)
            command.Parameters.Add(new() { NpgsqlDbType = table.IsNumber(i) ? NpgsqlDbType.Bigint : NpgsqlDbType.Text,
            Value = row[i] ?? DBNull.Value });
        return command;
    }

    private static NpgsqlBatchCommand Many(RowSet set, int at)
    {
        var (table, count) = (set.Table, Math.Min(AtOnce, set.Rows.Count - at));
        var columns = string.Join(", ", table.Columns);
        var command = new NpgsqlBatchCommand(Into(table) + $"SELECT {Values(table, i => table.Columns[i])} FROM "
            + $"unnest({string.Join(", ", table.Columns.Select((_, i) => "$" + (i + 1)))}) AS r({columns})");
        AddColumns(command, set, at, count);
        return command;
    }

    private static void AddColumns(NpgsqlBatchCommand command, RowSet set, int at, int count)
    {
        for (var i = 0; i < set.Table.Columns.Length; i++)
            command.Parameters.Add(set.Table.IsNumber(i) ? Column<long?>(set, i, at, count, NpgsqlDbType.Bigint)
                : Column<string?>(set, i, at, count, NpgsqlDbType.Text));
    }

    private static string Into(TableShape table) => $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) ";

    private static string Values(TableShape table, Func<int, string> value)
        => string.Join(", ", table.Columns.Select((name, i) => name == "words" ? $"array_to_tsvector(string_to_array({value(i)}, ' '))"
            : value(i)));

    private static NpgsqlParameter<T[]> Column<T>(RowSet set, int column, int at, int count, NpgsqlDbType type)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++) values[i] = (T)set.Rows[at + i][column]!;
        return new() { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = values };
    }
}
