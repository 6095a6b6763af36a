namespace GeoClaims.Storage;

public partial interface ICaseStore
{
    /// <summary>Writes the whole store as it is at one moment, with a manifest
    /// of all heads: a ZIP file of history files and the log.</summary>
    /// <remarks>It can be restored into any store of the library, on whichever engine.</remarks>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read, or a case is not as it was recorded.</exception>
    StoreManifest Backup(Stream stream);

    /// <summary>Writes the whole store as it is at one moment, with a manifest
    /// of all heads: a ZIP file of history files and the log.</summary>
    /// <remarks>It can be restored into any store of the library, on whichever engine.</remarks>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read, or a case is not as it was recorded.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoreManifest> BackupAsync(Stream stream, CancellationToken cancellation = default);

    /// <summary>Makes of a backup what was in the store, with the same heads.
    /// First all of it is checked, and then anything written.</summary>
    /// <remarks>The store must be empty, or hold a part of the same backup: one that was stopped is resumed by starting it again.</remarks>
    /// <param name="stream">The backup. One that cannot be read from any place on is taken into memory first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">The backup is not whole
    /// (<see cref="CaseStoreFault.BadBackup"/>) or of a newer version, the store
    /// holds something else (<see cref="CaseStoreFault.NotEmpty"/>), or cannot be written.</exception>
    StoreManifest Restore(Stream stream);

    /// <summary>Makes of a backup what was in the store, with the same heads.
    /// First all of it is checked, and then anything written.</summary>
    /// <remarks>The store must be empty, or hold a part of the same backup: one that was stopped is resumed by starting it again.</remarks>
    /// <param name="stream">The backup. One that cannot be read from any place on is taken into memory first.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">The backup is not whole
    /// (<see cref="CaseStoreFault.BadBackup"/>) or of a newer version, the store
    /// holds something else (<see cref="CaseStoreFault.NotEmpty"/>), or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoreManifest> RestoreAsync(Stream stream, CancellationToken cancellation = default);
}
