using NodaTime;
using NodaTime.TimeZones;

namespace GeoClaims.Tests;

internal sealed class ClockZoneTests
{
    [Test]
    public void Of_finds_a_zone_and_notes_the_version_of_its_data()
    {
        var moscow = ClockZone.Of("Europe/Moscow");

        Assert.That(moscow.Id, Is.EqualTo("Europe/Moscow"));
        Assert.That(moscow.ToString(), Is.EqualTo("Europe/Moscow"));
        Assert.That(moscow.DataVersion, Is.EqualTo(DateTimeZoneProviders.Tzdb.VersionId));
        Assert.That(moscow.Zone.GetUtcOffset(Instant.FromUtc(2024, 3, 22, 17, 0)), Is.EqualTo(Offset.FromHours(3)));
    }

    [Test]
    public void UTC_needs_no_data()
    {
        Assert.That(ClockZone.Of("UTC"), Is.SameAs(ClockZone.Utc));
        Assert.That(ClockZone.Utc.DataVersion, Is.Empty);
    }

    [TestCase("")]
    [TestCase("Europe/Moskva")]
    [TestCase("europe/moscow")]
    [TestCase("utc")]
    [TestCase("Москва")]
    public void Of_refuses_an_unknown_name(string id)
        => Assert.That(() => ClockZone.Of(id),
            Throws.TypeOf<DateTimeZoneNotFoundException>().With.Message.EqualTo($"There is no time zone '{id}'."));

    [Test]
    public void Of_refuses_null() => Assert.That(() => ClockZone.Of(null!), Throws.ArgumentNullException);

    [Test]
    public void Zones_are_equal_by_name_and_data_version()
    {
        var (moscow, again, berlin) = (ClockZone.Of("Europe/Moscow"), ClockZone.Of("Europe/Moscow"), ClockZone.Of("Europe/Berlin"));
        var older = ClockZone.Of("Europe/Moscow", new OtherData());

        Assert.That(moscow, Is.EqualTo(again));
        Assert.That(moscow.GetHashCode(), Is.EqualTo(again.GetHashCode()));
        Assert.That(moscow, Is.Not.EqualTo(berlin));
        Assert.That(moscow, Is.Not.EqualTo(older));
        Assert.That(older.DataVersion, Is.EqualTo("other data"));
        Assert.That(moscow.Equals((object?)null), Is.False);
    }

    private sealed class OtherData : IDateTimeZoneProvider
    {
        public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids => DateTimeZoneProviders.Tzdb.Ids;
        public string VersionId => "other data";
        public DateTimeZone this[string id] => DateTimeZoneProviders.Tzdb[id];
        public DateTimeZone GetSystemDefault() => DateTimeZone.Utc;
        public DateTimeZone? GetZoneOrNull(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
    }
}
