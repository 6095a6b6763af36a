namespace GeoClaims;

/// <summary>Where in a case something stands, as <c>evidence[ev:pier].citations[0].report</c>.</summary>
internal static class RecordPath
{
    public static string To(CaseRecord record) => $"{record.RecordKind.Word()}[{record.Key}]";

    public static string To(CaseRecord record, string member, int index = -1, string? part = null)
        => $"{To(record)}.{member}{(index < 0 ? "" : $"[{index}]")}{(part is null ? "" : "." + part)}";
}
