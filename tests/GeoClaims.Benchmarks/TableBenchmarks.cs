using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace GeoClaims.Benchmarks;

/// <summary>Tables into a case, against CsvHelper reading the same bytes into plain classes.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TableBenchmarks
{
    private byte[] _claims = [];
    private byte[] _matrix = [];

    [Params(100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _claims = TableInputs.Claims(Claims);
        _matrix = TableInputs.Matrix(10_000);
    }

    [Benchmark]
    public int ClaimsIntoClasses()
    {
        using var csv = CsvReader.Create(_claims, new CsvReaderOptions());
        return csv.GetRecords<PlainClaim>().ToList().Count;
    }

    [Benchmark]
    public CaseFile ClaimsIntoCase() => ListTable.Load(new MemoryStream(_claims)).ToCase("Claims").Case;

    [Benchmark]
    public int MatrixIntoClasses()
    {
        using var csv = CsvReader.Create(_matrix, new CsvReaderOptions());
        return csv.GetRecords<PlainRow>().ToList().Count;
    }

    [Benchmark]
    public MatrixTable MatrixRead() => MatrixTable.Load(new MemoryStream(_matrix));

    [Benchmark]
    public CaseFile MatrixIntoCase() => MatrixRead().ToCase("Which?");
}
