using CsvHelper;

namespace GeoClaims.Benchmarks;

[CsvRecord]
public sealed partial class PlainRow
{
    public string Evidence { get; set; } = "";

    public string A { get; set; } = "";

    public string B { get; set; } = "";

    public string C { get; set; } = "";

    public string D { get; set; } = "";

    public string E { get; set; } = "";

    public string F { get; set; } = "";

    public string G { get; set; } = "";

    public string H { get; set; } = "";
}
