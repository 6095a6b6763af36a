namespace GeoClaims;

/// <summary>A piece of text in one tone.</summary>
/// <param name="Text">The text, perhaps from outside.</param>
/// <param name="Tone">How it stands out.</param>
/// <param name="Link">Where it leads; only addresses of the web become links.</param>
internal sealed record ViewSpan(string Text, ViewTone Tone = ViewTone.Plain, string? Link = null);
