namespace GeoClaims;

/// <summary>A rule that a case can break.</summary>
/// <param name="Code">Its code: GC1xx for what makes a case a case, GC2xx for
/// content, GC3xx for what an author typed, GC4xx for JSON text.</param>
/// <param name="Severity">How much breaking it matters.</param>
/// <param name="Title">What the rule asks, as a sentence.</param>
/// <param name="Why">Why it asks that.</param>
/// <param name="Mend">What to do when it is broken.</param>
internal sealed record Rule(string Code, Severity Severity, string Title, string Why, string Mend)
{
    public Finding Broken(string path, string message, string? origin = null) => new(this, path, message, origin);
}
