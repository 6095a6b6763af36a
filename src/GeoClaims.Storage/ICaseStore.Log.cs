namespace GeoClaims.Storage;

public partial interface ICaseStore
{
    /// <summary>One hash over all that was recorded in the store, in all cases. Note it elsewhere, sign it, have it stamped.</summary>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    StoreHead Root();

    /// <summary>One hash over all that was recorded in the store, in all cases. Note it elsewhere, sign it, have it stamped.</summary>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoreHead> RootAsync(CancellationToken cancellation = default);

    /// <summary>Checks that the store's log still begins with all that stood in it when a head was noted.</summary>
    /// <remarks>What the log says of each case is compared with the case by <c>Verify</c> and <c>VerifyAll</c>.</remarks>
    /// <param name="noted">The head, as <see cref="Root"/> gave it.</param>
    /// <exception cref="ArgumentException"><paramref name="noted"/> is the head of a case, or null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    StoreCheck VerifyRoot(StoreHead noted);

    /// <summary>Checks that the store's log still begins with all that stood in it when a head was noted.</summary>
    /// <remarks>What the log says of each case is compared with the case by <c>Verify</c> and <c>VerifyAll</c>.</remarks>
    /// <param name="noted">The head, as <see cref="Root"/> gave it.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="noted"/> is the head of a case, or null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoreCheck> VerifyRootAsync(StoreHead noted, CancellationToken cancellation = default);

    /// <summary>Shows that a record is in a case, to whoever has only a
    /// head of the store, without the rest of the case's history.</summary>
    /// <remarks>It shows the last version that was put by then; that the case still holds it is not shown.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="key">The record's key, such as <c>claim:closed</c>.</param>
    /// <param name="under">The head under which it shall be shown; the store's head as it is now if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case, <paramref name="under"/> is the head of a case,
    /// or no revision had put such a record by then.</exception>
    /// <exception cref="CaseStoreException">There is no such case, the store cannot be read, its log does not vouch for the record under
    /// this head, or the record was erased (<see cref="CaseStoreFault.Erased"/>).</exception>
    RecordProof Prove(string caseId, string key, StoreHead? under = null);

    /// <summary>Shows that a record is in a case, to whoever has only a
    /// head of the store, without the rest of the case's history.</summary>
    /// <remarks>It shows the last version that was put by then; that the case still holds it is not shown.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="key">The record's key, such as <c>claim:closed</c>.</param>
    /// <param name="under">The head under which it shall be shown; the store's head as it is now if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case, <paramref name="under"/> is the head of a case,
    /// or no revision had put such a record by then.</exception>
    /// <exception cref="CaseStoreException">There is no such case, the store cannot be read, its log does not vouch for the record under
    /// this head, or the record was erased (<see cref="CaseStoreFault.Erased"/>).</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<RecordProof> ProveAsync(string caseId, string key, StoreHead? under = null, CancellationToken cancellation = default);
}
