namespace GeoClaims.Tests;

// What an author typed, and JSON texts.
internal static partial class BrokenCases
{
    private static BrokenCase[] Typed =>
    [
        BrokenCase.Of("GC301", "time of an event", "time", "expected a date such as 2024, 2024-03 or 2024-03-22.",
            x => x.Builder.Event("E", time: "yesterday")),
        BrokenCase.Of("GC301", "time of a report", "published", "there is no month 13.",
            x => x.Builder.Report(x.Herald, "R", published: "2024-13")),
        BrokenCase.Of("GC301", "time of a claim", "made", "2024-11 has no day 31.",
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, made: "2024-11-31")),
        BrokenCase.Of("GC302", "reliability", "reliability", "Write a letter from A to F.", x => x.Builder.Source("S", 'g')),
        BrokenCase.Of("GC302", "credibility", "credibility", "Write a number from 1 to 6.",
            x => x.Builder.Evidence("E", x.Story, credibility: 0)),
        BrokenCase.Of("GC303", "confidence", "confidence", "Write one.", x => x.Builder.Evidence("E", x.Story, confidence: double.NaN)),
        BrokenCase.Of("GC303", "prior", "prior", "Write one.", x => x.Builder.Hypothesis(x.Why, "H", prior: 30)),
        BrokenCase.Of("GC303", "likelihood", "likelihood", "Write numbers from 0 to 1, low ≤ likelihood ≤ high.",
            x => x.Builder.Assess(x.Pier, x.Other, 0.5, low: 0.6)),
        BrokenCase.Of("GC304", "id", "id", "or '.' without spaces, such as ev:same-car.", x => x.Builder.Actor("A", id: "the actor")),
        new("GC305", "zone", "zone", "Write one of the IANA names, such as Europe/Moscow.",
            () => Report(new CaseFileBuilder("Z", zone: "MSK"))),
        BrokenCase.OfJson("GC305", "zone in JSON", "$.zone", "Write one of the IANA names, such as Europe/Moscow.",
            """{"format":"geoclaims/1","title":"Z","zone":"MSK"}"""),
    ];

    private static BrokenCase[] Json =>
    [
        BrokenCase.OfJson("GC401", "value that does not fit", "$.evidence[0].credibility", "A credibility is a whole number from 1 to 6.",
            """{"format":"geoclaims/1","title":"T","evidence":[{"id":"e","statement":"E","kind":"observation","credibility":7}]}"""),
        BrokenCase.OfJson("GC401", "word that is not listed", "$.actors[0].kind",
            "Expected one of: group, organisation, outlet, person, service, state, unnamed, unstated.",
            """{"format":"geoclaims/1","title":"T","actors":[{"id":"a","name":"A","kind":"army"}]}"""),
        BrokenCase.OfJson("GC402", "newer format", "$.format", "This version reads the format 'geoclaims/1' and no other.",
            """{"format":"geoclaims/2","novelty":true}"""),
        BrokenCase.OfJson("GC402", "no format", "$.format", "A case starts with \"format\": \"geoclaims/1\".", """{"title":"T"}"""),
        BrokenCase.OfJson("GC403", "long text", "$", "Raise LoadLimits.MaxBytes if that is meant.", new(' ', 101),
            new() { MaxBytes = 100 }),
        BrokenCase.OfJson("GC403", "many records", "$", "Raise LoadLimits.MaxRecords if that is meant.",
            """{"format":"geoclaims/1","title":"T","actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}]}""", new() { MaxRecords = 1 }),
    ];
}
