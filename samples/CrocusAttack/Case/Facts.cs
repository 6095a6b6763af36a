using GeoClaims;

namespace CrocusAttack;

/// <summary>Every item of the article that bears on the question, and what other reports add to it, apart from the claims.</summary>
/// <remarks>
/// Credibility says how far others bear an item out; confidence, where it is scored, how sure we are that it is what it is taken for.
/// Where evidence is only alluded to and nobody shows it, the score is 0.4. An item that
/// only says another one again names it in <c>Restates</c>, and the two weigh once.
/// </remarks>
internal sealed class Facts(CaseFileBuilder b, Sources s, Actors a)
{
    private static readonly ValueList<Id<Evidence>> IfRightMen = [new("right-men")];

    // Assumptions: items below fall with them.
    public Id<Evidence> RightMen { get; } =
        b.Evidence("The four men under arrest are the gunmen", s.Article, EvidenceKind.Assumption, Sources.At(2), 3,
        id: "right-men");

    public Id<Evidence> PlannersKnow { get; } = b.Evidence(
        "Planners of a service know that the roads out of Moscow are full of cameras, and would not send their own men along them",
        s.Article, EvidenceKind.Assumption, Sources.At(4), 3, id: "planners-know");

    // Islamic State and the warnings
    public Id<Evidence> Footage { get; } =
        b.Evidence("Islamic State released photographs and then film of the attackers, and Reuters confirmed that they show the place",
        s.Reuters, EvidenceKind.Imagery, credibility: 2, confidence: 0.85, id: "footage", with: e => e with
        {
            // Islamic State's own pictures, whoever prints them.
            Citations = [new(s.Reuters) { AttributedTo = a.IslamicState }, new(s.Wikipedia) { AttributedTo = a.IslamicState }],
            Relevance = Relevance.High,
            Observed = EdtfTime.Parse("2024-03-22"),
            Place = Places.Crocus,
        });

    public Id<Evidence> MuchEvidence { get; } =
        b.Evidence("Much evidence is said to support both Islamic State's claim and the U.S. attribution, but it is not shown",
        s.Article, EvidenceKind.Document, Sources.At(1), confidence: 0.4, id: "much-evidence", with: e => e
            with { Access = EvidenceAccess.Alluded });

    public Id<Evidence> Warning { get; } =
        b.Evidence("On 7 March the U.S. embassy in Russia warned in public that extremists had plans for an attack soon",
        s.LiveMint, EvidenceKind.Document, credibility: 1, confidence: 0.95, id: "warning", with: e => e with
        {
            Citations = [.. e.Citations, new(s.Reuters) { AttributedTo = a.UsOfficials }, s.Paragraph(5)],
            Observed = EdtfTime.Parse("2024-03-07"),
            KnownFrom = EdtfTime.Parse("2024-03-07"),
        });

    public Id<Evidence> SynagoguePlot { get; } =
        b.Evidence("Hours before the U.S. warning of 7 March the FSB said that it had foiled an attack of IS-K on a Moscow synagogue",
        s.LiveMint, EvidenceKind.Precedent, credibility: 3, id: "synagogue-plot", with: e => e with
        {
            Citations = [new(s.LiveMint) { AttributedTo = a.Fsb }],
            Observed = EdtfTime.Parse("2024-03-07"),
            KnownFrom = EdtfTime.Parse("2024-03-07"),
        });

    public Id<Evidence> Istanbul { get; } = b.Evidence(
        "In January two gunmen shot a man dead in a church in Istanbul: Islamic State "
            + "claimed it through Amaq, and one of two suspects came from Tajikistan",
        s.TimesOfIsrael, EvidenceKind.Precedent, credibility: 1, confidence: 0.9, id: "istanbul", with: e => e with
        {
            Citations = [.. e.Citations, new(s.AsiaPlus) { AttributedTo = a.TurkishOfficials }, s.Paragraph(2)],
            Relevance = Relevance.Low,
            Observed = EdtfTime.Parse("2024-01-28"),
            KnownFrom = EdtfTime.Parse("2024-01-28"),
        });

    // The men
    public Id<Evidence> TajikPassports { get; } =
        b.Evidence("Tajik passports were found when the men were caught; the men are said to be immigrants from Tajikistan",
        s.LiveMint, credibility: 2, confidence: 0.9, id: "tajik-passports", with: e => e with
        {
            Citations = [new(s.LiveMint) { AttributedTo = a.Khinshtein }, s.Paragraph(2), new(s.Yahoo)],
            Observed = EdtfTime.Parse("2024-03-22/2024-03-23"),
            Place = Places.Bryansk,
            DependsOn = IfRightMen,
        });

    public Id<Evidence> NotKnownAsRadicals { get; } =
        b.Evidence("Nobody had known the men as radicals", s.Article, at: Sources.At(2), credibility: 3,
        id: "not-radicals", with: e => e with { DependsOn = IfRightMen });

    public Id<Evidence> MetRecently { get; } =
        b.Evidence("The four became a group only weeks before the attack, and Turkey may have been their base",
        s.Article, credibility: 3, id: "met-recently", with: e => e
            with { Citations = [s.Paragraph(2, a.Izvestia, "possibly")], DependsOn = IfRightMen });

    public Id<Evidence> PayOnFilm { get; } =
        b.Evidence("A detainee puts the pay at half a million roubles, about 5,000 dollars, in a filmed interrogation",
        s.OpIndia, EvidenceKind.Testimony, credibility: 3, id: "pay-on-film", with: e => e with
        {
            Citations = [new(s.OpIndia) { AttributedTo = a.Suspects }],
            Observed = EdtfTime.Parse("2024-03-23"),
            DependsOn = IfRightMen,
        });

    public Id<Evidence> Pay { get; } =
        b.Evidence("The men are said to have done it for about 5,000 dollars, which is little for men who seem to have no cause",
        s.Article, EvidenceKind.Testimony, credibility: 3, id: "pay",
        with: e => e with { Citations = [s.Paragraph(2, hedge: "allegedly")], Restates = [new("pay-on-film")], DependsOn = IfRightMen });

    public Id<Evidence> Muftis { get; } = b.Evidence("Some evidence, not shown, suggests that muftis in Turkey hired the gunmen",
        s.Article, EvidenceKind.Document, Sources.At(4), confidence: 0.4, id: "muftis", with: e => e
            with { Access = EvidenceAccess.Alluded });

    public Id<Evidence> NoLinkToBudanov { get; } =
        b.Evidence("Nothing was found that bears out a part of Budanov in the hire", s.Article, EvidenceKind.Absence,
        Sources.At(4), 2, id: "no-link-to-budanov",
        with: e => e with { Search =
            new("Antonia Colibasanu", "what was public, which she does not describe further", EdtfTime.Parse("2024-03-25")) });

    // The flight
    public Id<Evidence> SameCar { get; } =
        b.Evidence("The gunmen drove away alive in the car in which they had come", s.Article, credibility: 3, confidence: 0.7,
        id: "same-car", with: e => e with
        {
            Citations = [s.Paragraph(2, hedge: "apparently"), s.Paragraph(3)],
            Observed = EdtfTime.Parse("2024-03-22"),
            DependsOn = IfRightMen,
        });

    public Id<Evidence> RareEscape { get; } =
        b.Evidence("Men who carry out such an attack seldom get away from it alive", s.Article, EvidenceKind.Generalisation,
        Sources.At(2), 3, id: "rare-escape");

    public Id<Evidence> TowardsUkraine { get; } =
        b.Evidence("The men were caught in Bryansk region on the road to Kyiv, close to Ukraine, but to Belarus as well",
        s.Article, at: Sources.At(2), credibility: 2, confidence: 0.9, id: "towards-ukraine", with: e => e with
        {
            Citations = [.. e.Citations, new(s.LiveMint)],
            Observed = EdtfTime.Parse("2024-03-22/2024-03-23"),
            Place = Places.Bryansk,
            DependsOn = IfRightMen,
        });

    // Two rival places. The second says in more detail what the article says; the first contradicts it in part. Neither is settled here.
    public Id<Evidence> CaughtAtTeply { get; } =
        b.Evidence("First reports had the men caught at Teply, 16 km from Belarus", s.NewsRead, credibility: 4,
        id: "caught-at-teply", with: e => e with
        {
            Citations = [new(s.NewsRead) { AttributedTo = a.FirstReports }],
            KnownFrom = EdtfTime.Parse("2024-03-23"),
            Place = new("Teply, 16 km from Belarus"),
            DependsOn = IfRightMen,
        });

    public Id<Evidence> CaughtAtKhatsun { get; } =
        b.Evidence("Later the place was given as Khatsun, nearer to Ukraine", s.NewsRead, credibility: 3,
        id: "caught-at-khatsun", with: e => e with
        {
            Citations = [new(s.NewsRead) { AttributedTo = a.Khinshtein }],
            KnownFrom = EdtfTime.Parse("2024-03-23"),
            Place = new("Khatsun"),
            Restates = [new("towards-ukraine")],
            DependsOn = IfRightMen,
        });

    public Id<Evidence> CameraRoads { get; } =
        b.Evidence("They raced along roads full of cameras, which recorded them well, towards a closely guarded border",
        s.Article, credibility: 3, confidence: 0.7, id: "camera-roads", with: e => e with
        {
            Citations = [s.Paragraph(3, hedge: "reportedly"), s.Paragraph(4)],
            Observed = EdtfTime.Parse("2024-03-22"),
            DependsOn = [new("right-men"), new("planners-know")],
        });

    public Id<Evidence> HiddenAtHome { get; } =
        b.Evidence("Gunmen who went home would be hard to find among Russia's migrants, who count in millions",
        s.Article, EvidenceKind.Generalisation, credibility: 3, id: "hidden-at-home", with: e => e
            with { Citations = [s.Paragraph(3, a.RussianMedia)] });

    public Id<Evidence> TrafficCameras { get; } =
        b.Evidence("Cameras with AI that watch the traffic led the FSB to the men, and it believes that they are the right ones",
        s.Article, credibility: 3, id: "traffic-cameras", with: e => e
            with { Citations = [s.Paragraph(2, a.Fsb)], Relevance = Relevance.Low });

    public Id<Evidence> Unhindered { get; } =
        b.Evidence("The gunmen moved about without being hindered", s.Babel, credibility: 4, id: "unhindered", with: e => e with
    {
        Citations = [new(s.Babel) { AttributedTo = a.Gur }],
        Observed = EdtfTime.Parse("2024-03-22"),
        Place = Places.Crocus,
    });
}
