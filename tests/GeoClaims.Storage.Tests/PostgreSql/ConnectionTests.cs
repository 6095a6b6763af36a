using GeoClaims.Storage.PostgreSql;
using NodaTime;
using Npgsql;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(nameof(Servers))]
internal sealed class ConnectionTests(string server) : PostgreSqlTests(server)
{
    [Test]
    public void No_message_tells_the_password()
    {
        var (port, secret) = ("Host=127.0.0.1;Port=1;Username=ann;Password=hunter2", "hunter2");

        using (Assert.EnterMultipleScope())
        {
            var unreachable = Thrown(() => PostgreSqlCaseStore.Open(port));
            Assert.That(unreachable?.Fault, Is.EqualTo(CaseStoreFault.Unreachable));
            Assert.That(unreachable?.ToString(), Does.Not.Contain(secret));
            Assert.That(Assert.Throws<ArgumentException>(() => PostgreSqlCaseStore.Open($"Nonsense={secret};hunter2"))!.ToString(),
                Does.Not.Contain(secret));
            var nowhere = new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection) { Database = "none", Password = secret }.ToString();
            Assert.That(Thrown(() => PostgreSqlCaseStore.Open(nowhere))?.ToString(), Is.Not.Null.And.Not.Contain(secret));
        }
    }

    [Test]
    public void A_connection_cut_in_the_middle_loses_no_revision_that_was_acknowledged()
    {
        using var store = PostgreSqlCaseStore.Open($"{PostgreSqlHost.Connection};Application Name={Host.Schema}", Host.Options);
        using var stop = new CancellationTokenSource();
        var cutting = Task.Run(() =>
        {
            var random = new Random(3);
            while (!stop.IsCancellationRequested)
            {
                Host.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{Host.Schema}'");
                Thread.Sleep(random.Next(1, 25));
            }
        });
        var (history, lost) = (CaseHistory.Start(new CaseFileBuilder("A").Build(), "Ann", "starts", SystemClock.Instance), 0);
        for (var number = 2; number <= 60; number++)
        {
            history = history.Append(CaseChange.Title($"Revision {number}"), "Ann", "goes on", SystemClock.Instance);
            for (var stored = false; !stored;)
            {
                try
                {
                    store.Append("a", history);
                    stored = true;
                }
                catch (CaseStoreException e) when (e.Fault is CaseStoreFault.ConnectionLost or CaseStoreFault.Unreachable)
                {
                    lost++;
                }
            }
        }
        stop.Cancel();
        cutting.Wait();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Again(() => store.ReadHistory("a")).Head, Is.EqualTo(history.Head));
            Assert.That(Again(() => store.Verify("a")).IsIntact);
            Assert.That(lost, Is.Positive, "no connection was cut while it was in use");
        }
    }

    [Test]
    public void Connections_that_are_all_in_use_are_not_called_a_server_that_does_not_answer()
    {
        using var store = PostgreSqlCaseStore.Open($"{PostgreSqlHost.Connection};Maximum Pool Size=1;Timeout=1", Host.Options);
        using var held = store.Engine.Open(CallMode.Direct).AsTask().Result;
        var refused = Thrown(() => store.Find("a"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused?.Fault, Is.EqualTo(CaseStoreFault.Locked));
            Assert.That(refused?.Message, Does.Contain("Maximum Pool Size"));
        }
    }

    [Test]
    public void A_schema_that_a_user_may_not_use_is_not_called_empty()
    {
        Host.Open().Dispose();
        Host.Execute($"CREATE ROLE none_{Host.Schema} LOGIN PASSWORD '{PostgreSqlHost.RolePassword}'");

        Assert.That(Thrown(() => As($"none_{Host.Schema}"))?.Fault, Is.EqualTo(CaseStoreFault.NotAllowed));
    }

    [TestCase("XX000", CaseStoreFault.Other)]
    [TestCase("XX001", CaseStoreFault.Damaged)]
    [TestCase("XX002", CaseStoreFault.Damaged)]
    public void Only_what_the_server_calls_corrupted_is_damage(string state, CaseStoreFault fault)
        => Assert.That(PostgreSqlFaults.Of(new PostgresException("message", "ERROR", "ERROR", state), isOpening: false).Fault,
            Is.EqualTo(fault));

    // Connections that were cut while they lay idle show it when they are next used.
    private static T Again<T>(Func<T> call)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return call();
            }
            catch (CaseStoreException e) when (e.Fault == CaseStoreFault.ConnectionLost && i < 50) { }
        }
    }
}
