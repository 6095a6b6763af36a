using GeoClaims;

namespace CrocusAttack;

/// <summary>The war in which the attack fell: the strikes of those days, one after the other.</summary>
/// <remarks>
/// That they are Moscow's answer to the attack is the author's reading
/// (<c>claim:author-on-retribution</c>): the first fell a day before it.
/// Neither the article nor the notes say when the war began, so it has no time here.
/// </remarks>
internal sealed class WarEvents(CaseFileBuilder b, Sources s, Actors a)
{
    public Id<Event> War { get; } =
        b.Event("Russia's war against Ukraine", reportedIn: s.Article, at: Sources.At(5), id: "war", with: e => e with
    {
        Kind = "war",
        KnownFrom = EdtfTime.Parse("../2024-03-20"), // long before, as everybody knew
        Participants = [new(a.Russia, "attacker"), new(a.Ukraine, "defender")],
        Citations = [.. e.Citations, s.Paragraph(7)],
    });

    public Id<Event> Strikes { get; } =
        b.Event("Strikes on Ukraine of 21 to 25 March", "2024-03-21/2024-03-25", "Ukraine", s.Article, Sources.At(8), "strikes",
        e => e with { Kind = "air strikes", Participants = Between(a), PartOf = new("war"), KnownFrom = EdtfTime.Parse("2024-03-22") });

    public Id<Event> FirstOnKyiv { get; } =
        b.Event("Missiles on Kyiv, the first large strike in over a month", "2024-03-21", reportedIn: s.TalkingPointsMemo,
        id: "first-on-kyiv", with: e => e
            with { Kind = "air strike", Place = Places.Kyiv, Participants = Between(a), PartOf = new("strikes") });

    // The article counts three rounds until 25 March. It gives no day for the second.
    public Id<Event> SecondOnKyiv { get; } =
        b.Event("Second round of missiles on Kyiv", "[2024-03-21..2024-03-25]", reportedIn: s.Article, at: Sources.At(8),
        id: "second-on-kyiv", with: e => e
            with { Kind = "air strike", Place = Places.Kyiv, Participants = Between(a), PartOf = new("strikes") });

    public Id<Event> ThirdOnKyiv { get; } =
        b.Event("Third round of missiles on Kyiv within five days", "2024-03-25", reportedIn: s.Article, at: Sources.At(8),
        id: "third-on-kyiv", with: e => e
            with { Kind = "air strike", Place = Places.Kyiv, Participants = Between(a), PartOf = new("strikes") });

    public Id<Event> NightOf24March { get; } =
        b.Event("Large bombardment of Ukraine with 57 missiles and drones, the third in four days", "2024-03-24", "Ukraine",
        s.DevDiscourse, id: "night-of-24-march", with: e => e with
        {
            Kind = "air strikes",
            Participants = Between(a),
            PartOf = new("strikes"),
            Citations = [.. e.Citations, new(s.TheNational), s.Paragraph(8)],
        });

    public Id<Event> Lviv { get; } =
        b.Event("Important infrastructure hit in Lviv region", "2024-03-24", reportedIn: s.TheNational, id: "lviv", with: e => e with
    {
        Kind = "air strike",
        Place = Places.Lviv,
        Participants = Between(a),
        PartOf = new("night-of-24-march"),
        Citations = [.. e.Citations, new(s.DevDiscourse), s.Paragraph(8)],
        KnownFrom = EdtfTime.Parse("2024-03-24"),
    });

    public Id<Event> MissileOverPoland { get; } =
        b.Event("A cruise missile crosses about 2 km of Polish airspace and is gone after 39 seconds",
        "2024-03-24T04:23+01:00", "Near Oserdów, Poland", s.DevDiscourse, id: "missile-over-poland", with: e => e with
        {
            Kind = "airspace violation",
            PartOf = new("night-of-24-march"),
            Citations = [new(s.DevDiscourse) { AttributedTo = a.PolishCommand }, new(s.PolskieRadio), s.Paragraph(8)],
        });

    // Released on that day; when the mission was flown is not said. That it
    // was a success is the ministry's word (claim:ministry-on-kupyansk).
    public Id<Event> Kupyansk { get; } =
        b.Event("The Russian Defence Ministry releases footage from the district of Kupyansk", "2024-03-25",
        "Kupyansk district, eastern Ukraine", s.Article, Sources.At(8), "kupyansk-footage", e => e with
        {
            Kind = "publication",
            Participants = [new(a.DefenceMinistry, "publisher")],
        });

    private static ValueList<Participation> Between(Actors a) => [new(a.Russia, "attacker"), new(a.Ukraine, "attacked")];
}
