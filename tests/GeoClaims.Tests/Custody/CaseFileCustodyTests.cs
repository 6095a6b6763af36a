namespace GeoClaims.Tests;

/// <summary>What an analyst asks a case about its exhibits.</summary>
internal sealed class CaseFileCustodyTests
{
    private static readonly Exhibit Abc = Files.Abc();

    private static CaseFile File(ClockZone? zone = null)
    {
        var bridge = new Bridge();
        using var other = Files.Of("abcd");
        bridge.Builder.Change(bridge.Pier, e => e with { Exhibits = [Exhibit.Measure(other), Abc with { Name = "pier3.jpg" }] });
        bridge.Builder.Change(bridge.Story, r => r with { Exhibits = [Abc] });
        return bridge.Build().With(CaseChange.Zone(zone ?? ClockZone.Utc));
    }

    [Test]
    public void All_exhibits_are_listed_with_the_records_that_hold_them_reports_first()
        => Assert.That(File().FindExhibits().Select(x => $"{x.Record.Key} {x.Exhibit}"), Is.EqualTo(new[]
        {
            "report:what-brought-the-bridge-down exhibit (2026-03-02T10:15Z)", "ev:pier exhibit", "ev:pier pier3.jpg (2026-03-02T10:15Z)",
        }));

    [Test]
    public void A_file_finds_its_exhibits_by_its_hash()
    {
        using var content = Files.Of("abc");

        Assert.That(File().FindExhibits(Exhibit.Measure(content).Hash)
            .Select(x => x.Record.Key), Is.EqualTo(new[] { "report:what-brought-the-bridge-down", "ev:pier" }));
        Assert.That(File().FindExhibits("sha256:00"), Is.Empty);
        Assert.That(Bridge.File().FindExhibits(), Is.Empty);
    }

    [Test]
    public async Task A_file_is_verified_with_times_read_in_the_zone_of_the_case()
    {
        var exhibit = Abc.HandOver("Bob", EdtfTime.Parse("2026-03-02T13:00"));
        using MemoryStream content = Files.Of("abc"), again = Files.Of("abc");

        Assert.That(File().VerifyExhibit(exhibit, content).IsIntact, Is.True);
        Assert.That((await File(ClockZone.Of("Europe/Moscow")).VerifyExhibitAsync(exhibit, again)).Custody.Breaks.Single().Fault,
            Is.EqualTo(CustodyFault.TimeRunsBack));
    }

    [Test]
    public void A_noted_seal_is_asked_for()
    {
        using var content = Files.Of("abc");
        var check = File().VerifyExhibit(Abc, content, knownSeal: Files.HandedOver().VerifyCustody().Seal);

        Assert.That((check.IsSameContent, check.IsIntact), Is.EqualTo(((bool?)true, false)));
    }

    [Test]
    public void A_case_is_checked_in_its_own_zone()
    {
        var exhibit = Abc.HandOver("Bob", EdtfTime.Parse("2026-03-02T13:00"));
        var put = CaseChange.Put(File().Get(new Id<Evidence>("pier")) with { Exhibits = [exhibit] });

        Expect.NoFinding(File().With(put).Validate());
        Expect.Finding(File(ClockZone.Of("Europe/Moscow")).With(put).Validate(), "GC237", "evidence[ev:pier].exhibits[0].transfers[0]");
    }

    [Test]
    public void Every_break_of_a_chain_is_a_finding_of_its_own()
    {
        var exhibit = Files.HandedOver().With(0, t => t with { To = "Cem" });
        var report = File().With(CaseChange.Put(File().Get(new Id<Evidence>("pier")) with { Exhibits = [exhibit] })).Validate();

        Expect.Finding(report, "GC236", "evidence[ev:pier].exhibits[0].transfers[0]");
        Expect.Finding(report, "GC237", "evidence[ev:pier].exhibits[0].transfers[1]");
    }

    [Test]
    public void The_parts_of_a_captured_page_are_found_together_by_their_address()
    {
        var source = Abc with { Kind = ExhibitKind.PageSource, Address = "https://example.org/a" };
        var picture = source with { Kind = ExhibitKind.PageCapture };
        var archive = source with { Kind = ExhibitKind.WebArchive };
        var photo = Abc with { Kind = ExhibitKind.EmbeddedMedia };

        Expect.NoFinding(With(source, picture, photo));
        Expect.NoFinding(With(picture, archive));
        Expect.Finding(With(source, picture with { Address = "https://example.org/b" }), "GC238", "evidence[ev:pier].exhibits[0]");
        Expect.Finding(With(source, picture with { Address = "https://example.org/b" }), "GC238", "evidence[ev:pier].exhibits[1]");
        Expect.Finding(With(source, picture with { Captured = EdtfTime.Parse("2026-03-02") }), "GC238", "evidence[ev:pier].exhibits[0]");

        static ValidationReport With(params ReadOnlySpan<Exhibit> exhibits)
            => File().With(CaseChange.Put(File().Get(new Id<Evidence>("pier")) with { Exhibits = [.. exhibits] })).Validate();
    }

    [Test]
    public void Exhibits_transfers_and_checks_are_written_as_they_are_said()
    {
        var item = File().Get(new Id<Evidence>("pier")) with
        {
            Exhibits = [Files.Abc().HandOver("Bob", EdtfTime.Parse("2026-03-03")) with { Kind = ExhibitKind.WebArchive }],
            Checks = [new(CheckKind.ReverseImageSearch, "Ann", EdtfTime.Parse("2026-03-04"), CheckResult.Inconclusive) { Note =
                "no earlier copy" }],
        };
        var file = File().With(CaseChange.Put(item));
        var json = file.ToJson();

        Assert.That(CaseFile.Parse(json), Is.EqualTo(file));
        Assert.That(json, Does.Contain($$"""
                  "exhibits": [
                    {
                      "hash": "{{Files.HashOfAbc}}",
                      "size": 3,
                      "kind": "web-archive",
                      "captured": "2026-03-02T10:15Z",
                      "capturedBy": "Ann",
                      "transfers": [
                        {
                          "from": "Ann",
                          "to": "Bob",
                          "at": "2026-03-03",
                          "seal": "{{item.Exhibits[0].Transfers[0].Seal}}"
                        }
                      ]
                    }
                  ],
                  "checks": [
                    {
                      "kind": "reverse-image-search",
                      "by": "Ann",
                      "at": "2026-03-04",
                      "result": "inconclusive",
                      "note": "no earlier copy"
                    }
                  ]
            """.ReplaceLineEndings("\n")));
    }

    [TestCase("\"size\":3", "$.evidence[0].exhibits[0]", Description = "no hash")]
    [TestCase("\"hash\":\"sha256:00\"", "$.evidence[0].exhibits[0]", Description = "no size")]
    [TestCase("\"hash\":\"sha256:00\",\"size\":\"3\"", "$.evidence[0].exhibits[0].size", Description = "a size in quotes")]
    [TestCase("\"hash\":\"sha256:00\",\"size\":1e30", "$.evidence[0].exhibits[0].size", Description = "a size beyond all files")]
    [TestCase("\"hash\":\"sha256:00\",\"size\":3,\"content\":\"YWJj\"", "$.evidence[0].exhibits[0].content", Description =
        "the content itself")]
    [TestCase("\"hash\":\"sha256:00\",\"size\":3,\"transfers\":[{\"from\":\"A\",\"to\":\"B\",\"at\":\"2026\"}]",
        "$.evidence[0].exhibits[0].transfers[0]", Description = "a transfer without seal")]
    [TestCase("\"hash\":\"sha256:00\",\"size\":3,\"transfers\":[null]", "$.evidence[0].exhibits[0].transfers[0]", Description =
        "no transfer")]
    public void What_does_not_fit_is_refused_with_its_place(string exhibit, string path)
    {
        var json = $$"""
            {"format":"geoclaims/1","title":"T","evidence":[{"id":"e","statement":"S","kind":"assumption","exhibits":[{{{exhibit}}}]}]}
            """;

        Expect.Finding(Expect.Refusal(() => CaseFile.Parse(json)), "GC401", path);
    }
}
