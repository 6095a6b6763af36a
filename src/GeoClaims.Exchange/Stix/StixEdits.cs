namespace GeoClaims.Exchange;

/// <summary>What another program changed in the words of an object that carries a record of ours.</summary>
internal static class StixEdits
{
    /// <summary>The record with the main text of its object, which counts where the two differ.</summary>
    public static CaseRecord Laid(StixObject o, CaseRecord record, ReportLines lines)
    {
        var (member, changed) = record switch
        {
            Actor a => Text(o, "name", a.Name, t => a with { Name = t }),
            Event e => Text(o, "name", e.Name, t => e with { Name = t }),
            Source s => Text(o, "name", s.Name, t => s with { Name = t }),
            Report r => Text(o, o.Type == "report" ? "name" : "content", r.Title, t => r with { Title = t }),
            Question q => Text(o, "name", q.Text, t => q with { Text = t }),
            Proposition p => Text(o, "content", p.Statement, t => p with { Statement = t }),
            Evidence e => Text(o, "content", e.Statement, t => e with { Statement = t }),
            Indicator i => Text(o, "content", i.Text, t => i with { Text = t }),
            _ => ("", null),
        };
        if (changed is null) return record;
        lines.Add(o.Place, ExchangeFate.Mapped, $"{o.Path}.{member}", o.Id,
            "Another program changed it; the record has the new text, and all else as our extension says.", record.Key);
        return changed;
    }

    private static (string Member, CaseRecord? Changed) Text(StixObject o, string member, string text, Func<string, CaseRecord> with)
        => (member, o.Element.ValueKind == System.Text.Json.JsonValueKind.Object && o.Element.TryGetProperty(member, out var value)
            && value.AsText() is { } said && said != text ? with(said) : null);
}
