using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims.Tests;

/// <summary>A new kind of record is complete in every place that lists the kinds, or one of these tests names the place.</summary>
internal sealed class RecordKindTests
{
    private static readonly Type[] Kinds = [.. Models.RecordKinds];

    [Test]
    public void Every_record_has_its_kind()
        => Assert.That(RecordKind.All.Select(k => k.Type), Is.EquivalentTo(Kinds));

    [Test]
    public void A_case_lists_every_kind_in_its_order()
    {
        var lists = typeof(CaseFile).GetProperties().Select(p => p.PropertyType)
            .Where(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(RecordSet<>)).Select(t => t.GetGenericArguments()[0]);

        Assert.That(lists, Is.EqualTo(RecordKind.All.Select(k => k.Type)), "CaseFile");
        Assert.That(RandomCases.Rich(1).Records().Select(r => r.GetType())
            .Distinct(), Is.EqualTo(RecordKind.All.Select(k => k.Type)), "CaseFile.Records");
    }

    [Test]
    public void A_document_lists_every_kind_in_its_order()
    {
        var lists = typeof(CaseDocument).GetProperties().Select(p => p.PropertyType)
            .Where(t => t.IsGenericType && typeof(CaseRecord).IsAssignableFrom(t.GetGenericArguments()[0]))
            .Select(t => t.GetGenericArguments()[0]);
        var file = RandomCases.Rich(1);

        Assert.That(lists, Is.EqualTo(RecordKind.All.Select(k => k.Type)), "CaseDocument");
        Assert.That(CaseDocument.Of(file).Records(), Is.EqualTo(file.Records()), "CaseDocument.Of and Records");
    }

    [TestCaseSource(nameof(Kinds))]
    public void Every_kind_goes_through_JSON_alone_and_in_lists(Type kind)
    {
        var record = RandomCases.Rich(1).Records().First(r => r.GetType() == kind);

        Assert.That(RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(RecordJson.Write(record))), Is.EqualTo(record));
        Assert.That(((IJsonTypeInfoResolver)new ValueListResolver())
            .GetTypeInfo(typeof(ValueList<>).MakeGenericType(kind), CaseJson.DocumentInfo.Options), Is.Not.Null);
    }

    [TestCaseSource(nameof(Kinds))]
    public void Every_kind_has_its_rules(Type kind)
    {
        var rules = (System.Collections.IDictionary)typeof(ContentRules)
            .GetField("ByKind", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

        Assert.That(rules.Contains(RecordKind.Of(kind)), "ContentRules");
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_record_without_later_parts_stays_the_same_instance(Type kind)
    {
        foreach (var record in RandomCases.Rich(2).Records().Where(r => r.GetType() == kind))
            Assert.That(record.Description.KnownAt(record, new Throughout(), 0), Is.SameAs(record));
    }

    private sealed class Throughout : IKnownSteps
    {
        public int Of(string id) => 0;

        public Reliability GradeOf(Id<Report> report) => default;

        public int Of(OwnTime time) => 0;
    }
}
