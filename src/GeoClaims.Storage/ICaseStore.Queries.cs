using NodaTime;

namespace GeoClaims.Storage;

public partial interface ICaseStore
{
    /// <summary>Answers a question across all cases. Answers come as they are asked for, a page at a time.</summary>
    /// <remarks>No connection is held between two pages; what is recorded meanwhile may show in the next one.</remarks>
    /// <param name="query">The query.</param>
    /// <typeparam name="TAnswer">What an answer is.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    IEnumerable<TAnswer> Ask<TAnswer>(StoreQuery<TAnswer> query) where TAnswer : IStoreAnswer;

    /// <summary>Answers a question across all cases. Answers come as they are asked for, a page at a time.</summary>
    /// <remarks>No connection is held between two pages; what is recorded meanwhile may show in the next one.</remarks>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <typeparam name="TAnswer">What an answer is.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    IAsyncEnumerable<TAnswer> AskAsync<TAnswer>(StoreQuery<TAnswer> query, CancellationToken cancellation = default) where TAnswer
        : IStoreAnswer;

    /// <summary>
    /// Notes that a source document is not to be relied on any more. <see cref="WithdrawnQuery"/> then tells every case that it touches.
    /// </summary>
    /// <remarks>Withdrawals are chained by hashes like revisions, and stay. No case is changed by one.</remarks>
    /// <param name="address">The address of the document, as reports state it.</param>
    /// <param name="author">Who notes it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    Withdrawal Withdraw(string address, string author, string reason, IClock clock);

    /// <summary>
    /// Notes that a source document is not to be relied on any more. <see cref="WithdrawnQuery"/> then tells every case that it touches.
    /// </summary>
    /// <remarks>Withdrawals are chained by hashes like revisions, and stay. No case is changed by one.</remarks>
    /// <param name="address">The address of the document, as reports state it.</param>
    /// <param name="author">Who notes it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    /// <exception cref="CaseStoreException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<Withdrawal> WithdrawAsync(string address, string author, string reason, IClock clock, CancellationToken cancellation = default);

    /// <summary>The documents withdrawn, in the order in which that was noted.</summary>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    IEnumerable<Withdrawal> Withdrawals();

    /// <summary>The documents withdrawn, in the order in which that was noted.</summary>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    IAsyncEnumerable<Withdrawal> WithdrawalsAsync(CancellationToken cancellation = default);
}
