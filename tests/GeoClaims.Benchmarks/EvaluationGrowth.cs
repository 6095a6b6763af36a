using System.Diagnostics;
using System.Globalization;

namespace GeoClaims.Benchmarks;

/// <summary>How the time and memory of an evaluation grow with items and hypotheses, and of its robustness.</summary>
internal static class EvaluationGrowth
{
    public static void Print(int largest)
    {
        Console.WriteLine("  items  hypotheses  evaluate ms  allocated MB  robustness (100 draws) ms");
        foreach (var items in new[] { 100, 1_000, 10_000, 100_000 }.Where(n => n <= largest))
        {
            foreach (var hypotheses in new[] { 2, 8, 32 })
            {
                var file = MatrixCase.Make(items, hypotheses);
                file.Evaluate(MatrixCase.Question);
                var before = GC.GetAllocatedBytesForCurrentThread();
                var evaluation = file.Evaluate(MatrixCase.Question);
                var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
                var time = Best(() => file.Evaluate(MatrixCase.Question).Judgement.Count);
                var robustness = Best(() => evaluation.Robustness(1, 100).LeavingOut.Count);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{items,7} {hypotheses,11} {time,12:0.0} {allocated,13:0.0} {robustness,26:0.0}"));
            }
        }
    }

    private static double Best(Func<int> work) => Enumerable.Range(0, 3).Min(_ =>
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
