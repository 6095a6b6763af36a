namespace GeoClaims;

/// <summary>The fields of every kind of record, made of the descriptions of its members.</summary>
internal static class RecordFields
{
    private static readonly Field[]?[] s_byKind = new Field[]?[RecordKind.All.Count];

    /// <summary>What a case states itself.</summary>
    public static Field[] OfHead { get; } = [.. CaseHead.Members.All.SelectMany(m => m.Read(new FieldReader<CaseHead>()))];

    // Two threads may both make them; they are the same.
    public static Field[] Of(CaseRecord record) => s_byKind[record.RecordKind.Order] ??= [.. record.Description.Read(new Reader())];

    private sealed class Reader : IRecordReader<Field>
    {
        public IMemberReader<T, Field> Of<T>() where T : CaseRecord => new FieldReader<T>();
    }
}
