using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>A record is stored under the word of its kind, whatever the kind.</summary>
internal sealed class RecordKindTests
{
    private static readonly CaseFile Rich = RandomCases.Rich();

    [Test]
    public void Every_kind_of_record_is_stored_under_its_own_word()
    {
        var records = RecordKind.All
            .Select(kind => (Kind: kind, Record: Rich.Records().FirstOrDefault(r => r.RecordKind == kind)));

        using (Assert.EnterMultipleScope())
            foreach (var (kind, record) in records)
            {
                Assert.That(record, Is.Not.Null, $"the test has no {kind}");
                if (record is null) continue;
                var row = new KnownRows(Rich).Row(Rich.KnownRecords(record)[0]);
                var (word, _) = RecordText.Name(System.Text.Encoding.UTF8.GetBytes(RecordJson.Write(record)));
                Assert.That((row.Kind, word), Is.EqualTo((kind.Word, kind.Word)));
            }
    }

    [Test]
    public void The_words_are_those_of_all_kinds_in_their_order()
        => Assert.That(RecordJson.Kinds, Is.EqualTo(RecordKind.All.Select(k => k.Type.Name).Select(n => n.ToLowerInvariant())));
}
