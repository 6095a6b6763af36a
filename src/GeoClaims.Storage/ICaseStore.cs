using NodaTime;

namespace GeoClaims.Storage;

/// <summary>A store of cases with their whole histories: append-only, checked by hashes, with questions across all cases.</summary>
/// <remarks>
/// <para>Nothing in it is ever deleted or changed, but what <see cref="Erase"/> takes away.
/// A case is stored under a name of your choice, such as <c>bridge</c>, and only ever grows
/// by revisions of its <see cref="CaseHistory"/>.
/// What was appended is on disk when the call returns. Safe to use from many threads and processes.</para>
/// <para>Every method has a form that waits and one to be awaited; they do the same. All throw <see cref="CaseStoreException"/> for what a
/// database may do wrong,
/// and <see cref="ObjectDisposedException"/> once the store is disposed of.</para>
/// </remarks>
public partial interface ICaseStore : IDisposable, IAsyncDisposable
{
    /// <summary>Stores a history: a new case, or the revisions that a stored case lacks.</summary>
    /// <remarks>It is all or nothing, and appending the same history again adds nothing.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="history">The whole history.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseConflictException">Somebody else recorded a revision first, or the stored case is another history's; the
    /// exception holds the newer state.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    StoredCase Append(string caseId, CaseHistory history);

    /// <summary>Stores a history: a new case, or the revisions that a stored case lacks.</summary>
    /// <remarks>It is all or nothing, and appending the same history again adds nothing.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="history">The whole history.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseConflictException">Somebody else recorded a revision first, or the stored case is another history's; the
    /// exception holds the newer state.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoredCase> AppendAsync(string caseId, CaseHistory history, CancellationToken cancellation = default);

    /// <summary>
    /// Stores a history, and where somebody else recorded revisions first, merges with those and records what that comes to as one revision
    /// more.
    /// </summary>
    /// <remarks>
    /// The merge carries the author and the reason of the last revision of <paramref name="history"/>. It is tried again as often as
    /// somebody else is faster.
    /// </remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="history">The whole history.</param>
    /// <param name="merge">Decides what is open after <c>CaseFile.Merge</c>, such as <c>m => m.Resolve(c => MergeSide.Mine)</c>; <c>m =>
    /// m</c> if conflicts shall stay open.</param>
    /// <param name="clock">The clock that says when a merge is recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseConflictException">A conflict is open after <paramref name="merge"/>, or the histories share no revision.
    /// Nothing was written.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    CaseHistory Append(string caseId, CaseHistory history, Func<MergeResult, MergeResult> merge, IClock clock);

    /// <summary>
    /// Stores a history, and where somebody else recorded revisions first, merges with those and records what that comes to as one revision
    /// more.
    /// </summary>
    /// <remarks>
    /// The merge carries the author and the reason of the last revision of <paramref name="history"/>. It is tried again as often as
    /// somebody else is faster.
    /// </remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="history">The whole history.</param>
    /// <param name="merge">Decides what is open after <c>CaseFile.Merge</c>, such as <c>m => m.Resolve(c => MergeSide.Mine)</c>; <c>m =>
    /// m</c> if conflicts shall stay open.</param>
    /// <param name="clock">The clock that says when a merge is recorded.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseConflictException">A conflict is open after <paramref name="merge"/>, or the histories share no revision.
    /// Nothing was written.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseHistory> AppendAsync(string caseId, CaseHistory history, Func<MergeResult, MergeResult> merge, IClock clock,
        CancellationToken cancellation = default);

    /// <summary>The cases of the store, in the order of their names as UTF-8 bytes.</summary>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    IEnumerable<StoredCase> Cases();

    /// <summary>The cases of the store, in the order of their names as UTF-8 bytes.</summary>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    IAsyncEnumerable<StoredCase> CasesAsync(CancellationToken cancellation = default);

    /// <summary>A case as the list of the store shows it; null if there is none.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    StoredCase? Find(string caseId);

    /// <summary>A case as the list of the store shows it; null if there is none.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellation = default);

    /// <summary>The case as it stands.</summary>
    /// <remarks>Its hashes are not looked at: <c>Verify</c> and <c>ReadHistory</c> do that, and the option <c>VerifyOnRead</c>.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    CaseFile Read(string caseId, LoadLimits? limits = null);

    /// <summary>The case as it stands.</summary>
    /// <remarks>Its hashes are not looked at: <c>Verify</c> and <c>ReadHistory</c> do that, and the option <c>VerifyOnRead</c>.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseFile> ReadAsync(string caseId, LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>The case as it stood after a revision.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such revision.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    CaseFile ReadAt(string caseId, int revision, LoadLimits? limits = null);

    /// <summary>The case as it stood after a revision.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such revision.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseFile> ReadAtAsync(string caseId, int revision, LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>The case as we had it on record at an instant, whatever came to be known of that time later.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing had been recorded by then.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    CaseFile ReadAsRecorded(string caseId, Instant instant, LoadLimits? limits = null);

    /// <summary>The case as we had it on record at an instant, whatever came to be known of that time later.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing had been recorded by then.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseFile> ReadAsRecordedAsync(string caseId, Instant instant, LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>The case, as recorded now, as it was known at an instant: see <see cref="CaseFile.AsOf(Instant, KnownBound)"/>.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    CaseFile ReadAsKnown(string caseId, Instant instant, LoadLimits? limits = null);

    /// <summary>The case, as recorded now, as it was known at an instant: see <see cref="CaseFile.AsOf(Instant, KnownBound)"/>.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">What is stored is beyond the limits, or no case any more: <c>Verify</c> says where it was
    /// changed.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseFile> ReadAsKnownAsync(string caseId, Instant instant, LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>The whole history of a case, every hash checked.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">The history is broken: the report says where and why.</exception>
    CaseHistory ReadHistory(string caseId, LoadLimits? limits = null);

    /// <summary>The whole history of a case, every hash checked.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="InvalidCaseException">The history is broken: the report says where and why.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseHistory> ReadHistoryAsync(string caseId, LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>Checks a case: every hash computed anew, every link, and every column that was derived from the history.</summary>
    /// <remarks>Times that were resolved with other zone data than this machine has are not compared; the result says so.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="expectedHead">The head as it was noted elsewhere: only with it, revisions dropped from the end are found.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedHead"/> is no hash.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    StoreCheck Verify(string caseId, string? expectedHead = null, LoadLimits? limits = null);

    /// <summary>Checks a case: every hash computed anew, every link, and every column that was derived from the history.</summary>
    /// <remarks>Times that were resolved with other zone data than this machine has are not compared; the result says so.</remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="expectedHead">The head as it was noted elsewhere: only with it, revisions dropped from the end are found.</param>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedHead"/> is no hash.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<StoreCheck> VerifyAsync(string caseId, string? expectedHead = null, LoadLimits? limits = null,
        CancellationToken cancellation = default);

    /// <summary>
    /// Checks every case of the store, the notes of withdrawal and, where the engine can do that, the database as a whole: indexes and
    /// search.
    /// </summary>
    /// <remarks>There is one result for each case, and another one for each of the rest that something is wrong with.</remarks>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    IEnumerable<StoreCheck> VerifyAll(LoadLimits? limits = null);

    /// <summary>
    /// Checks every case of the store, the notes of withdrawal and, where the engine can do that, the database as a whole: indexes and
    /// search.
    /// </summary>
    /// <remarks>There is one result for each case, and another one for each of the rest that something is wrong with.</remarks>
    /// <param name="limits">How much the case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    IAsyncEnumerable<StoreCheck> VerifyAllAsync(LoadLimits? limits = null, CancellationToken cancellation = default);

    /// <summary>
    /// Writes the whole history of a case as a history file, byte for byte as <see cref="CaseHistory.Save(Stream)"/> would.
    /// </summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    void Export(string caseId, Stream stream);

    /// <summary>
    /// Writes the whole history of a case as a history file, byte for byte as <see cref="CaseHistory.Save(Stream)"/> would.
    /// </summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case: up to 120 letters of any script, digits,
    /// <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or the store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task ExportAsync(string caseId, Stream stream, CancellationToken cancellation = default);

    /// <summary>
    /// Stores many histories, one transaction each. What is stored already is passed over: an import that was stopped is resumed by
    /// starting it again.
    /// </summary>
    /// <remarks>
    /// A case that cannot be read, or that conflicts with a stored one, is left out and named in the result; a store that cannot be written
    /// stops the import.
    /// </remarks>
    /// <param name="cases">The cases. They are asked for one at a time, so that only one is in memory.</param>
    /// <param name="progress">Is told after each case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be written.</exception>
    ImportResult Import(IEnumerable<CaseImport> cases, IProgress<ImportProgress>? progress = null);

    /// <summary>
    /// Stores many histories, one transaction each. What is stored already is passed over: an import that was stopped is resumed by
    /// starting it again.
    /// </summary>
    /// <remarks>
    /// A case that cannot be read, or that conflicts with a stored one, is left out and named in the result; a store that cannot be written
    /// stops the import.
    /// </remarks>
    /// <param name="cases">The cases. They are asked for one at a time, so that only one is in memory.</param>
    /// <param name="progress">Is told after each case.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<ImportResult> ImportAsync(IEnumerable<CaseImport> cases, IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default);
}
