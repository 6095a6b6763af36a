namespace GeoClaims.Tests;

/// <summary>The tables of fields leave out no member of any record.</summary>
internal sealed class RecordFieldsTests
{
    private static readonly ILookup<Type, CaseRecord> Records = Enumerable.Range(1, 4).SelectMany(seed => RandomCases.Rich(seed).Records())
        .ToLookup(r => r.GetType());

    private static IEnumerable<Type> Kinds => Models.RecordKinds;

    [TestCaseSource(nameof(Kinds))]
    public void Every_member_but_the_key_is_a_field_under_its_name_in_JSON(Type kind)
    {
        string[] key = kind == typeof(Assessment) ? ["item", "hypothesis", "analyst"] : ["id"];
        var members = Models.Members(kind).Where(m => m.CanWrite).Select(m => char.ToLowerInvariant(m.Name[0]) + m.Name[1..]).Except(key)
            .Select(name => kind == typeof(Assessment) && name is "consistency" or "likelihood" ? "judgement" : name).Distinct();

        Assert.That(RecordFields.Of(Records[kind].First()).Select(f => f.Name), Is.EqualTo(members));
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_record_that_takes_all_fields_of_another_is_equal_to_it_but_for_the_key(Type kind)
    {
        foreach (var (one, other) in Records[kind].Zip(Records[kind].Skip(1)).Take(100))
        {
            var taken = RecordFields.Of(one).Aggregate((object)one, (record, field) => field.Take(record, other));

            Assert.That(RecordFields.Of(one).SelectMany(f => f.Differences(taken, other)), Is.Empty);
            Assert.That(Models.Members(kind).Where(m => !Equals(m.GetValue(taken), m.GetValue(other)))
                .Select(m => m.GetValue(taken)), Is.SubsetOf(Models.Members(kind).Select(m => m.GetValue(one))));
            Assert.That(((CaseRecord)taken).Key, Is.EqualTo(one.Key));
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Every_change_of_a_member_is_a_difference_in_one_field(Type kind)
    {
        foreach (var member in Models.Members(kind)
            .Where(m => m.CanWrite && m.Name is not "Id" && !(kind == typeof(Assessment) && m.Name is "Item" or "Hypothesis" or "Analyst")))
        {
            var record = Records[kind].First();
            var changed =
                Models.With(record, member, Records[kind].Select(member.GetValue).First(v => !Equals(v, member.GetValue(record))));

            Assert.That(RecordFields.Of(record).Count(f => f.Differences(record, changed).Any()), Is.EqualTo(1), member.Name);
            Assert.That(RecordFields.Of(record).Where(f => f.Differences(record, record).Any()), Is.Empty);
        }
    }

    [Test]
    public void What_the_case_itself_states_is_three_fields()
        => Assert.That(RecordFields.OfHead.Select(f => f.Name), Is.EqualTo(new[] { "title", "zone", "handling" }));
}
