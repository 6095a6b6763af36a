using GeoClaims;

namespace CrocusAttack;

/// <summary>What may follow from what Moscow accepts. Nobody says that any of
/// it is so; <see cref="Commitments"/> says from what it follows.</summary>
internal sealed class Consequences(CaseFileBuilder b, Actors a, WarEvents war)
{
    // If it was Islamic State alone
    public Id<Proposition> Incompetence { get; } =
        b.Proposition("Russia's government is incompetent in matters of security, and that in a war", id: "incompetence",
        with: p => p with { About = [Subject.Of(a.Kremlin), Subject.Of(war.War)] });

    public Id<Proposition> Cooperation { get; } =
        b.Proposition("Moscow should work with other countries against terrorism", id: "cooperation",
        with: p => p with { About = [Subject.Of(a.Kremlin)] });

    public Id<Proposition> WarToEnd { get; } = b.Proposition("Russia wants the war in Ukraine to end", id: "war-to-end",
        with: p => p with { About = [Subject.Of(a.Russia), Subject.Of(war.War)] });

    public Id<Proposition> Talks { get; } =
        b.Proposition("Russia and the West talk to each other as partners against a threat that they share", id: "talks",
        with: p => p with { About = [Subject.Of(a.Russia), Subject.Of(a.West)] });

    public Id<Proposition> UkrainePressed { get; } = b.Proposition("Ukraine comes under more pressure to negotiate", id: "ukraine-pressed",
        with: p => p with { About = [Subject.Of(a.Ukraine), Subject.Of(war.War)] });

    // If it was Islamic State at all
    public Id<Proposition> SecurityRisk { get; } = b.Proposition("Russia runs a serious risk to its security at home", id: "security-risk",
        with: p => p with { About = [Subject.Of(a.Russia)] });

    public Id<Proposition> EyesOnTajikistan { get; } =
        b.Proposition("Tajikistan, where the attackers come from, is where to look", id: "eyes-on-tajikistan",
        with: p => p with { About = [Subject.Of(a.Tajikistan), Subject.Of(a.Gunmen)] });

    public Id<Proposition> ImmigrantsBlamed { get; } =
        b.Proposition("Immigrants alone are to blame for the attack", id: "immigrants-blamed");

    public Id<Proposition> EthnicConflict { get; } =
        b.Proposition("The peoples of Russia come into conflict with one another", id: "ethnic-conflict",
        with: p => p with { About = [Subject.Of(a.Russia)] });

    // If it was Kyiv
    public Id<Proposition> HarderWar { get; } = b.Proposition("There is good cause to fight harder in Ukraine", id: "harder-war",
        with: p => p with { About = [Subject.Of(a.Kremlin), Subject.Of(war.War)] });
}
