using GeoClaims;

namespace CrocusAttack;

/// <summary>The attack, what went before it and what became of the men, as far as nobody disputes it.</summary>
/// <remarks>Who was behind it is a question; the day, the dead, and where exactly the men were caught are rival claims.</remarks>
internal sealed class Events(CaseFileBuilder b, Sources s, Actors a)
{
    // The article of 25 March counts four days back, which gives 21 March
    // (claim:author-on-date); every other report has 22 March. The conflict is left as it is.
    public Id<Event> Attack { get; } =
        b.Event("Attack on Crocus City Hall", "2024-03-22T19:40+03:00/2024-03-22T20:00+03:00", reportedIn: s.Reuters, id: "attack",
        with: e => e with
        {
            Kind = "terrorist attack",
            Place = Places.Crocus,
            Participants = [new(a.Gunmen, "gunmen")],
            Citations = [.. e.Citations, new(s.Wikipedia), s.Paragraph(1)],
            KnownFrom = EdtfTime.Parse("2024-03-22"),
        });

    public Id<Event> Arrests { get; } =
        b.Event("Arrest of four men", "2024-03-22/2024-03-23", reportedIn: s.LiveMint, id: "arrests", with: e => e with
    {
        Kind = "arrest",
        Place = Places.Bryansk,
        Participants = [new(a.Suspects, "arrested")],
        Citations = [.. e.Citations, new(s.Epa), s.Paragraph(2)],
    });

    public Id<Event> Photographs { get; } =
        b.Event("Islamic State releases photographs of the attackers", "2024-03-23", reportedIn: s.Reuters, id: "photographs",
        with: e => e with
        {
            Kind = "publication",
            Participants = [new(a.IslamicState, "publisher"), new(a.Gunmen, "shown")],
            Citations = [.. e.Citations, new(s.Wikipedia)],
        });

    public Id<Event> Remand { get; } =
        b.Event("Four men remanded in custody", "2024-03-25", "Basmanny court, Moscow", s.Yahoo, id: "remand", with: e => e with
    {
        Kind = "court hearing",
        Participants = [new(a.Suspects, "remanded")],
    });

    public Id<Event> Warning { get; } =
        b.Event("Public warning by the U.S. embassy", "2024-03-07", reportedIn: s.LiveMint, id: "warning", with: e => e with
    {
        Kind = "warning",
        Place = Places.Moscow,
        Participants = [new(a.UsEmbassy, "author")],
        Citations = [.. e.Citations, s.Paragraph(5)],
        KnownFrom = EdtfTime.Parse("2024-03-07"),
    });

    public Id<Event> IstanbulShooting { get; } =
        b.Event("Shooting in the church of Santa Maria", "2024-01-28T11:40+03:00", reportedIn: s.TimesOfIsrael,
        id: "istanbul-shooting", with: e => e with
        {
            Kind = "attack",
            Place = Places.Istanbul,
            Citations = [.. e.Citations, new(s.AsiaPlus), s.Paragraph(2)],
            KnownFrom = EdtfTime.Parse("2024-01-28"),
        });

    public Id<Event> SullivanInKyiv { get; } =
        b.Event("Jake Sullivan in Kyiv, with the word that U.S. support stands", "2024-03-20", reportedIn: s.Politico,
        id: "sullivan-in-kyiv", with: e => e with
        {
            Kind = "visit",
            Place = Places.Kyiv,
            Participants = [new(a.Sullivan, "visitor"), new(a.Ukraine, "host")],
            Citations = [.. e.Citations, new(s.Gds), s.Paragraph(7)],
        });
}

/// <summary>Places that several records share. A city and a region stand by the coordinates of their centres.</summary>
internal static class Places
{
    public static Place Istanbul { get; } = new("Istanbul", new(41.01, 28.98), PlacePrecision.Near);

    public static Place Kyiv { get; } = new("Kyiv", new(50.45, 30.52), PlacePrecision.Near);

    public static Place Lviv { get; } = new("Lviv region", new(49.84, 24.03), PlacePrecision.Region);

    public static Place Moscow { get; } = new("Moscow", new(55.75, 37.62), PlacePrecision.Near);

    public static Place Crocus { get; } = new("Crocus City Hall, Krasnogorsk", new(55.8258, 37.3903), PlacePrecision.Exact);

    public static Place Bryansk { get; } =
        new("Bryansk region, about 340 km southwest of Moscow", new(53.24, 34.36), PlacePrecision.Region);
}
