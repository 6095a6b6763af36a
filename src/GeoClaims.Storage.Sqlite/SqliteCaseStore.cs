namespace GeoClaims.Storage.Sqlite;

/// <summary>A case store in one SQLite file.</summary>
/// <remarks>
/// While it is open, SQLite keeps two files beside it, named after it with <c>-wal</c> and <c>-shm</c>. Several processes of one machine
/// may use it at once; do not put it on a network drive.
/// </remarks>
public sealed class SqliteCaseStore : SqlCaseStore
{
    private SqliteCaseStore(SqliteEngine engine, string path, SqliteStoreOptions options)
        : base(engine, options.VerifyOnRead, options.Logger) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a store; a file that is not there is made.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How; <see cref="SqliteStoreOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="CaseStoreException">The file cannot be opened, is no store, or was made by a newer version.</exception>
    public static SqliteCaseStore Open(string path, SqliteStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= SqliteStoreOptions.Default;
        var engine = new SqliteEngine(path, options);
        try
        {
            engine.Prepare();
            return new(engine, path, options);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>Opens a store; a file that is not there is made.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How; <see cref="SqliteStoreOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call before it begins. SQLite has no asynchronous calls: the others are there so that programs
    /// can change the store without changing their code.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="CaseStoreException">The file cannot be opened, is no store, or was made by a newer version.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<SqliteCaseStore> OpenAsync(string path, SqliteStoreOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return cancellation.IsCancellationRequested ? Task.FromCanceled<SqliteCaseStore>(cancellation)
            : Task.Run(() => Open(path, options), cancellation);
    }

    /// <summary>
    /// Brings a file that an older version of the library made to this one, case by case, and resolves the times of cases anew where this
    /// machine has other zone data. Stopped halfway, it is called again and goes on.
    /// </summary>
    /// <remarks>
    /// What was recorded stays as it is; what questions are answered from is made anew of it. Programs that have the file open may read on,
    /// and are refused whatever they would write until it is over; older versions of the library then stay refused.
    /// </remarks>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How; <see cref="SqliteStoreOptions.Default"/> if left out.</param>
    /// <param name="progress">Is told the name of each case that was made anew.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="CaseStoreException">The file cannot be opened or written, is no store, or was made by a newer version.</exception>
    public static StoreMigration Migrate(string path, SqliteStoreOptions? options = null, IProgress<string>? progress = null)
        => Migrate(CallMode.Direct, path, options, progress);

    /// <summary>Brings a file to this version: see <see cref="Migrate(string, SqliteStoreOptions, IProgress{string})"/>.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How; <see cref="SqliteStoreOptions.Default"/> if left out.</param>
    /// <param name="progress">Is told the name of each case that was made anew.</param>
    /// <param name="cancellation">Stops the call between two cases; call it again to go on.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="CaseStoreException">The file cannot be opened or written, is no store, or was made by a newer version.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<StoreMigration> MigrateAsync(string path, SqliteStoreOptions? options = null, IProgress<string>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Task.Run(() => Migrate(new(false, cancellation), path, options, progress), cancellation);
    }

    private static StoreMigration Migrate(CallMode mode, string path, SqliteStoreOptions? options, IProgress<string>? progress)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options = (options ?? SqliteStoreOptions.Default) with { VerifyOnRead = false };
        using var store = new SqliteCaseStore(new(path, options), path, options);
        ((SqliteEngine)store.Engine).PrepareMigration();
        return CallMode.Result(store.Migrate(mode, progress));
    }

    /// <summary>The file's name.</summary>
    public override string ToString() => $"case store in {System.IO.Path.GetFileName(Path)}";
}
