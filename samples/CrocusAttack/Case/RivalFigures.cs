using GeoClaims;

namespace CrocusAttack;

/// <summary>Numbers and a date on which reports differ. The article gives no number of dead; nothing here is settled.</summary>
/// <remarks>Where a report does not say who counted, the outlet itself stands as the claimant, with what it was told.</remarks>
internal sealed class RivalFigures(CaseFileBuilder b, Sources s, Actors a, Events e, Facts facts, AuthorSays author)
{
    private const string Persons = "persons";

    public void Add()
    {
        Day();
        Dead();
        Wounded();
        Arrested();
        Pay();
        IstanbulGunmen();
    }

    // The article's own reckoning against everybody else's.
    private void Day()
    {
        var day =
            b.Proposition("The attack on Crocus City Hall took place", id: "date", with: p => p with { About = [Subject.Of(e.Attack)] });
        author.On("date", day, 1, Stance.Asserts, c => c with
        {
            Basis = Basis.Unstated,
            When = new(EdtfTime.Parse("2024-03-21"), "four days after", EdtfTime.Parse("2024-03-25")),
        });
        b.Claim(a.Reuters, Stance.Asserts, day, "2024-03-25", s.Reuters, id: "reuters-on-date",
            with: c => c with { Voice = Voice.Said, Basis = Basis.Hearsay, When = new(EdtfTime.Parse("2024-03-22")) });
    }

    // A count that was still growing: the later figure does not contradict the earlier one.
    private void Dead()
    {
        var dead = b.Proposition("People were killed in the attack", id: "dead", with: p => p with
        {
            About = [Subject.Of(e.Attack)],
            Quantity = new("people killed", Persons, Grows: true),
        });
        Count(a.BnnBreaking, dead, 40, "2024-03-22", s.BnnBreaking, "dead-40");
        Count(a.InvestigativeCommittee, dead, 115, "2024-03-23", s.Epa, "dead-115", Voice.Paraphrased);
        Count(a.Wikipedia, dead, 133, "2024-03-23", s.Wikipedia, "dead-133");
        Count(a.Reuters, dead, 137, "2024-03-25", s.Reuters, "dead-137");
        Count(a.RueTir, dead, 139, "2024-03-26", s.RueTir, "dead-139");
    }

    private void Wounded()
    {
        var wounded = b.Proposition("People were wounded in the attack", id: "wounded", with: p => p with
        {
            About = [Subject.Of(e.Attack)],
            Quantity = new("people wounded", Persons, Grows: true),
        });
        Count(a.Reuters, wounded, 182, "2024-03-25", s.Reuters, "wounded-182");
    }

    private void Arrested()
    {
        var arrested = b.Proposition("People were arrested for the attack, the four gunmen among them", id: "arrested", with: p => p with
        {
            About = [Subject.Of(e.Attack), Subject.Of(e.Arrests)],
            Quantity = new("people arrested", Persons, Grows: true),
        });
        b.Claim(a.Bortnikov, Stance.Asserts, arrested, "2024-03-23", s.Epa, id: "bortnikov-arrests", with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.OwnAct,
            Channel = "report to Putin",
            Figure = Figure.Exactly(11),
            Citations = [new(s.Epa), new(s.LiveMint)],
        });
    }

    private void Pay()
    {
        var pay = b.Proposition("The gunmen were promised money for the attack", id: "pay", with: p => p with
        {
            About = [Subject.Of(a.Gunmen, "paid")],
            Quantity = new("money promised", "US dollars"),
        });
        b.Claim(a.Suspects, Stance.Asserts, pay, "2024-03-23", s.OpIndia, id: "detainee-on-pay", with: c => c with
        {
            Voice = Voice.Said,
            Basis = Basis.OwnAct,
            Channel = "filmed interrogation",
            Figure = Figure.Exactly(5000),
        });
        author.On("pay", pay, 2, Stance.Raises, c => c with
        {
            Basis = Basis.Hearsay,
            Figure = Figure.Exactly(5000),
            Grounds = [new(facts.Pay)],
        }, "allegedly");
    }

    private void IstanbulGunmen()
    {
        var gunmen = b.Proposition("Somebody fired in the church of Santa Maria in Istanbul and killed one man", id: "istanbul-gunmen",
            with: p => p with
        {
            About = [Subject.Of(e.IstanbulShooting)],
            Quantity = new("people who fired", Persons),
        });
        Count(a.Ap, gunmen, 2, "2024-01-29", s.TimesOfIsrael, "istanbul-two");
        author.On("istanbul-gunmen", gunmen, 2, Stance.Asserts, c => c with { Basis = Basis.Unstated, Figure = Figure.Exactly(1) });
    }

    private void Count(Id<Actor> claimant, Id<Proposition> what, int figure, string made, Id<Report> report, string id, Voice voice =
        Voice.Said)
        => b.Claim(claimant, Stance.Asserts, what, made, report, id: id,
            with: c => c with { Voice = voice, Basis = Basis.Hearsay, Figure = Figure.Exactly(figure) });
}
