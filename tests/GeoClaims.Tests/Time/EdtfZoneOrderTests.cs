using NodaTime;

namespace GeoClaims.Tests;

/// <summary>A time of which one end states an offset and the other none is in order on some clocks only.</summary>
internal sealed class EdtfZoneOrderTests
{
    private const string Mixed = "2024-03-22T23:00+03:00/2024-03-22T12:00";
    private static readonly string[] Zones = ["Europe/Moscow", "UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"];

    [TestCase("2024-03-22T24:00", "2024-03-23T00:00")]
    [TestCase("2024-03-22T24:00:00", "2024-03-23T00:00:00")]
    [TestCase("2024-02-29T24:00+03:00", "2024-03-01T00:00+03:00")]
    [TestCase("2024-12-31T24:00:00.000Z", "2025-01-01T00:00Z")]
    public void The_end_of_a_day_is_the_midnight_after_it(string text, string same)
    {
        var (time, other) = (EdtfTime.Parse(text), EdtfTime.Parse(same));
        foreach (var zone in Zones.Select(z => ClockZone.Of(z).Zone))
            Assert.That((time.Earliest(zone), time.Latest(zone)), Is.EqualTo((other.Earliest(zone), other.Latest(zone))));
        Assert.That((time.Text, time.Precision), Is.EqualTo((text, EdtfPrecision.TimeOfDay)), "it stays as written");
    }

    [TestCase("Europe/Moscow", true)]
    [TestCase("America/Los_Angeles", true)]
    [TestCase("Pacific/Pago_Pago", false)]
    public void Whether_it_runs_backwards_is_found_once_the_clock_is_known(string zone, bool isWrong)
    {
        var b = new CaseFileBuilder("Clock", zone);
        b.Event("Fire", Mixed);
        b.TryBuild(out _, out var report);
        Assert.That(report.Findings.Select(f => $"{f.Code} {f.Path}"),
            Is.EqualTo(isWrong ? ["GC248 event[event:fire].time"] : Array.Empty<string>()));
    }

    [Test]
    public void What_runs_backwards_on_a_clock_lies_between_its_two_ends()
    {
        var (time, moscow) = (EdtfTime.Parse(Mixed), ClockZone.Of("Europe/Moscow").Zone);

        Assert.That((time.Earliest(moscow), time.Latest(moscow)),
            Is.EqualTo((Instant.FromUtc(2024, 3, 22, 9, 0), Instant.FromUtc(2024, 3, 22, 20, 0))));
        Assert.That(time.IsReversedIn(moscow), Is.True);
    }

    [Test]
    public void Two_ends_that_are_the_same_moment_are_in_order()
        => Assert.That(EdtfTime.Parse("2024-03-22T12:00+03:00/2024-03-22T12:00")
            .IsReversedIn(ClockZone.Of("Europe/Moscow").Zone), Is.False);

    [Test]
    public void The_clock_is_that_of_the_place_or_the_report()
    {
        var b = new CaseFileBuilder("Clock", "Pacific/Pago_Pago");
        var moscow = ClockZone.Of("Europe/Moscow");
        b.Event("Fire", Mixed, with: e => e with { Place = new Place("Moscow") { Zone = moscow } });
        b.Report(b.Source("Paper", with: s => s with { Zone = moscow }), "News", Mixed);
        b.TryBuild(out _, out var report);
        Assert.That(report.Findings.Select(f => f.Path),
            Is.EquivalentTo(new[] { "event[event:fire].time", "report[report:news].published" }));
    }

    [Test]
    public void On_no_clock_does_a_time_end_before_it_starts_or_lie_before_itself([Range(0, 9)] int seed)
    {
        var draw = new Draw(seed);
        string End() => $"2024-03-{draw.Between(21, 23)}T{draw.Below(24):00}:00{(draw.Chance()
            ? ""
            : draw.Pick(["Z", "+03:00", "-12:00", "+14:00"]))}";
        for (var i = 0; i < 500; i++)
        {
            if (!EdtfTime.TryParse($"{End()}/{End()}", out var time)) continue;
            foreach (var zone in Zones.Select(z => ClockZone.Of(z).Zone))
            {
                Assert.That(time.Earliest(zone), Is.LessThanOrEqualTo(time.Latest(zone)), $"{time} in {zone}");
                Assert.That(time.OrderTo(time, zone), Is.EqualTo(TimeOrder.MayOverlap), $"{time} in {zone}");
            }
        }
    }

    [TestCase("2024-03-21", "2024-03-22", "2024-03", ExpectedResult = 1, TestName = "A vaguer third claim hides no contradiction")]
    [TestCase("2024-03", "2024-03-21", "2024-03-22", ExpectedResult = 1)]
    [TestCase("2024-03-21", "2024-03", "2024-03-22", ExpectedResult = 1)]
    [TestCase("2024-03-20", "2024-03-21", "2024-03-22", ExpectedResult = 2)]
    [TestCase("2024-03-22", "2024-03-21", "2024-03-20", ExpectedResult = 2)]
    [TestCase("2024", "2024-03", "2024-03-22", ExpectedResult = 0)]
    public int Every_claim_of_a_time_is_held_against_those_before_it(params string[] times)
    {
        var b = new CaseFileBuilder("Dates");
        var day = b.Proposition("It happened");
        foreach (var time in times)
            b.Claim(b.Actor($"Who says {time}"), Stance.Asserts, day, with: c => c with { When = new(EdtfTime.Parse(time)) });
        return b.Build().Validate().Findings.Count(f => f.Code == "GC221");
    }

    [Test]
    public void Whoever_contradicts_any_earlier_claim_is_found([Range(0, 9)] int seed)
    {
        var draw = new Draw(seed);
        var b = new CaseFileBuilder("Dates");
        var day = b.Proposition("It happened");
        for (var i = 0; i < 30; i++)
        {
            var first = draw.Between(1, 28);
            var span = EdtfTime.Parse($"2024-03-{first:00}/2024-03-{draw.Between(first, 28):00}");
            b.Claim(b.Actor($"A{i}"), Stance.Asserts, day, id: $"c{i:00}", with: c => c with { When = new(span) });
        }
        var file = b.Build();
        var expected = file.Claims.Where(c => file.Claims.Any(o => o.Id < c.Id
            && o.When!.Time.OrderTo(c.When!.Time, DateTimeZone.Utc) != TimeOrder.MayOverlap)).Select(c => $"claim[{c.Id}].when");
        Assert.That(file.Validate().Findings.Where(f => f.Code == "GC221").Select(f => f.Path), Is.EquivalentTo(expected));
    }
}
