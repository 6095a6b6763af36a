namespace GeoClaims;

/// <summary>Makes something of each member of a kind of record.</summary>
internal interface IRecordReader<TResult>
{
    IMemberReader<T, TResult> Of<T>() where T : CaseRecord;
}
