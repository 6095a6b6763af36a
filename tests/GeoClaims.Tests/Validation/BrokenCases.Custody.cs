namespace GeoClaims.Tests;

// Exhibits that prove less than they should, and checks that tell too little.
internal static partial class BrokenCases
{
    private static readonly EdtfTime Midday = EdtfTime.Parse("2026-03-02T12:00");

    private static BrokenCase[] Custody =>
    [
        OfExhibit("GC232", "hash without algorithm", ".hash", "such as sha256: and 64 digits.", e => e
            with { Hash = Files.HashOfAbc["sha256:".Length..] }),
        OfExhibit("GC232", "hash in capitals", ".hash", "such as sha256: and 64 digits.", e => e
            with { Hash = Files.HashOfAbc.ToUpperInvariant() }),
        OfExhibit("GC232", "hash cut short", ".hash", "A hash of sha256 has 64 digits, and this one has 63. Copy it anew.", e => e
            with { Hash = Files.HashOfAbc[..^1] }),
        OfExhibit("GC232", "empty hash", ".hash", "such as sha256: and 64 digits.", e => e with { Hash = "" }),
        OfExhibit("GC233", "hash that can be forged", ".hash", "Hash the file again, by sha256, sha384, sha512, "
            + "sha3-256, sha3-384 or sha3-512.", e => e with { Hash = "md5:900150983cd24fb0d6963f7d28e17f72" }),
        OfExhibit("GC232", "malformed hash of a transfer", ".transfers[0].hash", "such as sha256: and 64 digits.",
            e => e.HandOver("Bob", Midday, hash: "abc")),
        BrokenCase.Of("GC232", "malformed hash of a report", "report[report:r].contentHash", "such as sha256: and 64 digits.",
            x => x.Builder.Report(x.Herald, "R", id: "r", with: r => r with { ContentHash = "9f86" })),
        OfExhibit("GC234", "size below zero", ".size", "Let Exhibit.Measure count them.", e => e with { Size = -1 }),
        OfExhibit("GC235", "media type without subtype", ".mediaType", "Write it as in image/jpeg or text/html, or leave it out.", e => e
            with { MediaType = "image" }),
        OfExhibit("GC236", "transfer changed afterwards", ".transfers[0]",
            "Put back what was changed, or add the transfers anew by HandOver.",
            e => e.HandOver("Bob", Midday).With(0, t => t with { Purpose = "for sale" })),
        OfExhibit("GC237", "giver who did not hold it", ".transfers[0]",
            "Correct what was misread, add what is missing, or keep the gap in the open.", e => e.HandOver("Bob", Midday, from: "Cem")),
        OfExhibit("GC237", "transfer before the capture", ".transfers[0]", "Correct what was misread, add what is "
            + "missing, or keep the gap in the open.", e => e.HandOver("Bob", EdtfTime.Parse("2026-03-01"))),
        OfExhibit("GC201", "transfer from nobody", ".transfers[0].from", "Write it.", e => (e with { CapturedBy = "" })
            .HandOver("Bob", Midday)),
        OfExhibit("GC201", "transfer to nobody", ".transfers[0].to", "Write it.", e => e.HandOver(" ", Midday)),
        OfExhibit("GC219", "unlisted kind of exhibit", ".kind", "EmbeddedMedia.", e => e with { Kind = (ExhibitKind)99 }),
        OfExhibit("GC227", "hidden sign in a name", ".name", "Remove it.", e => e with { Name = "gpj\u202E.exe" }),
        OfExhibit("GC227", "hidden sign in a transfer", ".transfers[0].purpose", "Remove it.",
            e => e.HandOver("Bob", Midday, "for\u0007 analysis")),
        OfExhibit("GC238", "page without source code", "", "is missing: its source code. Add it.", e => e
            with { Kind = ExhibitKind.PageCapture, Address = "https://example.org" }),
        OfExhibit("GC238", "page without full-page capture", "", "is missing: a full-page capture. Add it.", e => e
            with { Kind = ExhibitKind.WebArchive, Address = "https://example.org" }),
        OfExhibit("GC238", "page without anything else", "",
            "is missing: its web address; its source code; the date and time of its full-page capture. Add it.",
            e => e with { Kind = ExhibitKind.PageCapture, Captured = EdtfTime.Parse("2026-03-02") }),
        BrokenCase.Of("GC220", "page captured before it was published", "report[report:r].exhibits[0].captured", CheckBoth,
            x => x.Builder.Report(x.Herald, "R", published: "2026-03-03", id: "r", with: r => r with { Exhibits = [Files.Abc()] })),
        OfCheck("GC239", "check without result", ".result", "if it settled nothing, that is Inconclusive.", c => c
            with { Result = CheckResult.Unstated }),
        OfCheck("GC239", "check without time", ".at", "State it.", c => c with { At = null }),
        OfCheck("GC201", "check by nobody", ".by", "Write it.", c => c with { By = "" }),
        OfCheck("GC219", "unlisted kind of check", ".kind", "Other.", c => c with { Kind = (CheckKind)99 }),
        OfCheck("GC219", "unlisted result of a check", ".result", "Inconclusive.", c => c with { Result = (CheckResult)99 }),
        OfCheck("GC102", "check that cites nothing", ".citations[0].report", "Add it, or correct the reference.", c => c
            with { Citations = [new(new("none"))] }),
        BrokenCase.Of("GC301", "time of a capture", "captured", "there is no month 13.",
            x => { using var content = Files.Of("abc"); x.Builder.Exhibit(x.Pier, content, captured: "2026-13"); }),
        BrokenCase.Of("GC301", "time of a check", "when", "there is no month 13.",
            x => x.Builder.Check(x.Pier, CheckKind.Geolocated, CheckResult.Confirmed, when: "2026-13")),
    ];

    private static BrokenCase OfExhibit(string code, string what, string part, string advice, Func<Exhibit, Exhibit> change)
        => BrokenCase.Of(code, what, $"evidence[ev:pier].exhibits[0]{part}", advice, x => { using var content =
            Files.Of("abc"); x.Builder.Exhibit(x.Pier, content, captured: "2026-03-02T10:15Z", capturedBy: "Ann", with: change); });

    private static BrokenCase OfCheck(string code, string what, string part, string advice, Func<Check, Check> change)
        => BrokenCase.Of(code, what, $"evidence[ev:pier].checks[0]{part}", advice,
            x => x.Builder.Check(x.Pier, CheckKind.Geolocated, CheckResult.Confirmed, when: "2026-03-04", with: change));
}
