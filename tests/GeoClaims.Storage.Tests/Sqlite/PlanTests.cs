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
            Led(new ClaimsQuestion { Claimant = new("ann") }, "known_record_actor");
            Led(new ClaimsQuestion { ClaimantName = "Ann" }, "known_record_actor");
            Led(new ClaimsQuestion { About = "bridge" }, "case_id=?");
            Led(new PositionsQuestion { Actor = new("ann") }, "known_record_actor");
            Led(new PositionsQuestion { ActorName = "Ann" }, "known_record_actor");
            Led(new EvidenceQuestion { Source = new("herald") }, "case_id=? AND key=?");
            Led(new EvidenceQuestion { SourceName = "Herald" }, "case_id=? AND key=?");
            Led(new RecordsQuestion { Words = "bridge" }, "INTEGER PRIMARY KEY");
            Led(new RecordsQuestion { CaseId = "a" }, "case_id=?");
            Led(new RecordsQuestion { Kind = "event" }, "known_record_kind");
            Led(new RecordsQuestion(), "known_record_kind");
        }

        void Led<TAnswer>(StoreQuestion<TAnswer> question, string index) where TAnswer : IStoreAnswer
        {
            var plan = _host.Plan(question.ToInquiry(store.Engine.Words, 20, null));
            var steps = plan.Where(step => step.StartsWith("SEARCH k ", StringComparison.Ordinal) || step == "SCAN k" || step.StartsWith("SCAN k ", StringComparison.Ordinal)).ToList();
            Assert.That(steps, Is.Not.Empty.And.All.Contains("SEARCH").And.All.Contains(index), $"{question}:\n{string.Join('\n', plan)}");
        }
    }
}
