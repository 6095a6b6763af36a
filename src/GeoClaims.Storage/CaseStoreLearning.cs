namespace GeoClaims.Storage;

/// <summary>Cases of a store from which something can be learnt: those with a resolved question.</summary>
public static class CaseStoreLearning
{
    // So many are put together on all threads while the first of them are looked at.
    private const int CasesAtOnce = 32;

    /// <summary>The cases of a store that hold a resolved question, one after another: for <c>Scores.Of</c>, which evaluates them with all
    /// that they hold.</summary>
    /// <remarks>The store's questions are read, and of the cases only those that are needed, each once and one at a time: what is held are
    /// their names.</remarks>
    /// <param name="store">The store.</param>
    /// <param name="referenceClass">Only cases with a resolved question of this class, letter for letter; of any, if left out.</param>
    /// <param name="limits">How much a case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    public static IEnumerable<CaseFile> ResolvedCases(this ICaseStore store, string? referenceClass = null, LoadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Read();

        IEnumerable<CaseFile> Read()
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var found in store.Ask(new RecordsQuery { Kind = "question" }))
                if (Tells(found.Record, referenceClass) && met.Add(found.CaseId)) yield return store.Read(found.CaseId, limits);
        }
    }

    /// <summary>The cases of a store that hold a resolved question, one after another: for <c>Scores.OfAsync</c>, which evaluates them with
    /// all that they hold.</summary>
    /// <remarks>The store's questions are read, and of the cases only those that are needed, each once and one at a time: what is held are
    /// their names.</remarks>
    /// <param name="store">The store.</param>
    /// <param name="referenceClass">Only cases with a resolved question of this class, letter for letter; of any, if left out.</param>
    /// <param name="limits">How much a case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static IAsyncEnumerable<CaseFile> ResolvedCasesAsync(this ICaseStore store, string? referenceClass = null,
        LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Read(store, referenceClass, limits, cancellation);
    }

    /// <summary>What was said of resolved questions, case by case: for <c>TrackRecords.Of</c> and <c>ReferenceClassRates.Of</c>.</summary>
    /// <remarks><para>Of each case that holds a resolved question only those records are read that tell how what somebody said came out:
    /// questions and answers, claims without their grounds, claimants, reports and sources, propositions with events, implications and
    /// interests. Evidence and how it is
    /// rated are left out, so the case cannot be evaluated; records and rates are the same as of the whole case.</para>
    /// <para>Cases are read a page of two hundred questions at a time, and put together on all threads; what is held besides are their
    /// names.</para></remarks>
    /// <param name="store">The store.</param>
    /// <param name="referenceClass">Only cases with a resolved question of this class, letter for letter; of any, if left out.</param>
    /// <param name="limits">How much a case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    public static IEnumerable<CaseFile> ResolvedClaims(this ICaseStore store, string? referenceClass = null, LoadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Read();

        IEnumerable<CaseFile> Read()
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var some in store.Ask(new OutcomesQuery()).Where(found => met.Add(found.CaseId)).Chunk(CasesAtOnce))
                foreach (var reading in Reading(some, limits))
                    if (Tells(reading.GetAwaiter().GetResult(), referenceClass) is { } file) yield return file;
        }
    }

    /// <summary>What was said of resolved questions, case by case: for
    /// <c>TrackRecords.OfAsync</c> and <c>ReferenceClassRates.OfAsync</c>.</summary>
    /// <remarks><para>Of each case that holds a resolved question only those records are read that tell how what somebody said came out:
    /// questions and answers, claims without their grounds, claimants, reports and sources, propositions with events, implications and
    /// interests. Evidence and how it is
    /// rated are left out, so the case cannot be evaluated; records and rates are the same as of the whole case.</para>
    /// <para>Cases are read a page of two hundred questions at a time, and put together on all threads; what is held besides are their
    /// names.</para></remarks>
    /// <param name="store">The store.</param>
    /// <param name="referenceClass">Only cases with a resolved question of this class, letter for letter; of any, if left out.</param>
    /// <param name="limits">How much a case may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    /// <exception cref="CaseStoreException">The store cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static IAsyncEnumerable<CaseFile> ResolvedClaimsAsync(this ICaseStore store, string? referenceClass = null,
        LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return ReadClaims(store, referenceClass, limits, cancellation);
    }

    private static async IAsyncEnumerable<CaseFile> ReadClaims(ICaseStore store, string? referenceClass, LoadLimits? limits,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var answers = store.AskAsync(new OutcomesQuery(), cancellation).Where(found => met.Add(found.CaseId)).Chunk(CasesAtOnce);
        await foreach (var some in answers.ConfigureAwait(false))
            foreach (var reading in Reading(some, limits))
                if (Tells(await reading.ConfigureAwait(false), referenceClass) is { } file) yield return file;
    }

    private static Task<CaseFile>[] Reading(FoundOutcome[] some, LoadLimits? limits)
        => [.. some.Select(found => Task.Run(() => found.Document.ToCase(limits)))];

    private static async IAsyncEnumerable<CaseFile> Read(ICaseStore store, string? referenceClass, LoadLimits? limits,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var found in store.AskAsync(new RecordsQuery { Kind = "question" }, cancellation).ConfigureAwait(false))
            if (Tells(found.Record, referenceClass) && met.Add(found.CaseId))
                yield return await store.ReadAsync(found.CaseId, limits, cancellation).ConfigureAwait(false);
    }

    private static CaseFile? Tells(CaseFile file, string? referenceClass)
        => file.Questions.Any(q => Tells(q, referenceClass)) ? file : null;

    private static bool Tells(CaseRecord record, string? referenceClass)
        => record is Question { Resolution: not null } question && (referenceClass is null || question.ReferenceClass == referenceClass);
}
