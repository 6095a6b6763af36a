namespace GeoClaims;

/// <summary>A paragraph.</summary>
/// <param name="Phrase">What it says.</param>
/// <param name="IsNote">Whether it only says how to read the rest, or what is left out.</param>
internal sealed record ViewText(ViewPhrase Phrase, bool IsNote = false) : ViewBlock
{
    public static ViewText Plain(string? text) => new(text);

    public static ViewText Lead(string? text) => new(ViewPhrase.Bold(text));

    public static ViewText Note(string? text) => new(text, IsNote: true);

    /// <summary>A note only where something is to be noted.</summary>
    public static ViewText? NoteIf(bool condition, string text) => condition ? Note(text) : null;
}
