using System.Runtime.CompilerServices;

namespace GeoClaims.Tests;

internal sealed class CaseFileBuilderCustodyTests
{
    private static string Here([CallerLineNumber] int line = 0) => $"CaseFileBuilderCustodyTests.cs:{line}";

    [Test]
    public void A_script_keeps_a_photo_a_page_and_a_check()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        b.Change(bridge.Story, r => r with { Address = "https://example.org/story" });
        using MemoryStream jpg = Files.Of("abc"), html = Files.Of("<html>"), png = Files.Of("png");

        var photo = b.Exhibit(bridge.Pier, jpg, ExhibitKind.Photo, "image/jpeg", "pier3.jpg", captured: "2026-03-02T10:15Z",
            capturedBy: "Ann", capturedWith: "camera",
            with: x => x.HandOver("Registry", EdtfTime.Parse("2026-03-03"), "for safe keeping"));
        b.Exhibit(bridge.Story, html, ExhibitKind.PageSource, "text/html");
        b.Exhibit(bridge.Story, png, ExhibitKind.PageCapture, "image/png", captured: "2026-03-02T10:20Z");
        b.Check(bridge.Pier, CheckKind.Geolocated, CheckResult.Confirmed, when: "2026-03-04", note: "the crane fits the satellite picture",
            reportedIn: bridge.Story, at: "paragraph 2");
        var file = b.Build();

        Expect.NoFinding(file.Validate());
        var pier = file.Get(bridge.Pier);
        Assert.That(pier.Exhibits, Is.EqualTo((ValueList<Exhibit>)[photo]));
        Assert.That((photo.Hash, photo.Size, photo.ToString()), Is.EqualTo((Files.HashOfAbc, 3L, "pier3.jpg (2026-03-02T10:15Z)")));
        Assert.That(file.Get(bridge.Story).Exhibits.Select(x => x.Address), Is.All.EqualTo("https://example.org/story"),
            "Parts of a report's page have its address.");
        Assert.That(pier.Checks.Single().ToString(), Is.EqualTo("geolocated by Ann (2026-03-04): confirmed"));
        Assert.That(pier.Checks[0].Citations.Single().ToString(), Is.EqualTo($"{bridge.Story}, paragraph 2"));

        jpg.Position = 0;
        Assert.That(file.VerifyExhibit(photo, jpg).IsIntact, Is.True);
    }

    [Test]
    public void A_finding_has_the_line_that_added_the_part_and_not_the_line_of_the_record()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        using MemoryStream one = Files.Of("abc"), two = Files.Of("abc"), page = Files.Of("abc");
        var item = b.Evidence("E", bridge.Story, id: "e", with: e => e with { Statement = "" }); var lineOfItem = Here();
        b.Exhibit(item, one, mediaType: "jpeg"); var lineOfOne = Here();
        b.Exhibit(item, two, with: x => x with { Size = -1 }); var lineOfTwo = Here();
        b.Exhibit(bridge.Story, page, ExhibitKind.PageSource); var lineOfPage = Here();
        b.Check(item, CheckKind.Other, CheckResult.Unstated, "2026"); var lineOfCheck = Here();
        b.Check(item, CheckKind.Other, CheckResult.Confirmed, "in spring"); var lineOfTime = Here();
        b.TryBuild(out _, out var report);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Expect.Finding(report, "GC201", "evidence[ev:e].statement").Line, Is.EqualTo(lineOfItem));
            Assert.That(Expect.Finding(report, "GC235", "evidence[ev:e].exhibits[0].mediaType").Line, Is.EqualTo(lineOfOne));
            Assert.That(Expect.Finding(report, "GC234", "evidence[ev:e].exhibits[1].size").Line, Is.EqualTo(lineOfTwo));
            Assert.That(Expect.Finding(report, "GC238", $"report[{bridge.Story}].exhibits[0]").Line, Is.EqualTo(lineOfPage));
            Assert.That(Expect.Finding(report, "GC239", "evidence[ev:e].checks[0].result").Line, Is.EqualTo(lineOfCheck));
            Assert.That(Expect.Finding(report, "GC301", "when").Line, Is.EqualTo(lineOfTime));
        }
    }

    [Test]
    public void Misuse_throws_argument_exceptions_and_adds_nothing()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        using var content = Files.Of("abc");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => b.Exhibit(bridge.Pier, null!), Throws.ArgumentNullException);
            Assert.That(() => b.Exhibit(bridge.Story, null!), Throws.ArgumentNullException);
            Assert.That(() => b.Exhibit(new Id<Evidence>("none"), content),
                Throws.ArgumentException.With.Message.Contains("This builder has added no evidence 'ev:none'."));
            Assert.That(() => b.Exhibit(new Id<Report>("none"), content), Throws.ArgumentException);
            Assert.That(() => b.Exhibit(bridge.Pier, content, with: _ => null!), Throws.ArgumentException);
            Assert.That(() => b.Check(new("none"), CheckKind.Other, CheckResult.Confirmed), Throws.ArgumentException);
            Assert.That(() => b.Check(bridge.Pier, CheckKind.Other, CheckResult.Confirmed, with: _ => null!), Throws.ArgumentException);
        }
        Assert.That(b.Build(), Is.EqualTo(Bridge.File()));
    }
}
