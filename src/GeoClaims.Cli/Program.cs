using System.Runtime.InteropServices;
using GeoClaims.Cli;

// A signal asks the work to stop, waits a moment so that no half-written file stays behind, and then ends the process.
var patience = TimeSpan.FromMilliseconds(300);
using var stop = new CancellationTokenSource();
var signal = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Stop(c, ExitCode.Interrupted));
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Stop(c, ExitCode.Terminated));

var work = Task.Run(() => CommandLine.Run(args, Terminal.OfProcess(), stop.Token));
await Task.WhenAny(work, signal.Task);
if (!signal.Task.IsCompleted) return await work;
await Task.WhenAny(work, Task.Delay(patience));
return await signal.Task;

void Stop(PosixSignalContext context, int code)
{
    context.Cancel = true;
    signal.TrySetResult(code);
    stop.Cancel();
}
