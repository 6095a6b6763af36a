using System.Globalization;
using System.Text;
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
        var text = new StringBuilder("Who,What,Stance,When,Report,At\n");
        for (var i = 0; i < Claims; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"Speaker {i % 500},\"Statement {i % 20_000}, as made\",{(i % 3 == 0 ? "denies" : "asserts")},")
                .Append(CultureInfo.InvariantCulture, $"2024-{i % 12 + 1:00}-{i % 28 + 1:00},Report {i % 2_000},paragraph {i}\n");
        _claims = Encoding.UTF8.GetBytes(text.ToString());
        text.Clear().Append("Evidence,A,B,C,D,E,F,G,H\n");
        for (var i = 0; i < 10_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"Item number {i},CC,C,N,I,II,C,NA,I\n");
        _matrix = Encoding.UTF8.GetBytes(text.ToString());
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
