namespace GeoClaims.Storage;

/// <summary>The tables, in the SQL that all engines share.</summary>
/// <remarks>
/// Every key starts with the case, so that the tables can be spread over machines by it; a reference stays within its case. Only the notes
/// of withdrawal and the log belong to no case.
/// </remarks>
internal static class TableSql
{
    /// <summary>The version of the tables.</summary>
    public const int Version = 2;

    /// <summary>What stands in place of the version while tables are brought to this one: no version of the library writes then.</summary>
    public const int Halfway = 1000 + Version;

    /// <summary>The log of the whole store: what was recorded in it, in the order in which that came to stand.</summary>
    private static IEnumerable<string> Log(string whole, string text, string plainEnd) =>
    [
        $"CREATE TABLE store_log (number {whole} NOT NULL, case_id {text} NOT NULL, revision {whole} NOT NULL, body {text} NOT NULL, "
            + $"PRIMARY KEY (number)){plainEnd}",
        "CREATE INDEX store_log_case ON store_log (case_id, revision)",
    ];

    /// <summary>The index for what is asked of records of all kinds.</summary>
    private const string TimeIndex
        = "CREATE INDEX known_record_time ON known_record (earliest DESC, case_id, key) WHERE ended IS NULL";

    /// <summary>The statements that make what a store of the version before this one lacks.</summary>
    public static IEnumerable<string> Additions(string whole, string text, string plainEnd) => [.. Log(whole, text, plainEnd), TimeIndex];

    /// <summary>The statements that make the tables.</summary>
    /// <param name="whole">The type of whole numbers.</param>
    /// <param name="text">The type of texts, compared byte by byte.</param>
    /// <param name="end">What stands behind a table that is kept in the order of its key.</param>
    /// <param name="plainEnd">What stands behind any other table.</param>
    /// <param name="words">The type of the column of words.</param>
    /// <param name="number">A first column that numbers the rows, where the engine's search needs one.</param>
    public static IEnumerable<string> Statements(string whole, string text, string end, string plainEnd, string words, string number)
    {
        var integer = $"{whole} NOT NULL";
        return
        [
            $"CREATE TABLE case_revision (case_id {text} NOT NULL, number {integer}, recorded {integer}, hash {text} NOT NULL, head {text} "
                + $"NOT NULL, state {text} NOT NULL, PRIMARY KEY (case_id, number)){end}",
            $"CREATE TABLE record_version (case_id {text} NOT NULL, key {text} NOT NULL, revision {integer}, place {integer}, kind {text} "
                + $"NOT NULL, tx_from {integer}, tx_to {integer}, body {text} NOT NULL, "
                + $"PRIMARY KEY (case_id, key, revision), FOREIGN KEY (case_id, revision) REFERENCES case_revision (case_id, number)){end}",
            $"CREATE TABLE known_record ({number}case_id {text} NOT NULL, key {text} NOT NULL, revision {integer}, known_from {integer}, "
                + $"known_to {integer}, ended {whole}, kind {text} NOT NULL, "
                + $"earliest {integer}, latest {integer}, zone_data {text} NOT NULL, actor {text}, stance {text}, proposition {text}, "
                + $"credibility {whole}, body {text}, words {words}, digest {text} NOT NULL, "
                + $"{(number.Length == 0 ? "PRIMARY KEY" : "UNIQUE")} (case_id, key, revision, known_from), FOREIGN KEY (case_id, "
                + $"revision) REFERENCES case_revision (case_id, number)){plainEnd}",
            $"CREATE TABLE known_mark (case_id {text} NOT NULL, key {text} NOT NULL, revision {integer}, known_from {integer}, place "
                + $"{integer}, mark {text} NOT NULL, value {text} NOT NULL, grade {text}, "
                + $"PRIMARY KEY (case_id, key, revision, known_from, place), FOREIGN KEY (case_id, key, revision, known_from) REFERENCES "
                + $"known_record (case_id, key, revision, known_from)){end}",
            $"CREATE TABLE withdrawal (number {integer}, address {text} NOT NULL, body {text} NOT NULL, hash {text} NOT NULL, PRIMARY KEY "
                + $"(number)){plainEnd}",
            "CREATE INDEX known_record_actor ON known_record (actor, earliest DESC, case_id, key) WHERE ended IS NULL AND actor IS NOT "
                + "NULL",
            "CREATE INDEX known_record_kind ON known_record (kind, earliest DESC, case_id, key) WHERE ended IS NULL",
            TimeIndex,
            "CREATE INDEX known_mark_value ON known_mark (mark, value, case_id, key)",
            .. Log(whole, text, plainEnd),
        ];
    }
}
