using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GeoClaims.Storage;

/// <summary>What a store tells of its own work to whoever listens: traces,
/// and how long steps took. It costs nothing when nobody does.</summary>
/// <remarks>
/// Each step of a store is an <see cref="Activity"/> named after the member, such as <c>Append</c>, of the source <see cref="Name"/>; and
/// a value of the histogram <c>geoclaims.store.duration</c> in seconds, of the meter of the same name. Both carry <c>geoclaims.engine</c>
/// (<c>sqlite</c> or <c>postgresql</c>) and, where a step failed, <c>error.type</c>, the name of the <see cref="CaseStoreFault"/>
/// or of another exception. Neither
/// names cases, and no text of a case is in them.
/// </remarks>
public static class StoreDiagnostics
{
    /// <summary>The name of the source of activities and of the meter: <c>GeoClaims.Storage</c>.</summary>
    public const string Name = "GeoClaims.Storage";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Duration
        = Meter.CreateHistogram<double>("geoclaims.store.duration", "s", "How long a step of a case store took.");

    internal static bool IsHeard => Source.HasListeners() || Duration.Enabled;
}
