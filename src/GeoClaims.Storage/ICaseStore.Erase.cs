using NodaTime;

namespace GeoClaims.Storage;

public partial interface ICaseStore
{
    /// <summary>Erases records of a case from every revision, so that a person's data go; what is stored still verifies.</summary>
    /// <remarks>
    /// <para>It does as <see cref="CaseHistory.Erase(IEnumerable{string}, string, string, IClock)"/> does, which says what stays, and
    /// as <c>Append</c> does with a history of which something was erased. One transaction takes the data out of revisions, records,
    /// entries for questions and search, and records by whom, when and why; then the database is made to let go of what it had kept of
    /// them (<c>VACUUM</c>), which takes as long as to write the whole store anew. Stopped before that is over, or refused because
    /// somebody else was at it (<see cref="CaseStoreFault.Locked"/>), it is called again.</para>
    /// <para>The hashes of all revisions, and what the log says of them, stay: heads that were noted, signed or stamped hold on, and
    /// proofs of other records. What other copies hold (backups, files, replicas, a server's archive) is the caller's to erase: after
    /// a backup of before was restored, erase again, or append the history of which it was erased.</para>
    /// </remarks>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="keys">The records' keys, such as <c>actor:city</c>. What was erased already stays so.</param>
    /// <param name="author">Who erases them.</param>
    /// <param name="reason">Why. It stays, so it names nobody whose data go.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The history without them.</returns>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case, a text is blank, or no revision put a record
    /// with one of <paramref name="keys"/>.</exception>
    /// <exception cref="InvalidCaseException">What is stored is no sound history: <c>Verify</c> says where.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or it cannot be written. On a server, the owner of the tables may
    /// erase, and nobody else.</exception>
    CaseHistory Erase(string caseId, IEnumerable<string> keys, string author, string reason, IClock clock);

    /// <summary>Erases records of a case from every revision: see <see cref="Erase"/>.</summary>
    /// <param name="caseId">The name of the case.</param>
    /// <param name="keys">The records' keys, such as <c>actor:city</c>. What was erased already stays so.</param>
    /// <param name="author">Who erases them.</param>
    /// <param name="reason">Why. It stays, so it names nobody whose data go.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>The history without them.</returns>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is no name for a case, a text is blank, or no revision put a record
    /// with one of <paramref name="keys"/>.</exception>
    /// <exception cref="InvalidCaseException">What is stored is no sound history: <c>Verify</c> says where.</exception>
    /// <exception cref="CaseStoreException">There is no such case, or it cannot be written. On a server, the owner of the tables may
    /// erase, and nobody else.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    Task<CaseHistory> EraseAsync(string caseId, IEnumerable<string> keys, string author, string reason, IClock clock,
        CancellationToken cancellation = default);
}
