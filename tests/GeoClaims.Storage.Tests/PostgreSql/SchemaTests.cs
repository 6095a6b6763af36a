using GeoClaims.Storage.PostgreSql;

namespace GeoClaims.Storage.Tests;

/// <summary>The rules that keep the tables fit for being spread over several servers.</summary>
[TestFixtureSource(nameof(Servers))]
internal sealed class SchemaTests(string server) : PostgreSqlTests(server)
{
    // They belong to no case: every server has a copy of them.
    private const string Shared = "('withdrawal', 'store_version', 'store_log')";

    [SetUp]
    public void Make() => Host.Open().Dispose();

    [Test]
    public void Every_key_starts_with_the_case()
        => Assert.That(Host.Query($"""
            SELECT t.relname || '.' || i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
            WHERE n.nspname = '{Host.Schema}' AND x.indisunique AND a.attname <> 'case_id' AND t.relname NOT IN {Shared}
            """), Is.Empty);

    [Test]
    public void Every_reference_stays_within_its_case()
        => Assert.That(Host.Query($"""
            SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
            WHERE n.nspname = '{Host.Schema}' AND c.contype = 'f' AND (a.attname <> 'case_id' OR b.attname <> 'case_id')
            """), Is.Empty);

    [Test]
    public void There_are_tables_and_nothing_that_runs_by_itself()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.Query($"SELECT tablename FROM pg_tables WHERE schemaname = '{Host.Schema}' ORDER BY 1"),
                Is.EqualTo(new[] { "case_revision", "known_mark", "known_record", "record_version", "store_log", "store_version",
                    "withdrawal" }));
            Assert.That(Host.Query($"SELECT tgname FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid JOIN pg_namespace n "
                + $"ON n.oid = t.relnamespace WHERE n.nspname = '{Host.Schema}' AND NOT tgisinternal"), Is.Empty);
            Assert.That(Host.Query($"SELECT relname FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace "
                + $"WHERE n.nspname = '{Host.Schema}' AND relkind IN ('S', 'v', 'm')"), Is.Empty, "sequences, views");
            Assert.That(Host.Query($"SELECT proname FROM pg_proc p JOIN pg_namespace n ON "
                + $"n.oid = p.pronamespace WHERE n.nspname = '{Host.Schema}'"), Is.Empty);
        }
    }

    [Test]
    public void The_statements_for_Citus_name_every_table_of_cases_once()
    {
        var sql = PostgreSqlSetup.DistributionSql(Host.Options);

        using (Assert.EnterMultipleScope())
            foreach (var table in new[] { "case_revision", "known_mark", "known_record", "record_version" })
                Assert.That(sql.Split($"create_distributed_table('{Host.Schema}.{table}', 'case_id'"), Has.Length.EqualTo(2), table);
    }

    [Test]
    public void A_store_of_a_newer_version_is_refused()
    {
        Host.Execute("INSERT INTO store_version (version) VALUES (3)");

        Assert.That(Thrown(() => Host.Open())?.Fault, Is.EqualTo(CaseStoreFault.NewerVersion));
    }

    [Test]
    public void Every_table_goes_to_the_cluster_and_leaves_no_rows_behind()
    {
        var sql = PostgreSqlSetup.DistributionSql(Host.Options);
        // The others refer to the revisions, and are emptied with them.
        var emptied = new[] { "case_revision", "store_log", "store_version", "withdrawal" };

        using (Assert.EnterMultipleScope())
        {
            foreach (var table in new[] { "store_log", "store_version", "withdrawal" })
                Assert.That(sql, Does.Contain($"create_reference_table('{Host.Schema}.{table}')"));
            foreach (var table in emptied)
                Assert.That(sql, Does.Contain($"truncate_local_data_after_distributing_table('{Host.Schema}.{table}')"));
            Assert.That(sql.LastIndexOf("create_", StringComparison.Ordinal),
                Is.LessThan(sql.IndexOf("truncate_", StringComparison.Ordinal)), "first all, then none");
        }
    }

    [Test]
    public void Finding_a_case_names_it_wherever_a_table_is_read()
        => Assert.That(SqlCaseStore.ListedOne.Split(" FROM ")[1..], Has.Length.EqualTo(2).And.All.Contains("case_id = @case"));

    [Test]
    public void A_question_that_names_a_case_says_so_wherever_a_table_is_read()
    {
        var words = new PostgreSqlWords();
        using (Assert.EnterMultipleScope())
        {
            Named(new RecordsQuery { CaseId = "a", Words = "x", Kind = "claim" }, "k.case_id = @case", "v.case_id = k.case_id");
            Named(new SharedQuery(SharedBy.Hash) { CaseId = "a" }, "c.case_id = @case");
            Named(new ChangesQuery { CaseId = "a" }, "case_id = @case");
        }

        void Named<TAnswer>(StoreQuery<TAnswer> question, params string[] named) where TAnswer : IStoreAnswer
        {
            var sql = question.ToInquiry(words, 20, null).Sql;
            foreach (var condition in named) Assert.That(sql, Does.Contain(condition), question.ToString());
            // Each sub-select too, but for those of what was found already.
            foreach (var inner in sql.Split("(SELECT ")[1..].Where(s => !s.Contains("FROM page", StringComparison.Ordinal)))
                Assert.That(inner, Does.Contain("case_id"), question.ToString());
        }
    }

    [Test]
    public void Without_leave_to_make_tables_a_schema_without_a_store_is_refused()
        => Assert.That(Thrown(() => PostgreSqlCaseStore.Open(PostgreSqlHost.Connection,
            new() { Schema = "nothing", Create = false }))?.Fault, Is.EqualTo(CaseStoreFault.NotAStore));
}
