using GeoClaims;

namespace CrocusAttack;

/// <summary>The author of the article in her own voice: a statement and her stance on it, written at once.</summary>
/// <remarks>The statement gets the given id, the claim the same with <c>author-on-</c>
/// before it. A hedge is the word by which she holds back.</remarks>
internal sealed class AuthorSays(CaseFileBuilder b, Sources s, Actors a)
{
    /// <summary>A statement of hers.</summary>
    public Id<Proposition> That(string id, string statement, int paragraph, ValueList<Subject> about, Func<Claim, Claim>? with =
        null, string? hedge = null)
    {
        var proposition = b.Proposition(statement, id: id, with: p => p with { About = about });
        On(id, proposition, paragraph, Stance.Asserts, with, hedge);
        return proposition;
    }

    /// <summary>Her stance on a statement that is there already.</summary>
    public Id<Claim> On(string id, Id<Proposition> proposition, int paragraph, Stance stance, Func<Claim, Claim>? with =
        null, string? hedge = null)
        => b.Claim(a.Author, stance, proposition, "2024-03-25", id: $"author-on-{id}", with: c =>
        {
            var said = c with { Voice = Voice.Said, Basis = Basis.Inference, Citations = [s.Paragraph(paragraph, hedge: hedge)] };
            return with is null ? said : with(said);
        });
}
