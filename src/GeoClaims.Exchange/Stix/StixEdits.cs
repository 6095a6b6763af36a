namespace GeoClaims.Exchange;

/// <summary>What another program changed in the words of an object that carries a record of ours.</summary>
internal static class StixEdits
{
    /// <summary>The record with the main text of its object, which counts where the two differ.</summary>
    public static CaseRecord Laid(StixObject o, CaseRecord record, ReportLines lines)
    {
        var member = record is Actor or Event or Source or Question || o.Type == "report" ? "name" : "content";
        if (RecordText.Of(record) is not { } text || o.Element.Text(System.Text.Encoding.UTF8.GetBytes(member)) is not { } said
            || said == text)
            return record;
        lines.Add(o.Place, ExchangeFate.Mapped, $"{o.Path}.{member}", o.Id,
            "Another program changed it; the record has the new text, and all else as our extension says.", record.Key);
        return RecordText.With(record, said);
    }
}
