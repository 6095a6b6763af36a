namespace GeoClaims;

/// <summary>The draws of an evaluation, made when somebody first asks for them. Who waits for them
/// may give up; then the next who asks makes them.</summary>
internal sealed class DrawnOnce(Func<IProgress<WorkProgress>?, CancellationToken, Resampling?> draw)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly Lock _turn = new();
    private Resampling? _drawn;

    // Null once it is done: what was drawn shall not keep the matrix in memory.
    private volatile Func<IProgress<WorkProgress>?, CancellationToken, Resampling?>? _draw = draw;

    public Resampling? Value => Get(null, CancellationToken.None);

    public Resampling? Get(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (_draw is null) return _drawn;
        while (!_turn.TryEnter(Patience)) cancellation.ThrowIfCancellationRequested();
        try
        {
            if (_draw is { } make) Set(make(progress, cancellation));
            return _drawn;
        }
        finally
        {
            _turn.Exit();
        }
    }

    /// <summary>Takes what was drawn elsewhere.</summary>
    public void Set(Resampling? drawn) => (_drawn, _draw) = (drawn, null);
}
