namespace GeoClaims;

/// <summary>A time that somebody states, as written and as it is to be read.</summary>
/// <remarks>"Four days after the attack", in an article of 25 March, is
/// <c>new(EdtfTime.Parse("2024-03-21"), "four days after", EdtfTime.Parse("2024-03-25"))</c>.</remarks>
/// <param name="Time">The time that the words amount to.</param>
/// <param name="AsWritten">The words, where they are no date.</param>
/// <param name="Anchor">The time from which the words count.</param>
public sealed partial record StatedTime(EdtfTime Time, string? AsWritten = null, EdtfTime? Anchor = null)
{
    /// <summary>The same as a reader of English says it, such as <c>21 March 2024 (“four days after”,
    /// counted from 25 March 2024)</c>.</summary>
    internal string InWords => Shown(time => time.InWords);

    /// <summary>The time, with the words and their anchor if there are any.</summary>
    public override string ToString() => Shown(time => time.Text);

    private string Shown(Func<EdtfTime, string> text)
        => AsWritten is null ? text(Time) : $"{text(Time)} (“{AsWritten}”{(Anchor is null ? "" : $", counted from {text(Anchor)}")})";
}
