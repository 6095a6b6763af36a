using Microsoft.Extensions.Logging;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>How a store in PostgreSQL is opened.</summary>
public sealed record PostgreSqlStoreOptions
{
    /// <summary>The schema <c>geoclaims</c>, whose tables are made if they are not there.</summary>
    public static PostgreSqlStoreOptions Default { get; } = new();

    /// <summary>The schema that holds the tables: small letters of ASCII, digits and <c>_</c>, sixty at most.</summary>
    public string Schema { get; init => field = SqlName.Check(value, nameof(value)); } = "geoclaims";

    /// <summary>Whether schema and tables are made if they are not there. Whoever may not make them is refused.</summary>
    public bool Create { get; init; } = true;

    /// <summary>
    /// Whether each case is verified whenever it is read, exported, or named by an answer: what was changed from outside is then refused as
    /// <see cref="CaseStoreFault.Damaged"/>. It costs what <c>Verify</c> does, each time.
    /// </summary>
    public bool VerifyOnRead { get; init; }

    /// <summary>Is told what was recorded, what was refused and what is not
    /// intact; nothing if left out. It is told no text of a case.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>The options in words.</summary>
    public override string ToString() => $"in the schema {Schema}{(Create ? ", made if it is not there" : "")}";
}
