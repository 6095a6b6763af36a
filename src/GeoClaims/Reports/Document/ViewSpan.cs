namespace GeoClaims;

/// <summary>A piece of text in one tone.</summary>
public sealed class ViewSpan : ViewableObject
{
    /// <summary>Between two thoughts of one cell: a line of its own where there are lines, else a space.</summary>
    internal static readonly ViewSpan Line = new(" ");

    internal ViewSpan(string text, ViewTone tone = ViewTone.Plain, string? link = null) => (Text, Tone, Link) = (text, tone, link);

    /// <summary>The text, perhaps from outside: whoever writes it encodes it.</summary>
    public string Text { get; }

    /// <summary>How it stands out.</summary>
    public ViewTone Tone { get; }

    /// <summary>The address to which it leads; null if to none. Only addresses of the web should become links.</summary>
    public string? Link { get; }

    /// <summary>Whether it is somebody's text, which may run in another direction than ours.</summary>
    internal bool IsForeign { get; init; }

    /// <summary>Whether it reads alike in each language, or is said already in that of the report.</summary>
    internal bool IsFixed { get; init; }

    /// <summary>The language of a quote, as a tag of BCP 47; null if unknown.</summary>
    internal string? Language { get; init; }

    /// <summary>The language of the sentence in which it stands, as a tag of BCP 47; null where the page has but one.</summary>
    internal string? Said { get; private init; }

    /// <summary>The record that it names, as its key; null if it names none.</summary>
    internal string? Record { get; init; }

    /// <summary>Where on the page it leads, such as the tag of an item; null if nowhere.</summary>
    internal string? Anchor { get; init; }

    /// <summary>How the page sets it, as a class of its style sheet.</summary>
    internal string? Class { get; init; }

    /// <summary>What it says at each snapshot of a report; null if it does not change.</summary>
    internal ViewSteps? Steps { get; init; }

    /// <summary>What the page draws in its place; null if the text is all.</summary>
    internal Func<PageState, Html>? Drawing { get; init; }

    /// <summary>The piece within a sentence of a language, in which it may read otherwise.</summary>
    internal ViewSpan In(string language, string text) => With(text, Steps, language);

    /// <summary>The piece with another text.</summary>
    internal ViewSpan With(string text, ViewSteps? steps) => With(text, steps, Said);

    private ViewSpan With(string text, ViewSteps? steps, string? said) => new(text, Tone, Link)
    {
        IsForeign = IsForeign, IsFixed = IsFixed, Language = Language, Said = said, Record = Record, Anchor = Anchor,
        Class = Class, Steps = steps, Drawing = Drawing,
    };

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
