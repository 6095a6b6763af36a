using GeoClaims;

namespace CrocusAttack;

/// <summary>Who acts, speaks or is accused. Names in other scripts are there so that reports in those scripts can be matched.</summary>
internal sealed class Actors(CaseFileBuilder b)
{
    // Islamic State
    public Id<Actor> IslamicState { get; } = b.Actor("Islamic State", ActorKind.Group, id: "islamic-state",
        with: a => a with
        {
            Aliases =
                [new("IS", "en"), new("الدولة الإسلامية", "ar"), new("Исламское государство", "ru")],
        });

    public Id<Actor> IsK { get; } = b.Actor("IS-K", ActorKind.Group, id: "is-k",
        with: a => a with
        {
            Aliases = [new("Islamic State – Khorasan Province", "en"), new("Вилаят Хорасан", "ru")],
            Affiliations = [PartOf("islamic-state")],
        });

    public Id<Actor> Amaq { get; } = b.Actor("Amaq", ActorKind.Outlet, id: "amaq",
        with: a => a with { Aliases = [new("أعماق", "ar"), new("Амак", "ru")], Affiliations = [CloseTo("islamic-state")] });

    // That the four men under arrest are the four gunmen is said by the FSB; the case holds it as an assumption (ev:right-men).
    public Id<Actor> Gunmen { get; } = b.Actor("The four gunmen", ActorKind.Unnamed, id: "gunmen");

    public Id<Actor> Suspects { get; } = b.Actor("The four men under arrest", ActorKind.Unnamed, id: "suspects");

    public Id<Actor> Muftis { get; } = b.Actor("Muftis in Turkey", ActorKind.Unnamed, id: "muftis");

    // Russia
    public Id<Actor> Russia { get; } =
        b.Actor("Russia", ActorKind.State, id: "russia", with: a => a with { Aliases = [new("Россия", "ru")] });

    public Id<Actor> Kremlin { get; } = b.Actor("The Kremlin", ActorKind.Service, id: "kremlin",
        with: a => a with
        {
            Aliases = [new("Moscow", "en"), new("Кремль", "ru"), new("Москва", "ru")],
            Affiliations = [PartOf("russia")],
        });

    public Id<Actor> Putin { get; } = b.Actor("Vladimir Putin", ActorKind.Person, id: "putin",
        with: a => a with { Aliases = [new("Владимир Путин", "ru")], Affiliations = [PartOf("kremlin")] });

    public Id<Actor> RussianServices { get; } = b.Actor("The Russian services", ActorKind.Service, id: "russian-services",
        with: a => a with
        {
            Aliases = [new("Российские спецслужбы", "ru")],
            Affiliations = [PartOf("russia"), ControlledBy("kremlin")],
        });

    public Id<Actor> Fsb { get; } = b.Actor("FSB", ActorKind.Service, id: "fsb", with: a => a with
    {
        Aliases = [new("Federal Security Service", "en"), new("ФСБ", "ru"),
            new("Федеральная служба безопасности", "ru")],
        Affiliations = [PartOf("russian-services"), ControlledBy("kremlin")],
    });

    public Id<Actor> Bortnikov { get; } = b.Actor("Bortnikov", ActorKind.Person, id: "bortnikov",
        with: a => a with { Aliases = [new("Бортников", "ru")], Affiliations = [PartOf("fsb")] });

    public Id<Actor> SecurityCouncil { get; } = b.Actor("Security Council of Russia", ActorKind.Service, id: "security-council",
        with: a => a with
        {
            Aliases = [new("Совет безопасности", "ru")],
            Affiliations = [PartOf("russia"), ControlledBy("kremlin")],
        });

    public Id<Actor> Patrushev { get; } = b.Actor("Patrushev", ActorKind.Person, id: "patrushev",
        with: a => a with { Aliases = [new("Патрушев", "ru")], Affiliations = [PartOf("security-council")] });

    public Id<Actor> Khinshtein { get; } = b.Actor("Khinshtein", ActorKind.Person, id: "khinshtein",
        with: a => a with { Aliases = [new("Хинштейн", "ru")], Affiliations = [PartOf("russia")] });

    public Id<Actor> RussianOfficials { get; } = b.Actor("Russian officials", ActorKind.Unnamed, id: "russian-officials",
        with: a => a with { Affiliations = [PartOf("russia")] });

    public Id<Actor> RussianMedia { get; } = b.Actor("Some in Russian media", ActorKind.Unnamed, id: "russian-media");

    public Id<Actor> Izvestia { get; } = b.Actor("Izvestia", ActorKind.Outlet, id: "izvestia",
        with: a => a with { Aliases = [new("Известия", "ru")], Affiliations = [CloseTo("russian-services")] });

    public Id<Actor> Peskov { get; } = b.Actor("Peskov", ActorKind.Person, id: "peskov",
        with: a => a with { Aliases = [new("Песков", "ru")], Affiliations = [PartOf("kremlin")] });

    public Id<Actor> InvestigativeCommittee { get; } =
        b.Actor("Investigative Committee of Russia", ActorKind.Service, id: "investigative-committee",
        with: a => a with { Aliases = [new("Следственный комитет", "ru")], Affiliations = [PartOf("russia")] });

    public Id<Actor> DefenceMinistry { get; } = b.Actor("Russian Defence Ministry", ActorKind.Service, id: "defence-ministry",
        with: a => a with
        {
            Aliases = [new("Министерство обороны", "ru")],
            Affiliations = [PartOf("russia"), ControlledBy("kremlin")],
        });

    public Id<Actor> Andreev { get; } = b.Actor("Andreev", ActorKind.Person, id: "andreev",
        with: a => a with
        {
            Aliases = [new("Russia's ambassador to Poland", "en"), new("Андреев", "ru")],
            Affiliations = [PartOf("russia")],
        });

    public Id<Actor> FirstReports { get; } = b.Actor("First reports of the arrest", ActorKind.Unnamed, id: "first-reports");

    // Ukraine
    public Id<Actor> Ukraine { get; } = b.Actor("Ukraine", ActorKind.State, id: "ukraine",
        with: a => a with
        {
            Aliases = [new("Kyiv", "en"), new("Україна", "uk"), new("Київ", "uk"), new("Украина", "ru")],
        });

    public Id<Actor> Gur { get; } = b.Actor("GUR", ActorKind.Service, id: "gur",
        with: a => a with
        {
            Aliases = [new("Ukraine's military intelligence", "en"), new("ГУР", "uk")],
            Affiliations = [PartOf("ukraine")],
        });

    public Id<Actor> Budanov { get; } = b.Actor("Kyrylo Budanov", ActorKind.Person, id: "budanov",
        with: a => a with
        {
            Aliases = [new("Кирило Буданов", "uk"), new("Кирилл Буданов", "ru")],
            Affiliations = [PartOf("gur")],
        });

    public Id<Actor> UkrainianEmbassy { get; } = b.Actor("Ukrainian embassy in Turkey", ActorKind.Service, id: "ukrainian-embassy",
        with: a => a with { Affiliations = [PartOf("ukraine")] });

    // The United States
    public Id<Actor> UnitedStates { get; } = b.Actor("United States", ActorKind.State, id: "united-states",
        with: a => a with { Aliases = [new("Washington", "en"), new("США", "ru")] });

    public Id<Actor> UsIntelligence { get; } = b.Actor("U.S. intelligence", ActorKind.Service, id: "us-intelligence",
        with: a => a with { Affiliations = [PartOf("united-states")] });

    public Id<Actor> UsOfficials { get; } = b.Actor("Two U.S. officials", ActorKind.Unnamed, id: "us-officials",
        with: a => a with { Affiliations = [PartOf("united-states")] });

    public Id<Actor> UsEmbassy { get; } = b.Actor("U.S. embassy in Russia", ActorKind.Service, id: "us-embassy",
        with: a => a with { Affiliations = [PartOf("united-states")] });

    public Id<Actor> Sullivan { get; } =
        b.Actor("Jake Sullivan", ActorKind.Person, id: "sullivan", with: a => a with { Affiliations = [PartOf("united-states")] });

    // Poland and the rest of Europe
    public Id<Actor> Poland { get; } = b.Actor("Poland", ActorKind.State, id: "poland",
        with: a => a with { Aliases = [new("Warsaw", "en"), new("Polska", "pl"), new("Польша", "ru")] });

    public Id<Actor> PolishCommand { get; } = b.Actor("Polish Operational Command", ActorKind.Service, id: "polish-command",
        with: a => a with { Affiliations = [PartOf("poland")] });

    public Id<Actor> PolishForeignMinister { get; } = b.Actor("Poland's foreign minister", ActorKind.Person, id: "polish-foreign-minister",
        with: a => a with { Affiliations = [PartOf("poland")] });

    public Id<Actor> France { get; } = b.Actor("France", ActorKind.State, id: "france");

    public Id<Actor> OtherEuropeans { get; } = b.Actor("Other European countries", ActorKind.Unnamed, id: "other-europeans");

    public Id<Actor> West { get; } = b.Actor("The West", ActorKind.Unnamed, id: "west");

    // Others
    public Id<Actor> Tajikistan { get; } = b.Actor("Tajikistan", ActorKind.State, id: "tajikistan",
        with: a => a with { Aliases = [new("Тоҷикистон", "tg"), new("Таджикистан", "ru")] });

    public Id<Actor> TurkishOfficials { get; } = b.Actor("Turkish officials", ActorKind.Unnamed, id: "turkish-officials");

    public Id<Actor> GeopoliticalFutures { get; } = b.Actor("Geopolitical Futures", ActorKind.Outlet, id: "geopolitical-futures");

    public Id<Actor> Author { get; } = b.Actor("Antonia Colibasanu", ActorKind.Person, id: "colibasanu",
        with: a => a with { Affiliations = [PartOf("geopolitical-futures")] });

    // Who reports a figure or a date without saying who gave it.
    public Id<Actor> Reuters { get; } = b.Actor("Reuters", ActorKind.Outlet, id: "reuters");

    public Id<Actor> Ap { get; } = b.Actor("AP", ActorKind.Outlet, id: "ap");

    public Id<Actor> Wikipedia { get; } = b.Actor("Wikipedia", ActorKind.Outlet, id: "wikipedia");

    public Id<Actor> BnnBreaking { get; } = b.Actor("bnnbreaking.com", ActorKind.Outlet, id: "bnn-breaking");

    public Id<Actor> RueTir { get; } = b.Actor("ruetir.com", ActorKind.Outlet, id: "ruetir");

    private static Affiliation PartOf(string id) => new(AffiliationKind.PartOf, new(id));

    private static Affiliation ControlledBy(string id) => new(AffiliationKind.ControlledBy, new(id));

    private static Affiliation CloseTo(string id) => new(AffiliationKind.CloseTo, new(id));
}
