using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Tests;

/// <summary>A chain of custody: whoever changes, moves or drops an entry is found, at that entry.</summary>
internal sealed class CustodyTests
{
    private static readonly EdtfTime Fifth = EdtfTime.Parse("2026-03-05");

    [Test]
    public void A_chain_that_was_handed_on_is_whole()
    {
        var check = Files.HandedOver().VerifyCustody();

        Assert.That((check.IsWhole, check.Transfers, check.Holder), Is.EqualTo((true, 2, "Registry")));
        Assert.That(check.ToString(), Is.EqualTo("The chain of custody is whole: 2 transfers, now held by Registry."));
    }

    [Test]
    public void An_exhibit_that_nobody_handed_on_is_held_by_who_captured_it()
    {
        Assert.That(Files.Abc().VerifyCustody().ToString(), Is.EqualTo("The chain of custody is whole: no transfers, now held by Ann."));
        Assert.That((Files.Abc() with { CapturedBy = null }).VerifyCustody()
            .ToString(), Is.EqualTo("The chain of custody is whole: no transfers, and nobody is named who holds it."));
        Assert.That(Files.Abc().HandOver("Bob", Fifth).VerifyCustody()
            .ToString(), Is.EqualTo("The chain of custody is whole: 1 transfer, now held by Bob."));
    }

    [Test]
    public void A_seal_is_the_hash_of_a_documented_row_of_netstrings()
    {
        // Each text with its length in bytes, counted by hand; any other program can compute the same.
        var capture =
            Sha256($"19:geoclaims-capture/1,4:hash,71:{Files.HashOfAbc},4:size,1:3,8:captured,17:2026-03-02T10:15Z,10:capturedBy,3:Ann,");
        var first = Sha256($"20:geoclaims-transfer/1,8:previous,71:{capture},4:from,3:Ann,2:to,3:Bob,2:at,10:2026-03-03,7:purpose,12:for "
            + $"analysis,");
        var second = Sha256($"20:geoclaims-transfer/1,8:previous,71:{first},4:from,3:Bob,2:to,8:Registry,2:at,10:2026-03-04,");

        Assert.That(Files.Abc().VerifyCustody().Seal, Is.EqualTo(capture));
        Assert.That(Files.HandedOver().Transfers.Select(t => t.Seal), Is.EqualTo(new[] { first, second }));
        Assert.That(Files.HandedOver().VerifyCustody().Seal, Is.EqualTo(second));
        // A release that computes another seal would break every chain already written.
        Assert.That(second, Is.EqualTo("sha256:a2f4f35d99672f1310015583ef661ecf1d96d632386be86dba85527da193dbf2"));
    }

    [Test]
    public void Lengths_are_of_bytes_and_every_member_counts()
    {
        var exhibit = new Exhibit { Hash = "sha256:0", Size = 0, Address = "https://пример.org", CapturedWith = "camera" };
        var capture =
            Sha256("19:geoclaims-capture/1,4:hash,8:sha256:0,4:size,1:0,7:address,24:https://пример.org,12:capturedWith,6:camera,");

        Assert.That(exhibit.VerifyCustody().Seal, Is.EqualTo(capture));
        Assert.That(exhibit.HandOver("Яна", Fifth, from: "", hash: "h").Transfers[0].Seal,
            Is.EqualTo(Sha256($"20:geoclaims-transfer/1,8:previous,71:{capture},4:from,0:,2:to,6:Яна,2:at,10:2026-03-05,4:hash,1:h,")));
    }

    private static IEnumerable<TestCaseData> Changes =>
    [
        Change("another giver", t => t with { From = "Cem" }),
        Change("another receiver", t => t with { To = "Cem" }),
        Change("another time", t => t with { At = EdtfTime.Parse("2026-03-03~") }),
        Change("another purpose", t => t with { Purpose = "for safe keeping" }),
        Change("no purpose", t => t with { Purpose = null }),
        Change("an empty purpose", t => t with { Purpose = "" }),
        Change("another hash", t => t with { Hash = Files.HashOfAbc }),
        Change("another seal", t => t with { Seal = Files.HashOfAbc }),
        Change("no seal", t => t with { Seal = "" }),
    ];

    [TestCaseSource(nameof(Changes))]
    public void An_entry_that_was_changed_is_found_first(Func<Transfer, Transfer> change)
    {
        var first = Files.HandedOver().With(0, change).VerifyCustody().Breaks[0];

        Assert.That((first.Fault, first.Entry), Is.EqualTo((CustodyFault.SealDoesNotFit, 0)));
        Assert.That(first.ToString(),
            Is.EqualTo("Transfer 1 does not fit its seal: it, or what it follows, was changed after it was written."));
    }

    [Test]
    public void What_was_captured_cannot_be_changed_under_a_chain()
    {
        var whole = Files.HandedOver();
        Exhibit[] changed =
        [
            whole with { Hash = "sha256:88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589" }, whole with { Size = 4 },
            whole with { Address = "https://example.org" },
            whole with { Captured = null }, whole with { CapturedBy = null }, whole with { CapturedWith = "camera" },
        ];

        foreach (var exhibit in changed)
            Assert.That(exhibit.VerifyCustody().Breaks.Select(b => (b.Fault, b.Entry)),
                Is.EqualTo(new[] { (CustodyFault.SealDoesNotFit, 0) }));
    }

    [Test]
    public void How_an_exhibit_is_described_may_be_mended_and_what_gives_the_collector_away_left_out()
    {
        var exhibit = Files.HandedOver() with { Name = "pier3.jpg", Kind = ExhibitKind.Photo, MediaType =
            "image/jpeg", Metadata = "m", Context = "c", Alteration = "a", CapturedFromIp = "192.0.2.1", CapturedAs = "reader7" };

        Assert.That(exhibit.VerifyCustody().IsWhole, Is.True);
        Assert.That(exhibit.VerifyCustody().Seal, Is.EqualTo(Files.HandedOver().VerifyCustody().Seal));
    }

    [Test]
    public void A_chain_cannot_be_moved_to_another_exhibit()
    {
        using var content = Files.Of("abcd");
        var other = Exhibit.Measure(content)
            with { Captured = Files.Captured, CapturedBy = "Ann", Transfers = Files.HandedOver().Transfers };

        Assert.That(other.VerifyCustody().Breaks[0].Fault, Is.EqualTo(CustodyFault.SealDoesNotFit));
    }

    [Test]
    public void Entries_that_were_swapped_dropped_or_doubled_are_found()
    {
        var whole = Files.HandedOver().HandOver("Court", Fifth);
        var (a, b, c) = (whole.Transfers[0], whole.Transfers[1], whole.Transfers[2]);

        Assert.That(First(b, a, c), Is.EqualTo((CustodyFault.SealDoesNotFit, 0)));
        Assert.That(First(a, c), Is.EqualTo((CustodyFault.SealDoesNotFit, 1)));
        Assert.That(First(a, a, b, c), Is.EqualTo((CustodyFault.SealDoesNotFit, 1)));

        (CustodyFault, int) First(params ReadOnlySpan<Transfer> transfers)
        {
            var found = (whole with { Transfers = [.. transfers] }).VerifyCustody().Breaks[0];
            return (found.Fault, found.Entry);
        }
    }

    [Test]
    public void That_entries_were_dropped_at_the_end_only_a_noted_seal_shows()
    {
        var whole = Files.HandedOver();
        var receipt = whole.VerifyCustody().Seal;
        var cut = whole with { Transfers = [whole.Transfers[0]] };

        Assert.That(cut.VerifyCustody().IsWhole, Is.True);
        var check = cut.VerifyCustody(knownSeal: receipt);
        Assert.That((check.Breaks[0].Fault, check.Breaks[0].Entry), Is.EqualTo((CustodyFault.EntryMissing, 1)));
        Assert.That(check.ToString(),
            Is.EqualTo("The chain of custody breaks. No entry has the seal that was noted: entries were dropped or rewritten."));
        Assert.That(whole.HandOver("Court", Fifth).VerifyCustody(knownSeal: receipt).IsWhole, Is.True, "A chain may have grown since.");
        Assert.That(whole.VerifyCustody(knownSeal: Files.Abc().VerifyCustody().Seal).IsWhole, Is.True, "The capture has a seal, too.");
    }

    [Test]
    public void A_chain_rewritten_and_sealed_anew_is_found_by_a_noted_seal()
    {
        var receipt = Files.HandedOver().VerifyCustody().Seal;
        var rewritten = Files.Abc().HandOver("Eve", EdtfTime.Parse("2026-03-03")).HandOver("Registry", EdtfTime.Parse("2026-03-04"));

        Assert.That(rewritten.VerifyCustody().IsWhole, Is.True);
        Assert.That(rewritten.VerifyCustody(knownSeal: receipt).Breaks.Single().Fault, Is.EqualTo(CustodyFault.EntryMissing));
    }

    [Test]
    public void A_giver_who_did_not_hold_it_is_found()
    {
        var check = Files.HandedOver().HandOver("Court", Fifth, from: "Bob").VerifyCustody();

        Assert.That(check.Breaks.Select(b => (b.Fault, b.Entry)), Is.EqualTo(new[] { (CustodyFault.GiverDidNotHold, 2) }));
        Assert.That(check.ToString(), Is.EqualTo("The chain of custody breaks. Transfer 3 is from Bob, but Registry held the exhibit."));
    }

    [Test]
    public void Time_that_runs_backwards_is_found_even_past_an_entry_that_is_vaguely_dated()
    {
        var exhibit = Files.HandedOver().HandOver("Bob", EdtfTime.Parse("2026"));
        Assert.That(exhibit.VerifyCustody().IsWhole, Is.True, "It may have been later.");

        var check = exhibit.HandOver("Court", EdtfTime.Parse("2026-03-03")).VerifyCustody();
        Assert.That(check.Breaks.Select(b => (b.Fault, b.Entry)), Is.EqualTo(new[] { (CustodyFault.TimeRunsBack, 3) }));
        Assert.That(check.ToString(),
            Is.EqualTo("The chain of custody breaks. Transfer 4 is dated 2026-03-03, before what it follows (2026-03-04)."));
    }

    [Test]
    public void Times_without_a_zone_are_read_in_the_zone_that_is_given()
    {
        // 13:00 in Moscow is 10:00 in UTC, a quarter of an hour before the capture.
        var exhibit = Files.Abc().HandOver("Bob", EdtfTime.Parse("2026-03-02T13:00"));

        Assert.That(exhibit.VerifyCustody().IsWhole, Is.True);
        Assert.That(exhibit.VerifyCustody(ClockZone.Of("Europe/Moscow")).Breaks[0].Fault, Is.EqualTo(CustodyFault.TimeRunsBack));
    }

    [Test]
    public void A_receiver_who_found_another_content_is_found()
    {
        const string other = "sha256:88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589";

        Assert.That(Files.Abc().HandOver("Bob", Fifth, hash: Files.HashOfAbc).VerifyCustody().IsWhole, Is.True);
        var check = Files.Abc().HandOver("Bob", Fifth, hash: other).VerifyCustody();
        Assert.That(check.Breaks.Single().Fault, Is.EqualTo(CustodyFault.ContentDiffers));
        Assert.That(check.ToString(), Does.EndWith($"Transfer 1 delivered another content, {other}."));
        Assert.That(Files.Abc().HandOver("Bob", Fifth, hash: "sha512:00")
            .VerifyCustody().IsWhole, Is.True, "Hashes of two algorithms cannot be compared.");
    }

    [Test]
    public void All_breaks_are_told_and_the_first_in_words()
    {
        var check = Files.HandedOver().With(0, t => t with { To = "Cem" }).HandOver("Court", EdtfTime.Parse("2020")).VerifyCustody();

        Assert.That(check.Breaks.Select(b => (b.Fault, b.Entry)),
            Is.EqualTo(new[] { (CustodyFault.SealDoesNotFit, 0), (CustodyFault.GiverDidNotHold, 1), (CustodyFault.TimeRunsBack, 2) }));
        Assert.That(check.ToString(), Does.StartWith("The chain of custody breaks in 3 places. Transfer 1 does not fit its seal"));
    }

    /// <summary>One change anywhere in any chain is found at the entry that was changed, and nothing is found where nothing was.</summary>
    [Test]
    public void One_change_in_a_random_chain_is_found_where_it_was_made([Range(0, 99)] int seed)
    {
        var draw = new Draw(seed);
        var exhibit = Files.Abc();
        var length = draw.Between(1, 20);
        for (var i = 0; i < length; i++) exhibit = exhibit.HandOver($"holder {i}", Fifth, draw.Chance() ? $"step {i}" : null);
        Assert.That(exhibit.VerifyCustody().IsWhole, Is.True);

        var at = draw.Below(length);
        var changed = exhibit.With(at, t => draw.Below(3) switch { 0 => t
            with { To = "Eve" }, 1 => t with { Purpose = "another" }, _ => t with { At = EdtfTime.Parse("2026-03-06") } });
        var first = changed.VerifyCustody().Breaks[0];
        Assert.That((first.Fault, first.Entry), Is.EqualTo((CustodyFault.SealDoesNotFit, at)));
    }

    [Test]
    public void A_very_long_chain_is_followed_to_its_end()
    {
        var transfer = new Transfer("Ann", "Ann", Fifth) { Seal = "" };
        var exhibit = Files.Abc() with { Transfers = Enumerable.Repeat(transfer, 100_000).ToValueList() };

        Assert.That(exhibit.VerifyCustody().Breaks, Has.Count.EqualTo(100_000));
    }

    private static string Sha256(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static TestCaseData Change(string what, Func<Transfer, Transfer> change) => new TestCaseData(change).SetArgDisplayNames(what);
}
