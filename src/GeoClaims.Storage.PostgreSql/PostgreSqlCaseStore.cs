using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>A case store in a PostgreSQL database, for teams.</summary>
/// <remarks>
/// The same tables work on one server and, after <see cref="PostgreSqlSetup.DistributionSql"/>, spread over several by Citus. The
/// connection string is kept out of all messages.
/// </remarks>
public sealed class PostgreSqlCaseStore : SqlCaseStore
{
    private PostgreSqlCaseStore(PostgreSqlEngine engine, PostgreSqlStoreOptions options) : base(engine, options.VerifyOnRead,
        options.Logger)
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

    /// <summary>Opens a store by a source of connections that the caller has:
    /// with passwords that change, certificates, settings of its own.</summary>
    /// <remarks>The caller disposes of the source, after the store. It says itself how many statements are kept prepared
    /// (<c>Max Auto Prepare</c>): fifty serve well, and none behind PgBouncer.</remarks>
    /// <param name="source">Where connections come from.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, holds no store, or one of another version.</exception>
    public static PostgreSqlCaseStore Open(NpgsqlDataSource source, PostgreSqlStoreOptions options)
        => CallMode.Result(Open(CallMode.Direct, source, options));

    /// <summary>Opens a store by a source of connections: see <see cref="Open(NpgsqlDataSource, PostgreSqlStoreOptions)"/>.</summary>
    /// <param name="source">Where connections come from.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, holds no store, or one of another version.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<PostgreSqlCaseStore> OpenAsync(NpgsqlDataSource source, PostgreSqlStoreOptions options,
        CancellationToken cancellation)
        => Open(CallMode.Awaited(cancellation), source, options).AsTask();

    private static ValueTask<PostgreSqlCaseStore> Open(CallMode mode, NpgsqlDataSource source, PostgreSqlStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return Open(mode, new PostgreSqlEngine(source, options.Schema, isOwner: false), options);
    }

    private static ValueTask<PostgreSqlCaseStore> Open(CallMode mode, string connectionString, PostgreSqlStoreOptions? options)
    {
        options ??= PostgreSqlStoreOptions.Default;
        return Open(mode, new PostgreSqlEngine(Source(connectionString), options.Schema), options);
    }

    private static async ValueTask<PostgreSqlCaseStore> Open(CallMode mode, PostgreSqlEngine engine, PostgreSqlStoreOptions options)
    {
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

    /// <summary>
    /// Brings a store that an older version of the library made to this one, case by case, and resolves the times of cases anew where this
    /// machine has other zone data. Stopped halfway, it is called again and goes on.
    /// </summary>
    /// <remarks>
    /// Whoever owns the tables calls it. What was recorded stays as it is;
    /// what questions are answered from is made anew of it. Programs that
    /// have the store open may read on, and are refused whatever they would write until it is over; older versions of the library then stay
    /// refused. Roles that could write can also write to what is new.
    /// </remarks>
    /// <param name="connectionString">The connection string of the owner of the tables.</param>
    /// <param name="options">Where the store is; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <param name="progress">Is told the name of each case that was made anew.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is none.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, there is no store, the user does not own it, or a newer version
    /// made it.</exception>
    public static StoreMigration Migrate(string connectionString, PostgreSqlStoreOptions? options =
        null, IProgress<string>? progress = null)
        => CallMode.Result(Migrate(CallMode.Direct, connectionString, options, progress));

    /// <summary>Brings a store to this version: see <see cref="Migrate(string, PostgreSqlStoreOptions, IProgress{string})"/>.</summary>
    /// <param name="connectionString">The connection string of the owner of the tables.</param>
    /// <param name="options">Where the store is; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <param name="progress">Is told the name of each case that was made anew.</param>
    /// <param name="cancellation">Stops the call; call it again to go on.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is none.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, there is no store, the user does not own it, or a newer version
    /// made it.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<StoreMigration> MigrateAsync(string connectionString, PostgreSqlStoreOptions? options = null,
        IProgress<string>? progress = null, CancellationToken cancellation = default)
        => Migrate(CallMode.Awaited(cancellation), connectionString, options, progress).AsTask();

    /// <summary>Brings a store to this version: see <see cref="Migrate(string, PostgreSqlStoreOptions, IProgress{string})"/>.</summary>
    /// <param name="source">Where connections of the owner of the tables come from; it stays the caller's.</param>
    /// <param name="options">Where the store is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, there is no store, the user does not own it, or a newer version
    /// made it.</exception>
    public static StoreMigration Migrate(NpgsqlDataSource source, PostgreSqlStoreOptions options)
        => CallMode.Result(Migrate(CallMode.Direct, source, options));

    /// <summary>Brings a store to this version: see <see cref="Migrate(string, PostgreSqlStoreOptions, IProgress{string})"/>.</summary>
    /// <param name="source">Where connections of the owner of the tables come from; it stays the caller's.</param>
    /// <param name="options">Where the store is.</param>
    /// <param name="cancellation">Stops the call; call it again to go on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, there is no store, the user does not own it, or a newer version
    /// made it.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<StoreMigration> MigrateAsync(NpgsqlDataSource source, PostgreSqlStoreOptions options,
        CancellationToken cancellation)
        => Migrate(CallMode.Awaited(cancellation), source, options).AsTask();

    private static ValueTask<StoreMigration> Migrate(CallMode mode, NpgsqlDataSource source, PostgreSqlStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return Migrate(mode, new PostgreSqlEngine(source, options.Schema, isOwner: false), options, null);
    }

    private static ValueTask<StoreMigration> Migrate(CallMode mode, string connectionString, PostgreSqlStoreOptions? options,
        IProgress<string>? progress)
    {
        options ??= PostgreSqlStoreOptions.Default;
        return Migrate(mode, new PostgreSqlEngine(Source(connectionString), options.Schema), options, progress);
    }

    private static async ValueTask<StoreMigration> Migrate(CallMode mode, PostgreSqlEngine engine, PostgreSqlStoreOptions options,
        IProgress<string>? progress)
    {
        var store = new PostgreSqlCaseStore(engine, options with { VerifyOnRead = false });
        try
        {
            return await store.Migrate(mode, progress).ConfigureAwait(false);
        }
        finally
        {
            await mode.Dispose(store).ConfigureAwait(false);
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
