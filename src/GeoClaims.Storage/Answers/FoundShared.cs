namespace GeoClaims.Storage;

/// <summary>Something that stands in more than one case.</summary>
public sealed record FoundShared : IStoreAnswer
{
    internal FoundShared(SharedBy by, string value, ValueList<CaseRecordId> where) => (By, Value, Where) = (by, value, where);

    /// <summary>What kind of thing it is.</summary>
    public SharedBy By { get; }

    /// <summary>
    /// The hash, the address or the name, in the form in which they are compared: without case, blanks at the ends, or what an address adds
    /// for one reader.
    /// </summary>
    public string Value { get; }

    /// <summary>The records that hold it, by case and key.</summary>
    public ValueList<CaseRecordId> Where { get; }

    /// <inheritdoc/>
    public AnswerPlace Place => new(AnswerOrder.Shared, 0, Value, "");

    IEnumerable<string> IStoreAnswer.CaseIds => Where.Select(w => w.CaseId);

    /// <summary>What is shared, and in which cases.</summary>
    public override string ToString() => $"{Shown.Text(Value)}: {string.Join(", ", Where.Select(w => w.CaseId).Distinct())}";
}
