using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>A case store in a PostgreSQL database, for teams.</summary>
/// <remarks>
/// The same tables work on one server and, after <see cref="PostgreSqlSetup.DistributionSql"/>, spread over several by Citus. The
/// connection string is kept out of all messages.
/// </remarks>
public sealed class PostgreSqlCaseStore : SqlCaseStore
{
    private PostgreSqlCaseStore(PostgreSqlEngine engine, PostgreSqlStoreOptions options) : base(engine, options.VerifyOnRead)
        => Options = options;

    /// <summary>How the store was opened.</summary>
    public PostgreSqlStoreOptions Options { get; }

    /// <summary>Opens a store; tables that are not there are made, if the options say so.</summary>
    /// <param name="connectionString">The connection string, as Npgsql reads it.</param>
    /// <param name="options">How; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null, blank, or no connection string.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, refuses the user, holds no store, or one of a newer
    /// version.</exception>
    public static PostgreSqlCaseStore Open(string connectionString, PostgreSqlStoreOptions? options = null)
        => CallMode.Result(Open(CallMode.Direct, connectionString, options));

    /// <summary>Opens a store; tables that are not there are made, if the options say so.</summary>
    /// <param name="connectionString">The connection string, as Npgsql reads it.</param>
    /// <param name="options">How; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null, blank, or no connection string.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, refuses the user, holds no store, or one of a newer
    /// version.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<PostgreSqlCaseStore> OpenAsync(string connectionString, PostgreSqlStoreOptions? options = null,
        CancellationToken cancellation = default)
        => Open(CallMode.Awaited(cancellation), connectionString, options).AsTask();

    private static async ValueTask<PostgreSqlCaseStore> Open(CallMode mode, string connectionString, PostgreSqlStoreOptions? options)
    {
        options ??= PostgreSqlStoreOptions.Default;
        var engine = new PostgreSqlEngine(Source(connectionString), options.Schema);
        try
        {
            await PostgreSqlSchema.Prepare(engine, options, mode).ConfigureAwait(false);
            return new(engine, options);
        }
        catch (Exception e)
        {
            await mode.Dispose(engine).ConfigureAwait(false);
            if (e is NpgsqlException n) throw PostgreSqlFaults.Of(n, isOpening: false);
            throw;
        }
    }

    internal static NpgsqlDataSource Source(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString) { PersistSecurityInfo = false, IncludeErrorDetail = false };
            // Nothing is left behind on a connection that would have to be undone before the next use.
            settings.NoResetOnClose = true;
            // Statements that come again and again are prepared once on each connection; but what hands connections on to others, as
            // PgBouncer does, mixes up whose statements are whose. Who says how many gets so many, and none for none.
            if (!settings.ShouldSerialize("Max Auto Prepare")) settings.MaxAutoPrepare = 50;
            return NpgsqlDataSource.Create(settings);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
        {
            // The driver's own message may quote the string, and with it a password.
            throw new ArgumentException("This is no connection string for PostgreSQL, such as 'Host=db;Database=cases;Username=ann'.",
                nameof(connectionString));
        }
    }

    /// <summary>The schema.</summary>
    public override string ToString() => $"case store in PostgreSQL, schema {Options.Schema}";
}
