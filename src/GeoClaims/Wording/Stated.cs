namespace GeoClaims;

/// <summary>What a record states, as the end of a sentence. English goes on with it after "that", in small
/// letters where it may; elsewhere it stands as it is.</summary>
internal sealed class Stated(CaseRecord record, string statement) : Hole
{
    public override void Say(List<SentencePart> sentence) => sentence.Add(new(Words.GoingOn(statement), record.Key));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
        => translation.Add(translation.Catalogue.IsEnglish ? english[0] : new(Words.WithoutStop(statement), record.Key));
}
