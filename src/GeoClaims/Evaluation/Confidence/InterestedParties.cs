namespace GeoClaims;

/// <summary>Who gains or loses by an answer to a question, and which items are nothing but what they say.</summary>
internal sealed class InterestedParties
{
    private readonly CaseFile _file;
    private readonly HashSet<Id<Actor>> _parties = [];
    private readonly InterestReader _reader;

    private InterestedParties(CaseFile file, Question question)
    {
        (_file, _reader) = (file, new(file));
        if (file.Interests.Count == 0) return;
        var scope = new QuestionScope(file, question);
        _parties.UnionWith(file.Interests.Where(i => scope.Includes(i.Proposition)).Select(i => i.Actor));
        _parties.UnionWith(new Stakes(file, question).All.Select(s => s.Actor.Id));
    }

    public static InterestedParties In(Foundations foundations) => new(foundations.File, foundations.Matrix.Question);

    /// <summary>Whether an item is what a party says, other than against its own interest.</summary>
    public bool IsWordOfOne(Evidence item) => Behind(item) is not null;

    /// <summary>Who says what these items are, each once.</summary>
    public IReadOnlyList<Actor> Behind(IEnumerable<Evidence> items) => [.. items.Select(Behind).OfType<Actor>().Distinct()];

    private Actor? Behind(Evidence item)
        => item.Kind != EvidenceKind.ClaimMade ? null
            : item.Claims.Select(_file.Get).FirstOrDefault(IsOfInterested) is { } claim ? _file.Get(claim.Claimant) : null;

    private bool IsOfInterested(Claim claim)
        => Speakers.For(_file, claim.Claimant, claim.Made).Any(_parties.Contains) && _reader.Read(claim) is var read
            && (read.Against.IsEmpty || !read.InFavour.IsEmpty);
}
