namespace GeoClaims.Storage.Sqlite;

/// <summary>A case store in one SQLite file.</summary>
/// <remarks>
/// While it is open, SQLite keeps two files beside it, named after it with <c>-wal</c> and <c>-shm</c>. Several processes of one machine
/// may use it at once; do not put it on a network drive.
/// </remarks>
public sealed class SqliteCaseStore : SqlCaseStore
{
    private SqliteCaseStore(SqliteEngine engine, string path, bool verifiesOnRead) : base(engine, verifiesOnRead) => Path = path;

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
            return new(engine, path, options.VerifyOnRead);
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

    /// <summary>The file's name.</summary>
    public override string ToString() => $"case store in {System.IO.Path.GetFileName(Path)}";
}
