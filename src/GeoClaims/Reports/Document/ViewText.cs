namespace GeoClaims;

/// <summary>A paragraph.</summary>
public sealed class ViewText : ViewBlock
{
    internal ViewText(ViewPhrase phrase, bool isNote = false) => (Phrase, IsNote) = (phrase, isNote);

    /// <summary>What it says.</summary>
    public ViewPhrase Phrase { get; }

    /// <summary>Whether it only says how to read the rest, or what is left out.</summary>
    public bool IsNote { get; }

    /// <summary>What it says, as plain text.</summary>
    public override string ToString() => Phrase.Text;

    internal static ViewText Plain(string? text) => new(text);

    internal static ViewText Lead(string? text) => new(ViewPhrase.Bold(text));

    internal static ViewText Note(string? text) => new(text, isNote: true);

    /// <summary>A note only where something is to be noted.</summary>
    internal static ViewText? NoteIf(bool condition, string text) => condition ? Note(text) : null;
}
