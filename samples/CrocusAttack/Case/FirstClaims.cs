using GeoClaims;

namespace CrocusAttack;

/// <summary>What was said before the attack and on the first two days.</summary>
internal sealed class FirstClaims(CaseFileBuilder b, Sources s, Actors a, WhoWasBehind who, Statements p, Facts facts)
{
    // Before
    public Id<Claim> EmbassyWarns { get; } =
        b.Claim(a.UsEmbassy, Stance.Asserts, p.WarningsRight, "2024-03-07", s.LiveMint, id: "embassy-warns", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Channel = "public warning",
        KnownFrom = EdtfTime.Parse("2024-03-07"),
    });

    public Id<Claim> FsbFoils { get; } =
        b.Claim(a.Fsb, Stance.Asserts, p.SynagoguePlot, "2024-03-07", s.LiveMint, id: "fsb-foils", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.OwnAct,
        KnownFrom = EdtfTime.Parse("2024-03-07"),
    });

    // "Blackmail" does not say outright that there was no such plan.
    public Id<Claim> PutinDismisses { get; } =
        b.Claim(a.Putin, Stance.Doubts, p.WarningsRight, "2024-03-19", s.NovayaGazeta, id: "putin-dismisses",
        with: c => c with { Voice = Voice.Paraphrased });

    // 22 March
    public Id<Claim> IslamicStateClaims { get; } =
        b.Claim(a.IslamicState, Stance.Asserts, p.IslamicState, "2024-03-22T23:40+03:00~", s.Reuters, id: "is-claims",
        with: c => c with
        {
            Voice = Voice.Said,
            Basis = Basis.OwnAct,
            Channel = "Amaq, on Telegram",
            Citations = [new(s.Reuters) { AttributedTo = a.Amaq }, s.Paragraph(1)],
            Grounds = [new(facts.Footage)],
            KnownFrom = EdtfTime.Parse("2024-03-22"),
        });

    public Id<Claim> OfficialsConfirm { get; } =
        b.Claim(a.UsOfficials, Stance.Asserts, p.IslamicState, "2024-03-22", s.Reuters, id: "officials-confirm",
        with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Attribution,
            Citations = [new(s.Reuters), new(s.LiveMint)],
            Grounds = [new(facts.MuchEvidence)],
            KnownFrom = EdtfTime.Parse("2024-03-22"),
        });

    public Id<Claim> OfficialsWarned { get; } =
        b.Claim(a.UsOfficials, Stance.Asserts, p.MoscowWarned, "2024-03-22", s.Reuters, id: "officials-warned",
        with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.OwnAct,
            Citations = [new(s.Reuters), new(s.LiveMint)],
            KnownFrom = EdtfTime.Parse("2024-03-22"),
        });

    public Id<Claim> GurAccuses { get; } =
        b.Claim(a.Gur, Stance.Asserts, who.Russia, "2024-03-22", s.Babel, id: "gur-accuses", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Inference,
        Grounds = [new(facts.Unhindered), new(facts.Warning)],
    });

    // 23 March
    public Id<Claim> FsbRightMen { get; } =
        b.Claim(a.Fsb, Stance.Asserts, p.RightMen, "2024-03-23", s.Epa, id: "fsb-right-men", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Inference,
        Citations = [new(s.Epa) { AttributedTo = a.Bortnikov }, new(s.LiveMint), s.Paragraph(2)],
        Grounds = [new(facts.TrafficCameras)],
    });

    public Id<Claim> FsbContacts { get; } =
        b.Claim(a.Fsb, Stance.Asserts, p.Contacts, "2024-03-23", s.LiveMint, id: "fsb-contacts", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Inference,
        Citations = [new(s.LiveMint), new(s.Epa)],
        Grounds = [new(facts.TowardsUkraine)],
    });

    public Id<Claim> FsbUkraine { get; } =
        b.Claim(a.Fsb, Stance.Raises, who.Ukraine, "2024-03-23", s.LiveMint, id: "fsb-ukraine", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Inference,
        Grounds = [new(facts.TowardsUkraine)],
    });

    public Id<Claim> PutinUkraine { get; } =
        b.Claim(a.Putin, Stance.Insinuates, who.Ukraine, "2024-03-23", s.NovayaGazeta, id: "putin-ukraine", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Inference,
        Channel = "address",
        Citations = [new(s.NovayaGazeta), new(s.GiornaleDiBrescia), new(s.Wikipedia), s.Paragraph(2)],
        Grounds = [new(facts.TowardsUkraine)],
    });

    public Id<Claim> PutinWindow { get; } = b.Claim(a.Putin, Stance.Asserts, p.Window, "2024-03-23", s.NovayaGazeta, id: "putin-window",
        with: c => c with { Voice = Voice.Paraphrased, Channel = "address" });

    public Id<Claim> KyivDenies { get; } =
        b.Claim(a.Ukraine, Stance.Denies, who.Ukraine, "2024-03-23", s.GiornaleDiBrescia, id: "kyiv-denies", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.OwnAct,
        Citations = [new(s.GiornaleDiBrescia), new(s.Wikipedia)],
    });

    public Id<Claim> TeplyReported { get; } =
        b.Claim(a.FirstReports, Stance.Asserts, p.CaughtAtTeply, "2024-03-23", s.NewsRead, id: "teply-reported", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Hearsay,
        Grounds = [new(facts.CaughtAtTeply)],
        KnownFrom = EdtfTime.Parse("2024-03-23"),
    });

    public Id<Claim> KhinshteinKhatsun { get; } =
        b.Claim(a.Khinshtein, Stance.Asserts, p.CaughtAtKhatsun, "2024-03-23", s.NewsRead, id: "khinshtein-khatsun",
        with: c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Hearsay,
            Grounds = [new(facts.CaughtAtKhatsun)],
            KnownFrom = EdtfTime.Parse("2024-03-23"),
        });
}
