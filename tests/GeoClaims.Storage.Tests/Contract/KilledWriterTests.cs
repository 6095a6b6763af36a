using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>A writer in a process of its own, killed at random moments:
/// what it acknowledged is there. GEOCLAIMS_KILLS says how often.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class KilledWriterTests(Engine engine) : StoreTests(engine)
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("GEOCLAIMS_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 3;

    private readonly List<Process> _started = [];

    [Test]
    public void What_a_killed_writer_acknowledged_is_there()
    {
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = Write(TimeSpan.FromMilliseconds(random.Next(1, 400)));
            using var store = Host.Open();
            var check = store.Verify("killed");

            using (Assert.EnterMultipleScope())
            {
                Assert.That(check.IsIntact, check.Sentence);
                Assert.That(check.Revisions, Is.GreaterThanOrEqualTo(acknowledged), $"kill {kill + 1}");
                if (Engine == Engine.Sqlite) Assert.That(Host.Query("PRAGMA integrity_check"), Is.EqualTo(new[] { "ok" }));
            }
        }
    }

    [Test]
    public void Two_processes_write_to_one_case_and_nothing_is_lost()
    {
        var writer = Start();
        _ = Acknowledged(writer);
        var mine = 0;
        for (var i = 0; i < 10; i++)
        {
            var history = Store.ReadHistory("killed").Append(CaseChange.Put(Actor($"mine-{i}")), "Bob", "mine", SystemClock.Instance);
            Store.Append("killed", history, m => m.Resolve(_ => MergeSide.Mine), SystemClock.Instance);
            mine++;
        }
        var theirs = Acknowledged(writer);
        writer.Kill();
        writer.WaitForExit();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Read("killed").Actors.Count(a => a.Id.Value.StartsWith("actor:mine-", StringComparison.Ordinal)),
                Is.EqualTo(mine));
            Assert.That(Store.Find("killed")!.Revisions, Is.GreaterThanOrEqualTo(theirs));
            Assert.That(Store.Verify("killed").IsIntact, Store.Verify("killed").Sentence);
        }
    }

    /// <summary>Lets a writer write for a while, kills it, and gives the last number that it acknowledged.</summary>
    private int Write(TimeSpan time)
    {
        var writer = Start();
        var last = Acknowledged(writer);
        var reading = Task.Run(() =>
        {
            while (writer.StandardOutput.ReadLine() is { } line)
                if (int.TryParse(line, CultureInfo.InvariantCulture, out var number)) last = number;
        });
        Thread.Sleep(time);
        writer.Kill();
        writer.WaitForExit();
        reading.Wait();
        return last;
    }

    private static int Acknowledged(Process writer) => int.Parse(writer.StandardOutput.ReadLine()
        ?? throw new InvalidOperationException($"The writer ended: {writer.StandardError.ReadToEnd()}"), CultureInfo.InvariantCulture);

    /// <summary>The writers of a test that failed half-way must not write on.</summary>
    [TearDown]
    public void KillWriters()
    {
        foreach (var writer in _started.Where(w => !w.HasExited)) writer.Kill();
        _started.ForEach(w => w.Dispose());
        _started.Clear();
    }

    private Process Start()
    {
        var writer = Process.Start(WriterProgram.Start([.. Host.Arguments, "killed"]))
            ?? throw new InvalidOperationException("The writer did not start.");
        _started.Add(writer);
        return writer;
    }
}
