using System.Runtime.CompilerServices;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    /// <inheritdoc/>
    public IEnumerable<TAnswer> Ask<TAnswer>(StoreQuestion<TAnswer> question) where TAnswer : IStoreAnswer
    {
        ArgumentNullException.ThrowIfNull(question);
        return Answers();

        IEnumerable<TAnswer> Answers()
        {
            for (var pages = new Pages<TAnswer>(question); pages.Goes;)
                foreach (var answer in pages.Take(Way.Result(Page(Way.Direct, pages)))) yield return answer;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TAnswer> AskAsync<TAnswer>(StoreQuestion<TAnswer> question, CancellationToken cancellation = default) where TAnswer : IStoreAnswer
    {
        ArgumentNullException.ThrowIfNull(question);
        return Answers(cancellation);

        async IAsyncEnumerable<TAnswer> Answers([EnumeratorCancellation] CancellationToken stop)
        {
            for (var pages = new Pages<TAnswer>(question); pages.Goes;)
                foreach (var answer in pages.Take(await Page(Way.Awaited(stop), pages).ConfigureAwait(false))) yield return answer;
        }
    }

    private ValueTask<List<TAnswer>> Page<TAnswer>(Way way, Pages<TAnswer> pages) where TAnswer : IStoreAnswer
    {
        var inquiry = pages.Question.ToInquiry(Engine.Words, pages.Size, pages.After);
        return Run(way, s => s.Query(inquiry.Sql, inquiry.Arguments, inquiry.Read));
    }

    /// <summary>How far the answers to a question were given.</summary>
    private sealed class Pages<TAnswer>(StoreQuestion<TAnswer> question) where TAnswer : IStoreAnswer
    {
        private int _left = question.Limit ?? int.MaxValue;

        public StoreQuestion<TAnswer> Question => question;

        public AnswerPlace? After { get; private set; } = question.After;

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
