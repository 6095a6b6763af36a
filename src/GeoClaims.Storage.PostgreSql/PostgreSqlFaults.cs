using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>What PostgreSQL's error codes mean for a store (PostgreSQL, “Appendix A. PostgreSQL Error Codes”).</summary>
internal static class PostgreSqlFaults
{
    public static CaseStoreException Of(NpgsqlException e, bool isOpening) => e switch
    {
        PostgresException p => Of(p),
        // The driver has no type for it. Its message is the same in all languages.
        { InnerException: TimeoutException } when isOpening && e.Message.Contains("pool has been exhausted", StringComparison.Ordinal) =>
            new(CaseStoreFault.Locked, "All connections that this program may have at once are in use, and none came free in time. "
                + "Try again, or give the connection string a greater 'Maximum Pool Size'.", e),
        _ when isOpening => new(CaseStoreFault.Unreachable, "No server answers. Look at host and port, and whether the server runs.", e),
        _ => Lost(e),
    };

    private static CaseStoreException Of(PostgresException e) => e.SqlState switch
    {
        "42501" =>
            New(e, CaseStoreFault.NotAllowed, "This user may not do that: a reader only reads, a writer only "
            + "adds, and the owner of the tables alone migrates and erases."),
        ['2', '8', ..] => New(e, CaseStoreFault.NotAllowed, "The server refused the user or the password."),
        "3D000" => New(e, CaseStoreFault.Unreachable, "The server has no such database."),
        "53100" or "53400" => New(e, CaseStoreFault.Full, "The server has no room left. Nothing was written."),
        "25006" => New(e, CaseStoreFault.ReadOnly, "The server can only be read now."),
        "55P03" or "40P01" or "57014" =>
            New(e, CaseStoreFault.Locked, "Somebody else held what was needed, and did not let go in time. Try again."),
        "53300" => New(e, CaseStoreFault.Unreachable, "The server takes no more connections now."),
        "57P03" => New(e, CaseStoreFault.Unreachable, "The server is starting or stopping."),
        ['5', '7', 'P', ..] or ['0', '8', ..] => Lost(e),
        // "Internal error" (XX000) is none: extensions report with it whatever they have no number for.
        "XX001" or "XX002" => New(e, CaseStoreFault.Damaged, "The server reports damage in its files."),
        // Every write asks the version of the tables, in a form that divides by zero where it is newer.
        "22012" => New(e, CaseStoreFault.NewerVersion,
            "The store was raised to a newer version of the library while it was open. Nothing was written. Update the library."),
        "42P01" => New(e, CaseStoreFault.NotAStore, "A table of the store is missing."),
        _ => New(e, CaseStoreFault.Other, $"The server reports an error, number {e.SqlState}."),
    };

    private static CaseStoreException Lost(NpgsqlException e) => new(CaseStoreFault.ConnectionLost,
        "The connection to the server broke. If revisions were just being recorded, append the same history again: what is there already "
            + "is not added twice.", e);

    private static CaseStoreException New(PostgresException inner, CaseStoreFault fault, string message) => new(fault, message, inner);
}
