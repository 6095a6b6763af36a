using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>
/// The index of words. The newest rows wait until there are enough of them: to enter each by itself costs more than to look so few through
/// when somebody asks.
/// </summary>
internal static class SqliteSearch
{
    private const int MostWaiting = 128;

    private const string Waiting = "SELECT COALESCE((SELECT MAX(id) FROM known_record), 0) - entered FROM known_text_reach";

    // The words are parted already; 'ascii' leaves all letters beyond ASCII as they are.
    public static IEnumerable<string> Statements =>
    [
        "CREATE VIRTUAL TABLE known_text USING fts5(words, content='known_record', content_rowid='id', tokenize='ascii', detail='none', "
            + "columnsize=0)",
        "CREATE TABLE known_text_reach (id integer PRIMARY KEY CHECK (id = 1), entered integer NOT NULL) STRICT",
        "INSERT INTO known_text_reach (id, entered) VALUES (1, 0)",
    ];

    /// <summary>The numbers of the rows that hold what a parameter asks for.</summary>
    public static string Found(string parameter) => $"SELECT rowid FROM known_text WHERE known_text MATCH @{parameter} "
        + $"UNION ALL SELECT w.id FROM known_record w WHERE w.id > (SELECT entered FROM known_text_reach) AND holds_words(w.words, "
        + $"@{parameter})";

    /// <summary>Teaches a connection to look through the rows that wait.</summary>
    public static void Prepare(SqliteConnection connection)
        => connection.CreateFunction("holds_words", (string words, string query) => SqliteWords.Hold(words, query), isDeterministic: true);

    /// <summary>Enters the rows that wait, if they are many.</summary>
    public static void Enter(SqliteLink link, SqliteTransaction transaction)
    {
        var count = link.Kept(Waiting);
        count.Transaction = transaction;
        if (count.ExecuteScalar() is not > (long)MostWaiting) return;
        Execute(link, transaction,
            "INSERT INTO known_text (rowid, words) SELECT id, words FROM known_record WHERE id > (SELECT entered FROM "
            + "known_text_reach) ORDER BY id");
        Execute(link, transaction, "UPDATE known_text_reach SET entered = (SELECT MAX(id) FROM known_record)");
    }

    /// <summary>Takes a case's entries for questions away, and what the index holds of them.</summary>
    public static void Leave(SqliteLink link, SqliteTransaction transaction, string caseId)
    {
        Execute(link, transaction, "INSERT INTO known_text (known_text, rowid, words) SELECT 'delete', id, words FROM known_record "
            + "WHERE case_id = @case AND id <= (SELECT entered FROM known_text_reach)", caseId);
        Execute(link, transaction, "DELETE FROM known_mark WHERE case_id = @case", caseId);
        Execute(link, transaction, "DELETE FROM known_record WHERE case_id = @case", caseId);
        // The next rows take the numbers of the last that went, and must not pass for entered.
        Execute(link, transaction, "UPDATE known_text_reach SET entered = MIN(entered, COALESCE((SELECT MAX(id) FROM known_record), 0))");
    }

    /// <summary>Makes the index anew: what rows that went had in it would stay until it happens to be written over.</summary>
    public static void Rebuild(SqliteLink link)
    {
        using var transaction = link.BeginTransaction(deferred: false);
        Execute(link, transaction, "INSERT INTO known_text (known_text) VALUES ('rebuild')");
        Execute(link, transaction, "UPDATE known_text_reach SET entered = COALESCE((SELECT MAX(id) FROM known_record), 0)");
        transaction.Commit();
    }

    private static void Execute(SqliteLink link, SqliteTransaction transaction, string sql, string? caseId = null)
    {
        var command = link.Kept(sql, caseId is null ? [] : ["case"]);
        command.Transaction = transaction;
        if (caseId is not null) command.Parameters[0].Value = caseId;
        command.ExecuteNonQuery();
    }
}
