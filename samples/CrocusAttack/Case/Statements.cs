using GeoClaims;

namespace CrocusAttack;

/// <summary>What is claimed besides the answers to the question. It is nobody's until somebody takes a stance on it.</summary>
internal sealed class Statements(CaseFileBuilder b, WhoWasBehind who, Events e, Actors a)
{
    // From the general to the special: radical Islamists, Islamic State, IS-K (an answer), IS-K alone or helped (its parts).
    public Id<Proposition> Islamists { get; } = b.Proposition("Radical Islamists carried out the attack", id: "islamists",
        with: p => p with { About = [Subject.Of(e.Attack)] });

    public Id<Proposition> IslamicState { get; } = b.Proposition("Islamic State carried out the attack", new("islamists"), "is",
        p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.IslamicState, "perpetrator")] });

    public Id<Proposition> IslamicStateAlone { get; } =
        b.Proposition("Islamic State alone is responsible for the attack", new("is"), "is-alone",
        p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.IslamicState, "perpetrator")] });

    // Ukraine
    public Id<Proposition> Budanov { get; } =
        b.Proposition("Kyrylo Budanov had the gunmen hired through radical Islamists at Ukraine's embassy in Turkey",
        b.PropositionOf(who.Ukraine), "budanov", p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.Budanov, "organiser"),
            Subject.Of(a.UkrainianEmbassy, "meeting place")] });

    public Id<Proposition> Contacts { get; } =
        b.Proposition("The gunmen were heading for the Ukrainian border and had contacts on its other side", id: "contacts",
        with: p => p with { About = [Subject.Of(a.Gunmen, "fugitives")] });

    public Id<Proposition> Window { get; } =
        b.Proposition("The gunmen fled towards Ukraine because a “window” had been prepared for them on its side of the border",
        id: "window", with: p => p with { About = [Subject.Of(a.Gunmen, "fugitives")] });

    public Id<Proposition> West { get; } = b.Proposition("The West was involved in the attack", id: "west",
        with: p => p with { About = [Subject.Of(e.Attack), Subject.Of(e.SullivanInKyiv), Subject.Of(a.UnitedStates, "sponsor")] });

    // Warnings and failures
    public Id<Proposition> WarningsRight { get; } =
        b.Proposition("Extremists had plans for an attack in Russia, as the United States warned", id: "warnings-right",
        with: p => p with { About = [Subject.Of(e.Warning)] });

    public Id<Proposition> MoscowWarned { get; } =
        b.Proposition("Washington had warned Moscow in the weeks before the attack", id: "moscow-warned",
        with: p => p with { About = [Subject.Of(a.UnitedStates, "who warned"), Subject.Of(a.Kremlin, "who was warned")] });

    public Id<Proposition> ServicesFailed { get; } =
        b.Proposition("Russia's services made nothing of the intelligence that Washington had given them",
        id: "services-failed", with: p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.RussianServices, "guardian")] });

    public Id<Proposition> SynagoguePlot { get; } = b.Proposition("IS-K had planned an attack on a Moscow synagogue", id: "synagogue-plot",
        with: p => p with { About = [Subject.Of(a.IsK, "planner")] });

    // The men
    public Id<Proposition> RightMen { get; } = b.Proposition("The four men under arrest are the gunmen", id: "right-men",
        with: p => p with { About = [Subject.Of(a.Suspects), Subject.Of(a.Gunmen)] });

    public Id<Proposition> MetRecently { get; } =
        b.Proposition("The four men became a group only weeks before the attack", id: "met-recently",
        with: p => p with { About = [Subject.Of(a.Suspects)] });

    public Id<Proposition> TurkeyAsBase { get; } = b.Proposition("The four men used Turkey as a base", id: "turkey-base",
        with: p => p with { About = [Subject.Of(a.Suspects)] });

    public Id<Proposition> HiredByMuftis { get; } = b.Proposition("Muftis in Turkey hired the gunmen", id: "hired-by-muftis",
        with: p => p with { About = [Subject.Of(a.Muftis, "recruiters"), Subject.Of(a.Gunmen, "hired")] });

    public Id<Proposition> SaferAtHome { get; } =
        b.Proposition("The gunmen would have been safer at home, among the migrants, than on the road to the border",
        id: "safer-at-home", with: p => p with { About = [Subject.Of(a.Gunmen, "fugitives")] });

    public Id<Proposition> ActedStupidly { get; } =
        b.Proposition("The gunmen fled the way they did because they are stupid", id: "acted-stupidly",
        with: p => p with { About = [Subject.Of(a.Gunmen, "fugitives")] });

    // Two rivals, side by side.
    public Id<Proposition> CaughtAtTeply { get; } = b.Proposition("The men were caught at Teply, 16 km from Belarus", id: "caught-at-teply",
        with: p => p with { About = [Subject.Of(e.Arrests)] });

    public Id<Proposition> CaughtAtKhatsun { get; } =
        b.Proposition("The men were caught at Khatsun, nearer to Ukraine", id: "caught-at-khatsun",
        with: p => p with { About = [Subject.Of(e.Arrests)] });
}
