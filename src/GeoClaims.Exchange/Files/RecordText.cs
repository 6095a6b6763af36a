namespace GeoClaims.Exchange;

/// <summary>The main text of a record, by which other programs call it.</summary>
internal static class RecordText
{
    /// <summary>The text; null for a record that has none of its own.</summary>
    public static string? Of(CaseRecord record) => record switch
    {
        Actor a => a.Name,
        Event e => e.Name,
        Source s => s.Name,
        Report r => r.Title,
        Question q => q.Text,
        Proposition p => p.Statement,
        Evidence e => e.Statement,
        Indicator i => i.Text,
        _ => null,
    };

    /// <summary>What a record is called where each needs a name: its text, or what it says in one line.</summary>
    public static string Called(CaseRecord record) => record is Hypothesis answer ? answer.Name : Of(record) ?? record.Label;

    /// <summary>The record with another main text; the same one if its text follows from what else it holds.</summary>
    public static CaseRecord With(CaseRecord record, string text) => record switch
    {
        Actor a => a with { Name = text },
        Event e => e with { Name = text },
        Source s => s with { Name = text },
        Report r => r with { Title = text },
        Question q => q with { Text = text },
        Proposition p => p with { Statement = text },
        Evidence e => e with { Statement = text },
        Indicator i => i with { Text = text },
        Hypothesis h => h with { Name = text },
        _ => record,
    };
}
