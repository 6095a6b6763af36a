using GeoClaims;

namespace CrocusAttack;

/// <summary>Who published what. Except for the article, titles only describe: the notes behind this case give publisher and date.</summary>
/// <remarks>The notes name the site on which each report was read, and no page of it. So an address leads to the site, where publisher,
/// day and matter find the report again; of Wikipedia it leads to the article, whose history holds the revision of that day. What the
/// notes know through others only, such as an agency's report, has none.</remarks>
internal sealed class Sources(CaseFileBuilder b, Actors a)
{
    public Id<Report> Article { get; } = b.Report(
        b.Source("Geopolitical Futures", 'C',
            "An analyst who argues openly and separates fact from inference, but names hardly any source for the facts",
            a.GeopoliticalFutures, "geopolitical-futures"),
        "Fallout From the Attack in Russia", "2024-03-25", "https://geopoliticalfutures.com", id: "article", with: r => r
            with { Author = "Antonia Colibasanu", Language = "en" });

    public Id<Report> Reuters { get; } = b.Report(
        b.Source("Reuters", 'B', "A news agency that says who told it what, and that checked the place of the footage itself", a.Reuters,
            "reuters"),
        "Report on the attack, its claim and its footage", "2024-03-25", id: "reuters", with: r => r with { Language = "en" });

    public Id<Report> ReutersOnCourt { get; } = b.Report(new("reuters"), "Report on the court hearing", "2024-03-25", id: "reuters-court",
        with: r => r with { Language = "en" });

    public Id<Report> Yahoo { get; } = b.Report(
        b.Source("yahoo.com/news", 'C', "Carries agency reports unchanged; adds nothing of its own", id: "yahoo"),
        "The court hearing, after Reuters", "2024-03-25", "https://yahoo.com/news", id: "yahoo", with: r => r
            with { Language = "en", DerivedFrom = [new("reuters-court")] });

    public Id<Report> LiveMint { get; } = b.Report(
        b.Source("livemint.com", 'C', "Gathers what agencies and officials said on the day, mostly with attribution", id: "livemint"),
        "What is known of the attack and of the warnings before it", "2024-03-23", "https://livemint.com", id: "livemint", with: r => r
            with { Language = "en" });

    public Id<Report> Wikipedia { get; } = b.Report(
        b.Source("Wikipedia", 'D', "Anybody can edit it, and a revision one day after the attack is still in motion", a.Wikipedia,
            "wikipedia"),
        "The attack, revision of 23 March 2024", "2024-03-23", "https://en.wikipedia.org/wiki/Crocus_City_Hall_attack", id: "wikipedia",
        with: r => r with { Language = "en" });

    public Id<Report> Epa { get; } = b.Report(
        b.Source("EPA", 'B', "An agency whose caption attributes what it says", id: "epa"),
        "Caption: Bortnikov reports to Putin", "2024-03-23", id: "epa", with: r => r with { Language = "en" });

    public Id<Report> GiornaleDiBrescia { get; } = b.Report(
        b.Source("giornaledibrescia.it", 'C', "Retells from afar what others report", id: "giornale-di-brescia"),
        "Putin's words on the flight, and Kyiv's denial", "2024-03-23", "https://giornaledibrescia.it", id: "giornale-di-brescia",
        with: r => r with { Language = "it" });

    public Id<Report> NovayaGazeta { get; } = b.Report(
        b.Source("novayagazeta.eu", 'C', "Reports what the Kremlin said with date and occasion", id: "novaya-gazeta"),
        "Putin's address, and what he had said of the warnings", "2024-03-23", "https://novayagazeta.eu", id: "novaya-gazeta");

    public Id<Report> NewsRead { get; } = b.Report(
        b.Source("newsreadonline.com", 'F', "Known here by one report only: no record to judge it by", id: "newsread"),
        "Where the men were caught", "2024-03-24", "https://newsreadonline.com", id: "newsread", with: r => r with { Language = "en" });

    public Id<Report> OpIndia { get; } = b.Report(
        b.Source("opindia.com", 'F', "Known here by one report only: no record to judge it by", id: "opindia"),
        "A detainee's filmed interrogation", "2024-03-24", "https://opindia.com", id: "opindia", with: r => r with { Language = "en" });

    public Id<Report> Babel { get; } = b.Report(
        b.Source("babel.ua", 'C', "Quotes a Ukrainian service on its own accusation: good for the words, no witness to the matter",
            id: "babel"),
        "GUR on the attack", "2024-03-22", "https://babel.ua", id: "babel");

    public Id<Report> RueTir { get; } = b.Report(
        b.Source("ruetir.com", 'F', "Known here by one report only: no record to judge it by", a.RueTir, "ruetir"),
        "Bortnikov and Patrushev on Ukraine, and the dead so far", "2024-03-26", "https://ruetir.com", id: "ruetir");

    public Id<Report> Ap { get; } = b.Report(
        b.Source("AP", 'B', "A news agency that attributes what it did not see", a.Ap, "ap"),
        "Report on the shooting in the Istanbul church", "2024-01-29?", id: "ap", with: r => r with { Language = "en" });

    public Id<Report> TimesOfIsrael { get; } = b.Report(
        b.Source("timesofisrael.com", 'C', "Carries the agency's report", id: "times-of-israel"),
        "The shooting in the Istanbul church, after AP", "2024-01-29", "https://timesofisrael.com", id: "times-of-israel", with: r => r
            with { Language = "en", DerivedFrom = [new("ap")] });

    public Id<Report> AsiaPlus { get; } = b.Report(
        b.Source("asiaplustj.info", 'C', "Retells what officials say of suspects", id: "asia-plus"),
        "The suspects of the Istanbul shooting", "2024-01-31", "https://asiaplustj.info", id: "asia-plus");

    public Id<Report> Politico { get; } = b.Report(
        b.Source("politico.eu", 'B', "Reports a public visit, which many could see", id: "politico"),
        "Sullivan in Kyiv", "2024-03-20", "https://politico.eu", id: "politico", with: r => r with { Language = "en" });

    public Id<Report> WhiteHouse { get; } = b.Report(
        b.Source("White House", 'B', "Speaks of what its own people did, in its own interest", a.UnitedStates, "white-house"),
        "Statement on Sullivan's visit", "2024-03-20", id: "white-house", with: r => r with { Language = "en" });

    public Id<Report> Gds { get; } = b.Report(
        b.Source("gds.it", 'C', "Retells the statement", id: "gds"),
        "Sullivan's visit, after the White House", "2024-03-20", "https://gds.it", id: "gds", with: r => r
            with { Language = "it", DerivedFrom = [new("white-house")] });

    public Id<Report> BnnBreaking { get; } = b.Report(
        b.Source("bnnbreaking.com", 'F', "Known here by one report only: no record to judge it by", a.BnnBreaking, "bnn-breaking"),
        "The dead of the first evening", "2024-03-22", "https://bnnbreaking.com", id: "bnn-breaking", with: r => r
            with { Language = "en" });

    // The war beside the attack
    public Id<Report> TalkingPointsMemo { get; } = b.Report(
        b.Source("talkingpointsmemo.com", 'F', "Known here by one report only: no record to judge it by", id: "talking-points-memo"),
        "Missiles on Kyiv after Sullivan's visit", "2024-03-22", "https://talkingpointsmemo.com", id: "talking-points-memo", with: r => r
            with { Language = "en" });

    public Id<Report> TheNational { get; } = b.Report(
        b.Source("thenationalnews.com", 'F', "Known here by one report only: no record to judge it by", id: "the-national"),
        "The strikes of 24 March", "2024-03-25", "https://thenationalnews.com", id: "the-national", with: r => r
            with { Language = "en" });

    public Id<Report> PolishCommand { get; } = b.Report(
        b.Source("Polish Operational Command", 'B', "Speaks of what it saw in its own airspace, as a party to the complaint",
            a.PolishCommand, "polish-command"),
        "Statement on the missile in Polish airspace", "2024-03-24", id: "polish-command");

    public Id<Report> DevDiscourse { get; } = b.Report(
        b.Source("devdiscourse.com", 'C', "Carries what agencies and officials say", id: "devdiscourse"),
        "The strikes of 24 March, and the missile over Poland", "2024-03-24", "https://devdiscourse.com", id: "devdiscourse",
        with: r => r with { Language = "en", DerivedFrom = [new("polish-command")] });

    public Id<Report> PolskieRadio { get; } = b.Report(
        b.Source("polskieradio.pl", 'C', "Retells what Polish officials say", id: "polskie-radio"),
        "The missile over Poland, and the ambassador", "2024-03-25", "https://polskieradio.pl", id: "polskie-radio");

    public Id<Report> Ria { get; } = b.Report(
        b.Source("RIA", 'F', "Known here only as others quote it: no record to judge it by", id: "ria"),
        "Andreev's words", "2024-03-25", id: "ria");

    public Id<Report> KyivIndependent { get; } = b.Report(
        b.Source("kyivindependent.com", 'C', "From a country at war with Russia, but says whom it quotes", id: "kyiv-independent"),
        "The ambassador and the summons", "2024-03-25", "https://kyivindependent.com", id: "kyiv-independent", with: r => r
            with { Language = "en", DerivedFrom = [new("ria")] });

    /// <summary>A paragraph of the article, with whom it names for what it says.</summary>
    public Citation Paragraph(int number, Id<Actor>? by = null, string? hedge = null)
        => new(Article, At(number)) { AttributedTo = by, Hedge = hedge };

    /// <summary>The locator of a paragraph of the article, counted as printed.</summary>
    public static string At(int number) => $"paragraph {number}";
}
