namespace GeoClaims.Exchange;

/// <summary>What became of one thing.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Path">Where it stands in the document, as a JSON path: <c>$.objects[3].confidence</c>.</param>
/// <param name="What">What it is: an object's id, or the names of its properties.</param>
/// <param name="Message">What became of it, in words.</param>
/// <param name="Record">The key of the record that it became or came from; null if there is none.</param>
public sealed record ExchangeLine(ExchangeFate Fate, string Path, string What, string Message, string? Record = null)
{
    /// <summary>The line as one sentence.</summary>
    public override string ToString()
        => $"{Word}: {What} at {Path}{(Record is null ? "" : $" ({Record})")}: {Message}";

    private string Word => Fate switch
    {
        ExchangeFate.Mapped => "mapped",
        ExchangeFate.KeptAside => "kept aside",
        ExchangeFate.Lost => "lost",
        _ => "wrong",
    };
}
