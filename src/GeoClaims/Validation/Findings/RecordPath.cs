namespace GeoClaims;

/// <summary>Where in a case something stands, as <c>evidence[ev:pier].citations[0].report</c>.</summary>
internal static class RecordPath
{
    public static string To(CaseRecord record) => $"{record.RecordKind.Word}[{record.Key}]";

    public static string To(CaseRecord record, string path) => $"{To(record)}.{path}";

    public static string To(CaseRecord record, string list, int index, string? part = null)
        => To(record, $"{list}[{index}]{(part is null ? "" : "." + part)}");
}
