namespace GeoClaims.Tests;

/// <summary>What several threads work out together is, to the bit, what one works out.</summary>
internal sealed class ThreadTests
{
    [Test]
    public async Task Robustness_does_not_depend_on_the_number_of_threads([Range(1, 4)] int seed)
        => await SameOnOneThread(file => string.Join('\n', file.Questions.Select(q =>
            file.Evaluate(q.Id, new() { Draws = 50 }).Robustness().ToJson())), RandomCases.Make(seed, 250));

    [Test]
    public async Task A_replay_does_not_depend_on_the_number_of_threads([Range(1, 4)] int seed)
        => await SameOnOneThread(file => string.Join('\n', file.Questions.Select(q =>
            file.Replay(q.Id, new() { Draws = 50 }).ToJson())), RandomCases.Make(seed, 150));

    [Test]
    public async Task Findings_do_not_depend_on_the_number_of_threads()
        => await SameOnOneThread(file => file.Validate().ToJson(), RandomCases.Make(seed: 3, 12_000));

    [Test]
    public void Items_drawn_together_on_the_steps_of_a_replay_are_drawn_as_by_themselves([Range(1, 6)] int seed)
    {
        var file = RandomCases.Make(seed, 200);
        foreach (var question in file.Questions)
        {
            var options = new EvaluationOptions { Draws = 30 };
            foreach (var step in file.Replay(question.Id, options).Steps)
            {
                var fresh = file.AsOf(step.At).Evaluate(question.Id, options);
                Assert.That(step.Evaluation.Resampling?.ToString(), Is.EqualTo(fresh.Resampling?.ToString()));
                Assert.That(step.Estimates.Select(e => e.Probability), Is.EqualTo(fresh.Estimates.Select(e => e.Probability)));
            }
        }
    }

    [Test]
    public void The_fault_of_a_method_comes_out_as_it_was_thrown()
    {
        var file = TokyoExample.Matrix().Build();
        var options = new EvaluationOptions { Methods = [EvaluationMethod.Bayes, new BrokenMethod()] };

        Assert.That(() => file.Evaluate(file.Questions[0].Id, options), Throws.TypeOf<NotSupportedException>());
    }

    private static async Task SameOnOneThread(Func<CaseFile, string> work, CaseFile file)
    {
        var one = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ConcurrentScheduler;
        var alone = await Task.Factory.StartNew(() => work(file), CancellationToken.None, TaskCreationOptions.None, one);

        Assert.That(work(file), Is.EqualTo(alone));
    }

    private sealed class BrokenMethod() : EvaluationMethod("broken", "Broken", "of a test", MethodLaws.None, new Criterion("Count"))
    {
        protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers) => throw new NotSupportedException();
    }
}
