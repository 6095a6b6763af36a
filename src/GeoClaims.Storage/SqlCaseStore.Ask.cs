using System.Runtime.CompilerServices;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public IEnumerable<TAnswer> Ask<TAnswer>(StoreQuery<TAnswer> query) where TAnswer : IStoreAnswer
    {
        Check(query);
        return Answers();

        IEnumerable<TAnswer> Answers()
        {
            for (var pages = new Pages<TAnswer>(query); pages.Goes;)
                foreach (var answer in pages.Take(CallMode.Result(Page(CallMode.Direct, pages)))) yield return answer;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TAnswer> AskAsync<TAnswer>(StoreQuery<TAnswer> query, CancellationToken cancellation = default) where TAnswer
        : IStoreAnswer
    {
        Check(query);
        return Answers(cancellation);

        async IAsyncEnumerable<TAnswer> Answers([EnumeratorCancellation] CancellationToken stop)
        {
            for (var pages = new Pages<TAnswer>(query); pages.Goes;)
                foreach (var answer in pages.Take(await Page(CallMode.Awaited(stop), pages).ConfigureAwait(false))) yield return answer;
        }
    }

    private static void Check<TAnswer>(StoreQuery<TAnswer> query) where TAnswer : IStoreAnswer
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.After is { } place && place.Order != query.Order)
            throw new CaseStoreException(CaseStoreFault.BadToken, "This place is one among the answers to another kind of question.");
    }

    private ValueTask<List<TAnswer>> Page<TAnswer>(CallMode mode, Pages<TAnswer> pages) where TAnswer : IStoreAnswer
    {
        var inquiry = pages.Query.ToInquiry(Engine.Words, pages.Size, pages.After);
        return Run(mode, async s =>
        {
            if (_verifiesOnRead) await s.BeginRead().ConfigureAwait(false);
            var answers = await s.Query(inquiry.Sql, inquiry.Arguments, inquiry.Read).ConfigureAwait(false);
            foreach (var id in answers.SelectMany(a => a.CaseIds).Distinct(StringComparer.Ordinal))
                await CheckOnRead(s, id).ConfigureAwait(false);
            return answers;
        }, nameof(Ask));
    }

    /// <summary>How far the answers to a question were given.</summary>
    private sealed class Pages<TAnswer>(StoreQuery<TAnswer> query) where TAnswer : IStoreAnswer
    {
        private int _left = query.Limit ?? int.MaxValue;

        public StoreQuery<TAnswer> Query => query;

        public AnswerPlace? After { get; private set; } = query.After;

        public int Size => Math.Min(_left, InquiryBuilder.Most);

        public bool Goes { get; private set; } = true;

        public List<TAnswer> Take(List<TAnswer> page)
        {
            if (page.Count > Size) page.RemoveRange(Size, page.Count - Size);
            Goes = page.Count == Size && (_left -= page.Count) > 0;
            if (page is [.., var last]) After = last.Place;
            return page;
        }
    }
}
