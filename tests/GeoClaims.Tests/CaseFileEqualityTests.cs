namespace GeoClaims.Tests;

internal sealed class CaseFileEqualityTests
{
    [Test]
    public void Cases_of_the_same_contents_are_equal([Range(0, 19)] int seed)
    {
        CaseFile one = RandomCases.Make(seed, 150), same = RandomCases.Make(seed, 150), other = RandomCases.Make(seed + 1000, 150);

        Assert.That(one, Is.EqualTo(same));
        Assert.That(same, Is.EqualTo(one));
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(one.Equals(one), Is.True);
        Assert.That(one.Equals(other), Is.False);
        Assert.That(other.Equals(one), Is.False);
        Assert.That(one.Equals(null), Is.False);
        Assert.That(one.Equals((object)"a text"), Is.False);
    }

    [Test]
    public void The_order_in_which_records_were_added_is_no_content([Range(0, 9)] int seed)
    {
        var made = new RandomCase(seed, 150, quirks: true);
        CaseRecord[] shuffled = [.. made.Records];
        new Draw(seed).Shuffle(shuffled);
        var (one, other) = (CaseFile.Assemble(made.Title, made.Zone, made.Handling, made.Records),
            CaseFile.Assemble(made.Title, made.Zone, made.Handling, shuffled));

        Assert.That(other, Is.EqualTo(one));
        Assert.That(other.GetHashCode(), Is.EqualTo(one.GetHashCode()));
        Assert.That(other.ToJson(), Is.EqualTo(one.ToJson()));
        Assert.That(other.Validate().ToString(), Is.EqualTo(one.Validate().ToString()));
    }

    [Test]
    public void Title_zone_handling_and_every_record_count()
    {
        var file = Bridge.File();
        CaseFile[] others =
        [
            file.With(CaseChange.Title("Another title")),
            file.With(CaseChange.Zone(ClockZone.Of("Europe/Moscow"))),
            file.With(CaseChange.Handling(null)),
            file.With(CaseChange.Put(new Actor { Id = new("new"), Name = "New" })),
            file.With(file.Assessments.Select(a => CaseChange.Put(a with { Because = "another reason" }))),
        ];

        Assert.That(others, Has.None.EqualTo(file));
        Assert.That(others, Is.Unique);
    }
}
