using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Building a matrix, against one pass that puts the assessments into a dictionary; and the whole evaluation.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class MatrixBenchmarks
{
    private CaseFile _file = null!;

    [Params(10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Make() => _file = MatrixCase.Make(Items, 8);

    [Benchmark(Baseline = true)]
    public object Dictionary()
    {
        var cells = new Dictionary<(Id<Evidence>, Id<Hypothesis>), Assessment>();
        foreach (var assessment in _file.Assessments.AsSpan()) cells[(assessment.Item, assessment.Hypothesis)] = assessment;
        return cells;
    }

    [Benchmark]
    public EvidenceMatrix Matrix() => _file.Matrix(MatrixCase.Question);

    [Benchmark]
    public Evaluation Evaluate() => _file.Evaluate(MatrixCase.Question);
}
