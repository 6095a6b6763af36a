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
        for (var i = 0; i < table.Columns.Length; i++)
            command.Parameters.Add(table.IsNumber(i) ? Column<long?>(set, i, at, count, NpgsqlDbType.Bigint)
                : Column<string?>(set, i, at, count, NpgsqlDbType.Text));
        return command;
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
