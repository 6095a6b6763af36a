using System.Text;

namespace GeoClaims.Tests;

/// <summary>What may take long stops soon after it is told to. Nothing here looks at a clock: the work itself tells it to stop.</summary>
internal sealed class CancellationTests
{
    private static readonly CaseFile Case = RandomCases.Make(seed: 5, 400, quirks: false);
    private static readonly Id<Question> Asked = Case.Questions.MaxBy(q => Case.Matrix(q.Id).Rows.Count)!.Id;

    [Test]
    public void Validation_stops() => Stops("checks", (p, t) => Case.Validate(p, t));

    [Test]
    public void A_large_case_stops_being_validated()
    {
        var file = RandomCases.Make(seed: 3, 12_000);
        Stops("checks", (p, t) => file.Validate(p, t));
    }

    [Test]
    public void Drawing_stops_and_can_be_taken_up_again()
    {
        var evaluation = Case.Evaluate(Asked);
        Stops("draws", (p, t) => evaluation.Draw(p, t));

        Assert.That(evaluation.Resampling!.ToString(), Is.EqualTo(Case.Evaluate(Asked).Draw()!.ToString()));
    }

    [Test]
    public void Robustness_stops_at_each_stage(
        [Values("items left out", "items doubted", "items weighed", "draws", "base rates")] string stage)
    {
        var evaluation = TokyoExample.Matrix().Evaluate();
        Stops(stage, (p, t) => evaluation.Robustness(7, 500, p, t));
    }

    [Test]
    public void A_replay_stops() => Stops("steps", (p, t) => Case.Replay(Asked, progress: p, cancellation: t));

    [Test]
    public void A_report_stops_in_all_that_it_is_made_of([Values("draws", "steps", "items looked at")] string stage)
        => Stops(stage, (p, t) => Case.ToReport(Asked, progress: p, cancellation: t));

    [Test]
    public void The_search_for_what_to_ask_next_stops()
    {
        var evaluation = Case.Evaluate(Asked);
        Stops("items looked at", (p, t) => evaluation.NextQuestions(p, t));
    }

    [Test]
    public void An_evaluation_stops()
    {
        using var stop = new CancellationTokenSource();
        var options = new EvaluationOptions { Methods = [new StoppingMethod(stop), EvaluationMethod.Bayes] };

        Assert.That(() => Case.Evaluate(Asked, options, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Reading_stops_behind_the_end_of_the_text_too([Values] bool isAsync)
    {
        using var stop = new CancellationTokenSource();
        using var stream = new StoppingStream(Encoding.UTF8.GetBytes(Case.ToJson()), stop);

        Assert.That(async () => isAsync ? await CaseFile.LoadAsync(stream, null, stop.Token) : CaseFile.Load(stream, null, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => CaseFile.Parse(Case.ToJson(), null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(CaseFile.Parse(Case.ToJson()), Is.EqualTo(Case)); // on the same thread, which remembers nothing
    }

    [Test]
    public void Reading_a_history_stops()
    {
        using var stop = new CancellationTokenSource();
        using var text = new MemoryStream();
        CaseHistory.Start(Case, "Ann", "test", TestClock.Hourly()).Save(text);
        using var stream = new StoppingStream(text.ToArray(), stop);

        Assert.That(() => CaseHistory.Load(stream, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Writing_a_page_or_Markdown_stops_and_leaves_the_old_page()
    {
        var report = Case.ToReport(Asked, new() { Evaluation = new() { Draws = 20 } });
        using var folder = new TempFolder();
        var path = folder.File("page.html");
        File.WriteAllText(path, "old");
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => report.ToPage(stop.Token), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => report.ToMarkdown(stop.Token), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => report.Save(path, stop.Token), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
            Assert.That(folder.Names(), Is.EqualTo(new[] { "page.html" }));
        }
    }

    [Test]
    public void Progress_reads_as_what_is_done_of_how_many()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new WorkProgress("draws", 640, 2000).ToString(), Is.EqualTo("draws: 640 of 2000"));
            Assert.That(new WorkProgress("draws", 640, 2000).Share, Is.EqualTo(.32));
            Assert.That(new WorkProgress("steps", 0, 0).Share, Is.EqualTo(1));
        }
    }

    // Tells the work to stop as soon as it says that it is at some stage, and not at its end.
    private static void Stops(string stage, Action<IProgress<WorkProgress>, CancellationToken> work)
    {
        using var stop = new CancellationTokenSource();
        var last = default(WorkProgress);

        Assert.That(() => work(new Watcher(told =>
        {
            if (stop.IsCancellationRequested || told.What != stage || told.Done == told.Total) return;
            last = told;
            stop.Cancel();
        }), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(last.What, Is.EqualTo(stage));
    }

    private sealed class Watcher(Action<WorkProgress> told) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => told(value);
    }

    private sealed class StoppingMethod(CancellationTokenSource stop)
        : EvaluationMethod("stopping", "Stopping", "of a test", MethodLaws.None, new Criterion("Count"))
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) => stop.Cancel();
    }

    // Tells to stop when all was read.
    private sealed class StoppingStream(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            if (read == 0) stop.Cancel();
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => ValueTask.FromResult(Read(buffer.Span));
    }
}
