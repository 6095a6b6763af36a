namespace GeoClaims.Storage;

/// <summary>A table that rows are written to: its columns in order, and which of them are whole numbers.</summary>
internal sealed record TableShape(string Name, params string[] Columns)
{
    /// <summary>Columns whose names end so hold whole numbers.</summary>
    public bool IsNumber(int column) => Columns[column] is "number" or "recorded" or "revision" or "place" or "tx_from" or "tx_to"
        or "known_from" or "known_to"
        or "earliest" or "latest" or "credibility";

    public static readonly TableShape Revision = new("case_revision", "case_id", "number", "recorded", "hash", "head", "state");

    public static readonly TableShape Record = new("record_version", "case_id", "key", "revision", "place", "kind", "tx_from", "tx_to",
        "body");

    public static readonly TableShape Known = new("known_record", "case_id", "key", "revision", "known_from", "known_to", "kind",
        "earliest", "latest", "zone_data", "actor", "stance", "proposition", "credibility", "body", "words", "digest");

    public static readonly TableShape Mark = new("known_mark", "case_id", "key", "revision", "known_from", "place", "mark", "value",
        "grade");

    /// <summary>The log; the engine numbers what is added to it.</summary>
    public static readonly TableShape Log = new("store_log", "case_id", "revision", "body");

    /// <summary>The log with the numbers that its entries had elsewhere.</summary>
    public static readonly TableShape NumberedLog = new("store_log", "number", "case_id", "revision", "body");

    public static readonly TableShape Withdrawal = new("withdrawal", "number", "address", "body", "hash");
}
