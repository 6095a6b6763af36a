using GeoClaims;

namespace CrocusAttack;

/// <summary>What the author says of Moscow's choice and of Russia: paragraphs 5 to 8.</summary>
/// <remarks>Her conditionals are <see cref="Commitments"/>, her forecast is in <see cref="BlameClaims"/>.</remarks>
internal sealed class RemarksOnMoscow(Actors a, Events e, WarEvents war, Aftermath after, Statements p, BlameEvidence evidence,
    AuthorSays author)
{
    public void Add()
    {
        TheChoice();
        AtHome();
        InTheWar();
    }

    private void TheChoice()
    {
        author.That("must-respond", "Moscow cannot but respond to the attack", 5,
            [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "who responds")]);
        author.On("moscow-warned", p.MoscowWarned, 5, Stance.Asserts, Fact);
        author.That("must-decide",
            "To respond, Moscow has to decide, among other things, whether Islamic State bears the whole responsibility or was helped", 5,
            [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "who decides"), Subject.Of(a.IslamicState)]);
        author.That("shared-threat",
            "Terrorism threatens Russia and the West together, which gives Moscow an opening to talk to the West", 5,
            [Subject.Of(a.Russia, "threatened"), Subject.Of(a.West, "threatened"), Subject.Of(after.SecurityRaised)]);
    }

    private void AtHome()
    {
        author.That("islamism-in-tajikistan", "Radical Islam is growing in Tajikistan, as everybody knows", 6, [Subject.Of(a.Tajikistan)],
            Fact);
        author.That("felt-in-russia",
            "The growth of radical Islam in Tajikistan is felt in Russia itself, since feelings against migrants run high there", 6,
            [Subject.Of(a.Tajikistan), Subject.Of(a.Russia)], c => c with { Grounds = [new(evidence.MigrantsDisliked)] });
        author.That("migrants-disliked", "Feelings against migrants already run high in Russia", 6, [Subject.Of(a.Russia)], Fact);
        author.That("nationalism",
            "Ethnic nationalism, Russian above all, is a common theme in elections for every political camp in Russia", 6,
            [Subject.Of(a.Russia)], Fact);
        author.That("nationalism-this-time", "Ethnic nationalism was a theme before the presidential election just held as well", 6,
            [Subject.Of(a.Russia), Subject.Of(after.Election)], Fact);
    }

    private void InTheWar()
    {
        author.That("sullivan-days-before",
            "Jake Sullivan was in Kyiv only days before the attack and told it that it could count on the United States", 7,
            [Subject.Of(e.SullivanInKyiv), Subject.Of(a.Sullivan)], Fact);
        author.That("retribution", "Moscow's revenge for the attack seems to have begun", 8,
            [Subject.Of(e.Attack), Subject.Of(war.ThirdOnKyiv), Subject.Of(war.Lviv), Subject.Of(war.Kupyansk)],
            c => c with { Grounds = [new(evidence.HarderStrikes)] }, "seems");
        author.That("escalation",
            "The ambassador's refusal is plainly an escalation in the relations between Russia and Poland, which belongs to NATO", 8,
            [Subject.Of(after.Refusal), Subject.Of(after.Complaint), Subject.Of(war.MissileOverPoland), Subject.Of(a.Russia),
                Subject.Of(a.Poland)]);
    }

    // Told as a matter of fact, without saying from where.
    private static Claim Fact(Claim claim) => claim with { Basis = Basis.Unstated };
}
