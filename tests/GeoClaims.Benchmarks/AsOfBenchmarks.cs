using BenchmarkDotNet.Attributes;
using NodaTime;

namespace GeoClaims.Benchmarks;

/// <summary>The case as known at an instant, against a filter of every set of records into a new list.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class AsOfBenchmarks
{
    private CaseFile _case = null!;
    private Instant _instant;

    [Params(100_000)]
    public int Records { get; set; }

    // A third through the steps. The known times are worked out once for a case, as for every further AsOf.
    [GlobalSetup]
    public void Make()
    {
        _case = Inputs.Case(Records);
        var steps = _case.KnownSteps(KnownBound.Latest);
        _instant = steps[steps.Count / 3].At;
    }

    [Benchmark(Baseline = true)]
    public int Filter() => Inputs.Sets(_case).Sum(set => set.Where(r => r.Key.Length > 0).ToList().Count);

    [Benchmark]
    public CaseFile AsOf() => _case.AsOf(_instant);

    [Benchmark]
    public CaseFile AsOfTheEnd() => _case.AsOf(Instant.MaxValue);
}
