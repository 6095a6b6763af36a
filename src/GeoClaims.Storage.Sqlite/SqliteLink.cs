using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>A connection that keeps its statements prepared: one claim more must not cost their compiling anew.</summary>
internal sealed class SqliteLink(string connectionString) : SqliteConnection(connectionString)
{
    // Questions have many forms; the first ones are those that this connection is there for.
    private const int Most = 100;

    private readonly Dictionary<string, SqliteCommand> _kept = new(StringComparer.Ordinal);

    /// <summary>A statement, prepared the first time that it is run. The connection disposes of it, if it <see cref="Keeps"/> it.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">The names of its parameters, in the order in which they are given values.</param>
    public SqliteCommand Kept(string sql, params IEnumerable<string> parameters)
    {
        if (_kept.TryGetValue(sql, out var kept)) return kept;
        var command = CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = "@" + name });
        if (_kept.Count < Most) _kept.Add(sql, command);
        return command;
    }

    /// <summary>Whether a statement stays for the next time.</summary>
    public bool Keeps(SqliteCommand command) => _kept.TryGetValue(command.CommandText, out var kept) && ReferenceEquals(kept, command);
}
