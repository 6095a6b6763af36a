using CsvHelper;

namespace GeoClaims.Benchmarks;

[CsvRecord]
public sealed partial class PlainClaim
{
    public string Who { get; set; } = "";

    public string What { get; set; } = "";

    public string Stance { get; set; } = "";

    public DateTime When { get; set; }

    public string Report { get; set; } = "";

    public string At { get; set; } = "";
}
