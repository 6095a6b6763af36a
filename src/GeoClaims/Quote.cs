namespace GeoClaims;

/// <summary>Words as they were said.</summary>
/// <param name="Original">The words in the language in which they were said.</param>
/// <param name="Language">That language as a BCP 47 tag, such as <c>ru</c>.</param>
/// <param name="Translation">The words in the language of the case, where that is another.</param>
public sealed partial record Quote(string Original, string? Language = null, string? Translation = null)
{
    /// <summary>The translation if there is one, else the words themselves, in quotation marks.</summary>
    public override string ToString() => $"“{Translation ?? Original}”";
}
