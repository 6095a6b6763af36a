namespace GeoClaims.Exchange;

/// <summary>The records of a case, one after another.</summary>
internal static class RecordsOfCase
{
    // Actors come first, since all others name them.
    public static IEnumerable<CaseRecord> Of(CaseFile file)
        => file.Actors.Concat(file.Records().Where(r => r is not Actor));

    public static Dictionary<string, CaseRecord> ByKey(CaseFile file) => Of(file).ToDictionary(r => r.Key, StringComparer.Ordinal);

    /// <summary>The record as what a proposition is about; null if it is none that acts or happens.</summary>
    public static Subject? AsSubject(CaseRecord? record, string? role) => record switch
    {
        Actor a => Subject.Of(a.Id, role),
        Event e => Subject.Of(e.Id, role),
        _ => null,
    };

    /// <summary>A record by its key, if it is of a kind that a relationship can stand at.</summary>
    public static CaseRecord? Find(CaseFile file, string key)
        => Id<Evidence>.TryParse(key, out var item) && file.Find(item) is { } evidence ? evidence
            : Id<Hypothesis>.TryParse(key, out var answer) && file.Find(answer) is { } hypothesis ? hypothesis
            : Id<Proposition>.TryParse(key, out var statement) && file.Find(statement) is { } proposition ? proposition
            : Id<Actor>.TryParse(key, out var who) ? file.Find(who) : null;
}
