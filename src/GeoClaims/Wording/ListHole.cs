namespace GeoClaims;

/// <summary>Several things one after another: what parts them depends on the language.</summary>
internal sealed class ListHole : Hole
{
    public static readonly ListHole Any = new();

    public override void Say(List<SentencePart> sentence) { }

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        for (var i = 0; i < english.Length; i++)
        {
            if (i % 2 == 1) translation.Say(english[i].Text);
            else translation.Add(english[i] with { Text = translation.Catalogue.Quoted(english[i].Text) });
        }
    }
}
