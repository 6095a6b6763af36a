namespace GeoClaims;

/// <summary>Several pieces of a page one after another, the last after "and".</summary>
internal sealed class ShownList(IEnumerable<ViewPhrase> phrases) : Hole
{
    private readonly Shown[] _shown = [.. phrases.Select(p => new Shown(p))];

    public override IEnumerable<Hole> Within => _shown;

    public override void Say(List<SentencePart> sentence) => sentence.AddRange(Phrases.Listed([.. _shown.Select(s => s.Place)]));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
        => ListHole.Any.SayIn(translation, english, forms);
}
