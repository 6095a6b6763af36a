namespace GeoClaims;

/// <summary>Reads the rows of one kind of list into a case.</summary>
internal interface IListReader
{
    void Read(int row);

    /// <summary>Reads what could not be read before all rows were seen.</summary>
    void Finish() { }
}
