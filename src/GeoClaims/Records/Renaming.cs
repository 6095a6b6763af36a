namespace GeoClaims;

/// <summary>An id that takes the place of another.</summary>
internal sealed class Renaming(string from, string to)
{
    public Id<T> Of<T>(Id<T> id) where T : CaseRecord => id.Value == from ? new(to) : id;
}
