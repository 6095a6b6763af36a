using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Storage.Tests;

/// <summary>A question that names something goes to it by an index, however many records of other cases there are.</summary>
internal sealed class PlanTests
{
    private readonly SqliteHost _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public void What_is_named_is_looked_up_and_not_searched_for()
    {
        using var store = SqliteCaseStore.Open(_host.Path);

        using (Assert.EnterMultipleScope())
        {
            Led(new ClaimsQuery { Claimant = new("ann") }, "known_record_actor");
            Led(new ClaimsQuery { ClaimantName = "Ann" }, "known_record_actor");
            Led(new ClaimsQuery { About = "bridge" }, "case_id=?");
            Led(new PositionsQuery { Actor = new("ann") }, "known_record_actor");
            Led(new PositionsQuery { ActorName = "Ann" }, "known_record_actor");
            Led(new EvidenceQuery { Source = new("herald") }, "case_id=? AND key=?");
            Led(new EvidenceQuery { SourceName = "Herald" }, "case_id=? AND key=?");
            Led(new RecordsQuery { Words = "bridge" }, "INTEGER PRIMARY KEY");
            Led(new RecordsQuery { CaseId = "a" }, "case_id=?");
            Led(new RecordsQuery { Kind = "event" }, "known_record_kind");
            // From the newest on, until there are enough.
            Led(new RecordsQuery(), "known_record_time", "SCAN k USING");
        }

        void Led<TAnswer>(StoreQuery<TAnswer> question, string index, string how = "SEARCH") where TAnswer : IStoreAnswer
        {
            var plan = _host.Plan(question.ToInquiry(store.Engine.Words, 20, null));
            var steps = plan.Where(step => step.StartsWith("SEARCH k ", StringComparison.Ordinal) || step == "SCAN k"
                || step.StartsWith("SCAN k ", StringComparison.Ordinal)).ToList();
            Assert.That(steps, Is.Not.Empty.And.All.Contains(how).And.All.Contains(index), $"{question}:\n{string.Join('\n', plan)}");
        }
    }
}
