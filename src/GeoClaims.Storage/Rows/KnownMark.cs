namespace GeoClaims.Storage;

/// <summary>A mark by which a record is found: a hash, a name, an address, a source.</summary>
internal sealed record KnownMark(string Mark, string Value, string? Grade = null) : IComparable<KnownMark>
{
    public const string Hash = "hash";
    public const string Name = "name";
    public const string Address = "address";
    public const string Source = "source";
    public const string SourceName = "source-name";

    public int CompareTo(KnownMark? other)
    {
        if (other is null) return 1;
        var byMark = string.CompareOrdinal(Mark, other.Mark);
        if (byMark != 0) return byMark;
        var byValue = string.CompareOrdinal(Value, other.Value);
        return byValue != 0 ? byValue : string.CompareOrdinal(Grade, other.Grade);
    }
}
