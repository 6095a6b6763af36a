namespace GeoClaims.Cli;

/// <summary>
/// Says on a terminal what takes long, with a share where the library tells one and with seconds where it does not; silent in a pipe.
/// </summary>
internal sealed class Progress : IProgress<WorkProgress>, IDisposable
{
    private readonly Terminal _terminal;
    private readonly string _what;
    private readonly Lock _turn = new();
    private readonly Timer? _timer;
    private int _seconds;
    private int _percent = -1;
    private string? _stage;
    private bool _isShown;
    private bool _isOver;

    public Progress(Terminal terminal, string what)
    {
        (_terminal, _what) = (terminal, what);
        if (terminal.ErrorIsTerminal) _timer = new(_ => Tick(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Report(WorkProgress value)
        => (_stage, _percent) = (value.What, (int)Math.Floor(100 * value.Share));

    public void Dispose()
    {
        if (_timer is null) return;
        _timer.Dispose();
        lock (_turn)
        {
            if (_isShown) _terminal.Error.WriteOwn("\r\e[K");
            _isOver = true; // a last tick may be on its way
        }
    }

    /// <summary>Shows how far it is; on a timer, and by tests.</summary>
    internal void Tick()
    {
        lock (_turn)
        {
            if (_isOver) return;
            _seconds++;
            _isShown = true;
            _terminal.Error.WriteOwn($"\r\e[K{_what} … {(_percent < 0 ? $"{_seconds} s" : $"{_stage} {_percent} %")}");
            _terminal.Error.Flush();
        }
    }
}
