namespace GeoClaims.Exchange;

/// <summary>Makes a case of records that strangers wrote: what refers to something that is not there is left out.</summary>
internal static class CaseAssembly
{
    /// <param name="title">The title of the case.</param>
    /// <param name="zone">Its clock zone.</param>
    /// <param name="handling">Its handling mark.</param>
    /// <param name="records">The records by key, from which those that are left out are removed.</param>
    /// <param name="dropped">Told of each record that is left out, and why.</param>
    public static CaseFile Of(string title, ClockZone zone, string? handling, Dictionary<string, CaseRecord> records,
        Action<string, string> dropped)
    {
        while (true)
        {
            try
            {
                return CaseFile.Assemble(title, zone, handling, records.Values);
            }
            catch (InvalidCaseException e)
            {
                // Without a record that cannot stand in a case, something else may not.
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
                if (!records.Remove(finding.Path[start..end])) continue;
                any = true;
                dropped(finding.Path[start..end], $"The case cannot hold the record: {finding.Message}");
                break;
            }
        }
        return any;
    }
}
