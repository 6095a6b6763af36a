namespace GeoClaims;

/// <summary>Numbers, which languages write with other signs.</summary>
internal sealed class NumberHole : Hole
{
    public static readonly NumberHole Any = new();

    public override void Say(List<SentencePart> sentence) { }

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        foreach (var part in english) translation.Add(part with { Text = translation.Catalogue.Number(part.Text) });
    }
}
