using GeoClaims;

namespace CrocusAttack;

/// <summary>What is said of the strikes: a ministry on its own mission, and Warsaw and Moscow's ambassador on the missile.</summary>
internal sealed class WarClaims(CaseFileBuilder b, Sources s, Actors a, WarEvents war, AuthorSays author)
{
    private Id<Proposition> Mission { get; } =
        b.Proposition("Russian army aviators flew a mission in the district of Kupyansk with success", id: "kupyansk-mission",
        with: p => p with { About = [Subject.Of(war.Kupyansk), Subject.Of(a.DefenceMinistry)] });

    private Id<Proposition> RussianMissile { get; } =
        b.Proposition("The missile in Polish airspace was a Russian one on its way to a target in western Ukraine",
        id: "russian-missile", with: p => p with { About = [Subject.Of(war.MissileOverPoland), Subject.Of(a.Russia, "who fired it")] });

    public void Add()
    {
        b.Claim(a.DefenceMinistry, Stance.Asserts, Mission, "2024-03-25", s.Article, id: "ministry-on-kupyansk", with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.OwnAct,
            Channel = "published footage",
            Citations = [s.Paragraph(8, a.DefenceMinistry, "purporting")],
        });

        b.Claim(a.PolishCommand, Stance.Asserts, RussianMissile, "2024-03-24", s.DevDiscourse, id: "polish-command-on-missile",
            with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Attribution,
            Citations = [new(s.DevDiscourse), new(s.PolskieRadio)],
        });
        author.On("russian-missile", RussianMissile, 8, Stance.Asserts, c => c with { Basis = Basis.Unstated });

        // He does not say that it was not Russian; he says that Warsaw showed nothing.
        b.Claim(a.Andreev, Stance.Doubts, RussianMissile, "2024-03-25", s.KyivIndependent, id: "andreev-on-missile", with: c => c with
        {
            Voice = Voice.Paraphrased,
            Channel = "RIA",
            Citations = [new(s.KyivIndependent), new(s.PolskieRadio)],
        });
    }
}
