using Npgsql;
using NpgsqlTypes;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>Inserts many rows by one statement: each column comes as an array.</summary>
internal static class PostgreSqlInsert
{
    public static NpgsqlBatchCommand Of(RowSet set, int at, int count)
    {
        var table = set.Table;
        var values = string.Join(", ", table.Columns.Select(c => c == "words" ? "array_to_tsvector(string_to_array(words, ' '))" : c));
        var arrays = string.Join(", ", table.Columns.Select(c => $"@{c}"));
        var command = new NpgsqlBatchCommand($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) SELECT {values} FROM unnest({arrays}) AS r({string.Join(", ", table.Columns)})");
        for (var column = 0; column < table.Columns.Length; column++) command.Parameters.Add(Column(set, column, at, count));
        return command;
    }

    private static NpgsqlParameter Column(RowSet set, int column, int at, int count)
    {
        var name = set.Table.Columns[column];
        return set.Table.IsNumber(column)
            ? new NpgsqlParameter<long?[]>(name, NpgsqlDbType.Array | NpgsqlDbType.Bigint) { TypedValue = Values<long?>(set, column, at, count) }
            : new NpgsqlParameter<string?[]>(name, NpgsqlDbType.Array | NpgsqlDbType.Text) { TypedValue = Values<string?>(set, column, at, count) };
    }

    private static T[] Values<T>(RowSet set, int column, int at, int count)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++) values[i] = (T)set.Rows[at + i][column]!;
        return values;
    }
}
