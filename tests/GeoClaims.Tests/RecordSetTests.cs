using System.Collections;

namespace GeoClaims.Tests;

internal sealed class RecordSetTests
{
    private static readonly Bridge Bridge = new();
    private static readonly CaseFile File = Bridge.Build();

    [Test]
    public void A_set_gives_its_records_by_place_and_by_id()
    {
        Assert.That(File.Claims.Count, Is.EqualTo(2));
        Assert.That(File.Claims[1].Id, Is.EqualTo(Bridge.Denial));
        Assert.That(File.Claims[Bridge.Denial], Is.SameAs(File.Claims[1]));
        Assert.That(() => File.Claims[2], Throws.TypeOf<IndexOutOfRangeException>());
        Assert.That(() => File.Claims[new Id<Claim>("none")],
            Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo("There is no claim 'claim:none' here."));
    }

    [Test]
    public void TryGet_says_whether_the_set_has_the_record()
    {
        Assert.That(File.Claims.TryGet(Bridge.Denial, out var denial), Is.True);
        Assert.That(denial?.Stance, Is.EqualTo(Stance.Denies));
        Assert.That(File.Claims.TryGet(new("none"), out var none), Is.False);
        Assert.That(none, Is.Null);
    }

    [Test]
    public void Where_gives_a_set_that_knows_no_more_than_it_holds()
    {
        var denials = File.Claims.Where(c => c.Stance == Stance.Denies);

        Assert.That(denials.Select(c => c.Id), Is.EqualTo(new[] { Bridge.Denial }));
        Assert.That(denials[Bridge.Denial], Is.SameAs(File.Claims[Bridge.Denial]));
        Assert.That(denials.TryGet(Bridge.Accusation, out _), Is.False);
        Assert.That(() => denials[Bridge.Accusation], Throws.TypeOf<KeyNotFoundException>());
        Assert.That(File.Claims.Where(_ => false), Is.Empty);
        Assert.That(() => File.Claims.Where(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Every_way_to_enumerate_gives_the_records_in_order()
    {
        Assert.That(((IEnumerable)File.Claims).Cast<Claim>(), Is.EqualTo(File.Claims.AsSpan().ToArray()));
        Assert.That(File.Claims.Select(c => c.Id), Is.EqualTo(new[] { Bridge.Accusation, Bridge.Denial }));
    }

    [Test]
    public void ToString_shows_names_where_the_records_hold_ids()
    {
        Assert.That(File.Claims.ToString(), Is.EqualTo("City government asserts: A ship struck "
            + "pier 3 (1 March 2026)\nDockers' union denies: A ship struck pier 3 (about 2 March 2026)"));
        Assert.That(File.Assessments.ToString().Split('\n'), Is.EqualTo(new[]
        {
            "The bearings were renewed a year before × Other: as likely as not",
            "The bearings were renewed a year before × Corrosion: 20% (10–30%)",
            "Pier 3 shows no impact marks × Corrosion: fits", "Pier 3 shows no impact marks × Ship: fits very badly",
        }));
        Assert.That(File.Sources.ToString(), Is.EqualTo("source:harbour-herald  Harbour Herald (B)"));
    }

    [Test]
    public void ToString_shows_interests_and_implications_in_sentences()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        var blame = b.Proposition("The port is to blame");
        b.Interest(bridge.City, InterestDirection.Gains, bridge.Struck);
        b.Implication(null, bridge.Struck, blame);
        var file = b.Build();

        Assert.That(file.Interests.ToString(), Is.EqualTo("City government gains if accepted: A ship struck pier 3"));
        Assert.That(file.Implications.ToString(), Is.EqualTo("A ship struck pier 3 → The port is to blame"));
    }

    [Test]
    public void ToString_of_an_empty_set_says_so() => Assert.That(File.Interests.ToString(), Is.EqualTo("no interest"));

    [Test]
    public void ToString_stops_after_twenty_records()
    {
        var b = new CaseFileBuilder("Crowd");
        for (var i = 10; i < 33; i++) b.Actor($"Actor {i}");
        var lines = b.Build().Actors.ToString().Split('\n');

        Assert.That(lines, Has.Length.EqualTo(21));
        Assert.That((lines[0], lines[19], lines[20]),
            Is.EqualTo(("actor:actor-10  Actor 10", "actor:actor-29  Actor 29", "… and 3 more: ToRows() has them all")));
    }
}
