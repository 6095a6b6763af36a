namespace GeoClaims;

/// <summary>A search that found nothing: the substance of an absence of evidence.</summary>
/// <param name="By">Who looked, in words.</param>
/// <param name="Where">Where they looked, in words.</param>
/// <param name="Until">Until when they looked.</param>
public sealed partial record Search(string By, string Where, EdtfTime Until)
{
    /// <summary>Who looked, where and until when.</summary>
    public override string ToString() => $"{By} looked in {Where} until {Until}";
}
