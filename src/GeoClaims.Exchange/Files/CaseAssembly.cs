namespace GeoClaims.Exchange;

/// <summary>Makes a case of the records that a document gave.</summary>
internal static class CaseAssembly
{
    /// <summary>The case of all records that can stand in one.</summary>
    /// <param name="format">The format, for the empty case to begin with.</param>
    /// <param name="head">Title, clock zone and handling mark.</param>
    /// <param name="records">The records by key; those that are dropped are taken out.</param>
    /// <param name="dropped">Told the key of each record that the case cannot hold, and why.</param>
    public static CaseFile Make(string format, IReadOnlyList<CaseChange> head, Dictionary<string, CaseRecord> records,
        Action<string, string> dropped)
    {
        var empty = new CaseFileBuilder(format).Build();
        while (true)
        {
            try
            {
                return empty.With([.. head, .. records.Values.Select(CaseChange.Put)]);
            }
            catch (InvalidCaseException e)
            {
                // What refers to something that is not there cannot stand in a case; without it, something else may not.
                if (!Drop(e.Report, records, dropped)) throw;
            }
        }
    }

    private static bool Drop(ValidationReport report, Dictionary<string, CaseRecord> records, Action<string, string> dropped)
    {
        var any = false;
        foreach (var finding in report.Errors)
        {
            var start = finding.Path.IndexOf('[', StringComparison.Ordinal) + 1;
            for (var end = finding.Path.IndexOf(']', start); end >= 0; end = finding.Path.IndexOf(']', end + 1))
            {
                var key = finding.Path[start..end];
                if (!records.Remove(key)) continue;
                any = true;
                dropped(key, $"The case cannot hold the record: {finding.Message}");
                break;
            }
        }
        return any;
    }
}
