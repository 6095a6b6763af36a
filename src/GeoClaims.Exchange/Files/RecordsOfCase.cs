namespace GeoClaims.Exchange;

/// <summary>The records of a case, one after another.</summary>
internal static class RecordsOfCase
{
    public static IEnumerable<CaseRecord> Of(CaseFile file)
        => file.Actors.Concat<CaseRecord>(file.Events).Concat(file.Sources).Concat(file.Reports).Concat(file.Propositions)
            .Concat(file.Questions).Concat(file.Hypotheses).Concat(file.Claims).Concat(file.Evidence).Concat(file.Assessments)
            .Concat(file.Implications).Concat(file.Interests).Concat(file.Indicators).Concat(file.Judgements);

    public static Dictionary<string, CaseRecord> ByKey(CaseFile file) => Of(file).ToDictionary(r => r.Key, StringComparer.Ordinal);

    /// <summary>A record by its key, if it is of a kind that a relationship can stand at.</summary>
    public static CaseRecord? Find(CaseFile file, string key)
        => Id<Evidence>.TryParse(key, out var item) && file.Find(item) is { } evidence ? evidence
            : Id<Hypothesis>.TryParse(key, out var answer) && file.Find(answer) is { } hypothesis ? hypothesis
            : Id<Proposition>.TryParse(key, out var statement) && file.Find(statement) is { } proposition ? proposition
            : Id<Actor>.TryParse(key, out var who) ? file.Find(who) : null;
}
