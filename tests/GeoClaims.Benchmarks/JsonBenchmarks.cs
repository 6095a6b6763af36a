using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Reading and checking a case, against reading the same bytes into strings.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _json = [];
    private CaseFile _case = null!;

    [Params(100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _json = Inputs.Json(Records);
        _case = CaseFile.Load(new MemoryStream(_json), Inputs.Raised);
    }

    [Benchmark(Baseline = true)]
    public object Strings() => JsonSerializer.Deserialize(_json, StringCaseContext.Default.StringCase)!;

    [Benchmark]
    public CaseFile Load() => CaseFile.Load(new MemoryStream(_json), Inputs.Raised);

    [Benchmark]
    public ValidationReport LoadAndValidate() => Load().Validate();

    [Benchmark]
    public void Save() => _case.Save(Stream.Null);
}
