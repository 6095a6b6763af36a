using System.Text.Encodings.Web;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Writing the page of a report, against encoding as much text.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class PageBenchmarks
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private CaseReport _report = null!;
    private string _text = "";

    [Params(175)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _report = MatrixCase.Make(Items, 5).ToReport(MatrixCase.Question, new() { Evaluation = new() { Draws = 100 } });
        _text = _report.ToPage();
    }

    [Benchmark(Baseline = true)]
    public string Encode() => s_encoder.Encode(_text);

    [Benchmark]
    public string Page() => _report.ToPage();
}
