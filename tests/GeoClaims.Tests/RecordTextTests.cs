namespace GeoClaims.Tests;

/// <summary>What an analyst sees who prints a record.</summary>
internal sealed class RecordTextTests
{
    private static readonly Id<Actor> Kremlin = new("kremlin");
    private static readonly Id<Evidence> Car = new("same-car");
    private static readonly Id<Hypothesis> Isk = new("is-k");
    private static readonly EdtfTime Friday = EdtfTime.Parse("2024-03-22");

    private static IEnumerable<TestCaseData> Texts =>
    [
        Text(new Actor { Id = Kremlin, Name = "Kremlin" }, "Kremlin"),
        Text(new ActorName("Кремль", "ru"), "Кремль"),
        Text(new Affiliation(AffiliationKind.PartOf, Kremlin), "part of actor:kremlin"),
        Text(new Affiliation(AffiliationKind.ControlledBy, Kremlin, EdtfTime.Parse("2014/")), "controlled by actor:kremlin (2014/)"),
        Text(new Assessment { Item = Car, Hypothesis = Isk, Analyst = "Ann", Consistency = Consistency.CC }, "ev:same-car × h:is-k: CC"),
        Text(new Assessment { Item = Car, Hypothesis = Isk, Analyst = "Ann", Likelihood = new(0.2, 0.3, 0.5) },
            "ev:same-car × h:is-k: 30% (20–50%)"),
        Text(new Check(CheckKind.Geolocated, "Ann", Friday, CheckResult.Confirmed), "geolocated by Ann (2024-03-22): confirmed"),
        Text(new Check(CheckKind.ReverseImageSearch, "Ann"), "reverse image search by Ann"),
        Text(new Citation(new("nyt"), "paragraph 3"), "report:nyt, paragraph 3"),
        Text(new Citation(new("nyt")), "report:nyt"),
        Text(new Claim { Id = new("c"), Claimant = Kremlin, Proposition = new("p"), Stance = Stance.Insinuates, Made = Friday },
            "actor:kremlin insinuates prop:p (2024-03-22)"),
        Text(new Event { Id = new("e"), Name = "Attack", Time = Friday }, "Attack (2024-03-22)"),
        Text(new Event { Id = new("e"), Name = "Attack" }, "Attack"),
        Text(new Evidence { Id = Car, Statement = "The car is the same", Kind = EvidenceKind.Imagery }, "The car is the same"),
        Text(new Exhibit { Hash = "sha256:00", Size = 1, Name = "car.jpg", Captured = Friday }, "car.jpg (2024-03-22)"),
        Text(new Exhibit { Hash = "sha256:00", Size = 1, Kind = ExhibitKind.PageSource }, "page source"),
        Text(new Exhibit { Hash = "sha256:00", Size = 1 }, "exhibit"),
        Text(Figure.Exactly(144), "144"),
        Text(Figure.AtLeast(133), "at least 133"),
        Text(new Figure(130, 145.5m), "130–145.5"),
        Text(new GeoPoint(55.8258, -37.3903), "55.8258° N, 37.3903° W"),
        Text(new GeoPoint(-1, 0), "1° S, 0° E"),
        Text(new Ground(Car, Bearing.Undercutting), "undercutting ev:same-car"),
        Text(new Hypothesis { Id = Isk, Proposition = new("p"), Name = "IS-K" }, "IS-K"),
        Text(new Implication { Id = new("i"), From = [new("p"), new("q")], To = new("r") }, "prop:p, prop:q → prop:r"),
        Text(new Indicator { Id = new("i"), Hypothesis = Isk, Text = "A second video", Status = IndicatorStatus.NotLookedFor },
            "A second video (not looked for)"),
        Text(new Interest { Id = new("i"), Actor = Kremlin, Proposition = new("p"), Direction = InterestDirection.Loses },
            "actor:kremlin loses by prop:p"),
        Text(new Participation(Kremlin, "host"), "actor:kremlin as host"),
        Text(new Place("Krasnogorsk", new(55.8, 37.4), PlacePrecision.Near), "Krasnogorsk"),
        Text(new Prior(new(0.25), "one in four"), "25%: one in four"),
        Text(new Proposition { Id = new("p"), Statement = "IS-K did it" }, "IS-K did it"),
        Text(new Quantity("people killed", "persons"), "people killed (persons)"),
        Text(new Question { Id = new("q"), Text = "Who did it?" }, "Who did it?"),
        Text(new Quote("нет", "ru", "no"), "“no”"),
        Text(new Quote("нет", "ru"), "“нет”"),
        Text(new Report { Id = new("r"), Source = new("s"), Title = "Title", Published = Friday }, "Title (2024-03-22)"),
        Text(new Report { Id = new("r"), Source = new("s"), Title = "Title" }, "Title"),
        Text(new Resolution(Isk, Friday, "a verdict"), "h:is-k (2024-03-22): a verdict"),
        Text(new Search("police", "the forest", Friday), "police looked in the forest until 2024-03-22"),
        Text(new Source { Id = new("s"), Name = "Herald", Reliability = Reliability.B }, "Herald (B)"),
        Text(Subject.Of(Kremlin, "sponsor"), "actor:kremlin as sponsor"),
        Text(Subject.Of(new Id<Event>("attack")), "event:attack"),
        Text(new Transfer("Ann", "Registry", Friday) { Seal = "" }, "Ann to Registry (2024-03-22)"),
        Text(new Transfer("Ann", "Registry", Friday) { Seal = "", Purpose = "for analysis" }, "Ann to Registry (2024-03-22): for analysis"),
        Text(new HeldExhibit(new Actor { Id = Kremlin, Name = "Kremlin" }, new() { Hash = "", Size = 0, Name = "car.jpg" }),
            "car.jpg, of “Kremlin”"),
        Text(CaseChange.Put(new Actor { Id = Kremlin, Name = "Kremlin" }), "put actor:kremlin"),
        Text(CaseChange.Remove(Kremlin), "remove actor:kremlin"),
        Text(CaseChange.Remove(Car, Isk, "Ann"), "remove ev:same-car|h:is-k|Ann"),
        Text(CaseChange.Title("New"), "title: New"),
        Text(CaseChange.Handling(null), "handling: none"),
        Text(CaseChange.Zone(ClockZone.Utc), "zone: UTC"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void A_record_reads_as_a_person_would_write_it(object record, string expected)
        => Assert.That(record.ToString(), Is.EqualTo(expected));

    private static TestCaseData Text(object record, string expected)
        => new TestCaseData(record, expected).SetArgDisplayNames(record.GetType().Name, expected);
}
