namespace GeoClaims.Tests;

/// <summary>Two records are equal when every member is, and each kind keeps the laws of equality.</summary>
internal sealed class RecordEqualityTests
{
    private static readonly CaseFile File = RandomCases.Rich(21);
    private static readonly CaseFile Again = RandomCases.Rich(21);
    private static readonly ILookup<Type, object> Values = Enumerable.Range(21, 5).SelectMany(seed => Models.Walk(RandomCases.Rich(seed)))
        .ToLookup(v => v.GetType());

    private static IEnumerable<Type> RecordClasses
        => Models.Library.GetExportedTypes().Where(t => t.IsClass && Models.IsRecord(t) && Values.Contains(t));

    [Test]
    public void Records_made_apart_from_the_same_values_are_equal_and_hash_alike()
    {
        foreach (var (one, other) in Models.Walk(File.Records()).Zip(Models.Walk(Again.Records())))
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(other, Is.EqualTo(one));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }

    [TestCaseSource(nameof(RecordClasses))]
    public void Every_member_counts_in_equality(Type type)
    {
        var original = Values[type].First();
        foreach (var member in Models.Members(type).Where(m => m.CanWrite))
        {
            var value = member.GetValue(original);
            var other = Values[type].Select(member.GetValue).First(v => !Equals(v, value));
            var changed = Models.With(original, member, other);

            Assert.That(changed.Equals(original), Is.False, member.Name);
            Assert.That(original.Equals(changed), Is.False, member.Name);
            Assert.That(Models.With(changed, member, value), Is.EqualTo(original), member.Name);
        }
    }

    [TestCaseSource(nameof(RecordClasses))]
    public void A_record_is_equal_to_itself_and_to_nothing_else(Type type)
    {
        foreach (var record in Values[type].Take(50))
            Assert.That((record.Equals(record), record.Equals("a text"), record.Equals(null)), Is.EqualTo((true, false, false)));
    }

    [Test]
    public void With_changes_one_member_and_leaves_the_original_alone()
    {
        var actor = new Actor { Id = new("kremlin"), Name = "Kremlin", Aliases = [new("Кремль", "ru")] };
        var changed = actor with { Kind = ActorKind.State };

        Assert.That((changed.Kind, changed.Name, changed.Aliases), Is.EqualTo((ActorKind.State, "Kremlin", actor.Aliases)));
        Assert.That(actor.Kind, Is.EqualTo(ActorKind.Unstated));
        Assert.That(changed with { Kind = ActorKind.Unstated }, Is.EqualTo(actor));
    }

    [Test]
    public void Collections_left_out_are_equal_to_empty_ones()
        => Assert.That(new Actor { Id = new("a"), Name = "A" },
            Is.EqualTo(new Actor { Id = new("a"), Name = "A", Aliases = [], Affiliations = [] }));
}
