namespace GeoClaims;

/// <summary>One stage of long work: asks whether to stop, and tells how far it is.</summary>
/// <remarks>Safe to use from many threads. What is told never goes back.</remarks>
internal sealed class Stage
{
    // So that telling costs nothing beside the work.
    private const int MostTold = 200;

    private readonly string _what;
    private readonly long _total;
    private readonly long _step;
    private readonly IProgress<WorkProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly Lock _turn = new();
    private long _done;

    public Stage(string what, long total, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        (_what, _total, _step, _progress, _cancellation) = (what, total, Math.Max(1, total / MostTold), progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(what, 0, total));
    }

    /// <summary>Some more are done.</summary>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    public void Did(long more = 1)
    {
        if (_progress is not null)
        {
            lock (_turn)
            {
                var before = _done;
                _done += more;
                if (_done / _step != before / _step || _done == _total) _progress.Report(new(_what, _done, _total));
            }
        }
        _cancellation.ThrowIfCancellationRequested();
    }
}
