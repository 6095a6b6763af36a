using GeoClaims;

namespace CrocusAttack;

/// <summary>What else surrounds the attack: an election before it, alarm in Europe and a quarrel with Poland after it.</summary>
internal sealed class Aftermath(CaseFileBuilder b, Sources s, Actors a)
{
    // "Just held", says the article of 25 March, and no more.
    public Id<Event> Election { get; } =
        b.Event("Presidential election in Russia", "2024-03?", "Russia", s.Article, Sources.At(6), "election",
        e => e with { Kind = "election" });

    public Id<Event> SecurityRaised { get; } =
        b.Event("France and other states of Europe raise their security", "2024-03-22/2024-03-25?", "Europe",
        s.Article, Sources.At(5), "security-raised", e => e with { Kind = "security measure", Participants = Europeans(a) });

    public Id<Event> CitizensWarned { get; } =
        b.Event("France and other states of Europe warn their citizens that terrorism has become likelier",
        "2024-03-22/2024-03-25?", "Europe", s.Article, Sources.At(5), "citizens-warned", e => e
            with { Kind = "warning", Participants = Europeans(a) });

    public Id<Event> Complaint { get; } =
        b.Event("Warsaw complains about the missile and summons Russia's ambassador", "[2024-03-24,2024-03-25]", "Warsaw",
        s.PolskieRadio, id: "complaint", with: e => e with
        {
            Kind = "protest",
            Participants = [new(a.Poland, "complainant"), new(a.Andreev, "summoned")],
            Citations = [.. e.Citations, s.Paragraph(8)],
        });

    public Id<Event> Refusal { get; } =
        b.Event("Russia's ambassador leaves the protest unanswered and does not go to see Poland's foreign minister",
        "2024-03-25", "Warsaw", s.KyivIndependent, id: "refusal", with: e => e with
        {
            Kind = "diplomatic refusal",
            Participants = [new(a.Andreev, "who stayed away"), new(a.PolishForeignMinister, "who had asked")],
            Citations = [.. e.Citations, new(s.PolskieRadio), s.Paragraph(8)],
        });

    private static ValueList<Participation> Europeans(Actors a) => [new(a.France, "who acts"), new(a.OtherEuropeans, "who acts")];
}
