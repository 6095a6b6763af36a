using System.Text.Json.Serialization;

namespace GeoClaims.Benchmarks;

// The baseline of JSON loading: the same bytes into classes of strings, lists and numbers, by the source generator, with nothing checked.
internal sealed class StringCase
{
    public string? Format { get; set; }
    public string? Title { get; set; }
    public string? Zone { get; set; }
    public string? ZoneData { get; set; }
    public string? Handling { get; set; }
    public List<StringRecord>? Events { get; set; }
    public List<StringRecord>? Actors { get; set; }
    public List<StringRecord>? Sources { get; set; }
    public List<StringRecord>? Reports { get; set; }
    public List<StringRecord>? Propositions { get; set; }
    public List<StringRecord>? Questions { get; set; }
    public List<StringRecord>? Hypotheses { get; set; }
    public List<StringRecord>? Claims { get; set; }
    public List<StringRecord>? Evidence { get; set; }
    public List<StringRecord>? Assessments { get; set; }
    public List<StringImplication>? Implications { get; set; }
    public List<StringRecord>? Interests { get; set; }
    public List<StringRecord>? Indicators { get; set; }
}

internal sealed class StringRecord
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Statement { get; set; }
    public string? Actor { get; set; }
    public string? Source { get; set; }
    public string? Reliability { get; set; }
    public string? ReliabilityBecause { get; set; }
    public string? Author { get; set; }
    public string? Address { get; set; }
    public string? Published { get; set; }
    public string? Accessed { get; set; }
    public string? ArchiveAddress { get; set; }
    public string? ContentHash { get; set; }
    public string? Language { get; set; }
    public string? Time { get; set; }
    public StringPart? Place { get; set; }
    public string? PartOf { get; set; }
    public string? KnownFrom { get; set; }
    public string? Parent { get; set; }
    public string? Proposition { get; set; }
    public string? Hypothesis { get; set; }
    public string? Claimant { get; set; }
    public string? Stance { get; set; }
    public string? Voice { get; set; }
    public string? Basis { get; set; }
    public string? Made { get; set; }
    public string? Channel { get; set; }
    public string? Revises { get; set; }
    public string? Observed { get; set; }
    public string? Relevance { get; set; }
    public string? Access { get; set; }
    public int? Credibility { get; set; }
    public double? Confidence { get; set; }
    public string? Item { get; set; }
    public string? Analyst { get; set; }
    public string? Consistency { get; set; }
    public double[]? Likelihood { get; set; }
    public string? Because { get; set; }
    public string? Since { get; set; }
    public string? Direction { get; set; }
    public string? Status { get; set; }
    public string? ResolveBy { get; set; }
    public string? Criteria { get; set; }
    public bool Exclusive { get; set; }
    public bool Exhaustive { get; set; }
    public bool IsCatchAll { get; set; }
    public StringPart? Resolution { get; set; }
    public StringPart? Prior { get; set; }
    public StringPart? Quantity { get; set; }
    public StringPart? Certainty { get; set; }
    public StringPart? Figure { get; set; }
    public StringPart? When { get; set; }
    public StringPart? Search { get; set; }
    public List<StringPart>? Participants { get; set; }
    public List<StringPart>? Aliases { get; set; }
    public List<StringPart>? Affiliations { get; set; }
    public List<StringPart>? Citations { get; set; }
    public List<StringPart>? About { get; set; }
    public List<StringPart>? Grounds { get; set; }
    public List<string>? DerivedFrom { get; set; }
    public List<string>? AboutClaims { get; set; }
    public List<string>? Hypotheses { get; set; }
    public List<string>? Restates { get; set; }
    public List<string>? DependsOn { get; set; }
    public List<string>? Claims { get; set; }
    public List<StringPart>? Exhibits { get; set; }
    public List<StringPart>? Checks { get; set; }
}

internal sealed class StringImplication
{
    public string? Id { get; set; }
    public string? Acceptor { get; set; }
    public List<string>? From { get; set; }
    public string? To { get; set; }
    public StringPart? Strength { get; set; }
    public string? Because { get; set; }
    public string? SaidBy { get; set; }
    public List<StringPart>? Citations { get; set; }
    public string? KnownFrom { get; set; }
}

internal sealed class StringPart
{
    public string? Report { get; set; }
    public string? Locator { get; set; }
    public string? AttributedTo { get; set; }
    public StringPart? Quote { get; set; }
    public string? Original { get; set; }
    public string? Translation { get; set; }
    public string? Language { get; set; }
    public string? Hedge { get; set; }
    public string? Name { get; set; }
    public string? Text { get; set; }
    public string? Kind { get; set; }
    public string? To { get; set; }
    public string? Span { get; set; }
    public string? Actor { get; set; }
    public string? Event { get; set; }
    public string? Role { get; set; }
    public string? Evidence { get; set; }
    public string? Bearing { get; set; }
    public string? Scale { get; set; }
    public string? Word { get; set; }
    public string? Precision { get; set; }
    public string? Measure { get; set; }
    public string? Unit { get; set; }
    public string? Because { get; set; }
    public string? ReferenceClass { get; set; }
    public string? Hypothesis { get; set; }
    public string? At { get; set; }
    public string? By { get; set; }
    public string? Where { get; set; }
    public string? Until { get; set; }
    public string? Time { get; set; }
    public string? AsWritten { get; set; }
    public string? Anchor { get; set; }
    public double[]? Point { get; set; }
    public decimal? Low { get; set; }
    public decimal? High { get; set; }
    public double? Share { get; set; }
    public bool Grows { get; set; }
    public string? Hash { get; set; }
    public long? Size { get; set; }
    public string? MediaType { get; set; }
    public string? Address { get; set; }
    public string? Captured { get; set; }
    public string? CapturedBy { get; set; }
    public string? CapturedWith { get; set; }
    public string? CapturedFromIp { get; set; }
    public string? CapturedAs { get; set; }
    public string? Metadata { get; set; }
    public string? Context { get; set; }
    public string? Alteration { get; set; }
    public string? From { get; set; }
    public string? Purpose { get; set; }
    public string? Seal { get; set; }
    public string? Result { get; set; }
    public string? Note { get; set; }
    public List<StringPart>? Transfers { get; set; }
    public List<StringPart>? Citations { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StringCase))]
internal sealed partial class StringCaseContext : JsonSerializerContext;
