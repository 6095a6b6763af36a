using CsCheck;

namespace GeoClaims.Tests;

/// <summary>Holds each method to the laws that it declares.</summary>
[TestFixtureSource(nameof(Methods))]
internal sealed class MethodLawTests(EvaluationMethod method)
{
    private static readonly EvaluationMethod[] Methods =
        [EvaluationMethod.Bayes, EvaluationMethod.IndependentItems, EvaluationMethod.Tempering,
        EvaluationMethod.WeightedInconsistency, EvaluationMethod.OpenSynthesis, new CountingMethod()];

    // More of them, for a longer look: GEOCLAIMS_LAWS=20000 dotnet test --filter MethodLaw
    private static readonly int Times =
        int.Parse(Environment.GetEnvironmentVariable("GEOCLAIMS_LAWS") ?? "300", System.Globalization.CultureInfo.InvariantCulture);

    private readonly EvaluationOptions _options = new() { Methods = [method] };

    [Test]
    public void It_declares_the_laws_of_a_ranking() => Assert.That(method.Laws.HasFlag(MethodLaws.Ranking));

    [Test]
    public void Restating_an_item_changes_nothing()
        => RandomMatrices.Any.Sample(rows =>
        {
            var once = RandomMatrices.Make(rows);
            var twice = RandomMatrices.Make([.. rows, rows[0], rows[^1]], i => e => RandomMatrices.Graded(e,
                i < rows.Length ? i : i == rows.Length ? 0 : rows.Length - 1)
                    with { Restates = i == rows.Length ? [new("e1")] : i > rows.Length ? [new($"e{rows.Length}")] : [] });
            return Same(once.Matrix(_options), twice.Matrix(_options));
        }, iter: Times);

    [Test]
    public void A_copy_in_the_same_words_from_the_same_report_changes_nothing()
        => RandomMatrices.Any.Sample(rows =>
        {
            var file = RandomMatrices.Make(rows).Build();
            var original = file.Evidence[0];
            var copy = original with { Id = new("a-copy-that-comes-first") };
            CaseChange[] changes = [CaseChange.Put(copy), .. file.Assessments.Where(a => a.Item == original.Id)
                .Select(a => CaseChange.Put(a with { Item = copy.Id }))];
            return Same(file.Matrix(file.Questions[0].Id, _options), file.With(changes).Matrix(file.Questions[0].Id, _options));
        }, iter: Times);

    [Test]
    public void The_order_of_hypotheses_and_items_changes_nothing()
        => RandomMatrices.Any.Sample(rows =>
        {
            var forwards = Result(RandomMatrices.Make(rows));
            var mirrored = Result(RandomMatrices.Make([.. rows.Select(r => r.Reverse().ToArray())]));
            var (one, other) = (Values(forwards), Values(mirrored).Reverse().ToArray());
            return forwards.NotApplicable == mirrored.NotApplicable && Near(one, other);
        }, iter: Times);

    [Test]
    public void An_item_rated_alike_under_all_changes_no_ranking()
        => Gen.Select(RandomMatrices.Any, RandomMatrices.Word("II", "I", "N", "C", "CC", "NA", ".3")).Sample((rows, word) =>
        {
            string[] flat = [.. Enumerable.Repeat(word, rows[0].Length)];
            return Ranks(RandomMatrices.Make(rows)).SequenceEqual(Ranks(RandomMatrices.Make([.. rows, flat])));
        }, iter: Times);

    [Test]
    public void An_item_never_lowers_the_hypothesis_it_fits_best()
        => Gen.Select(RandomMatrices.Soft, RandomMatrices.Word("II", "I", "N", "C", "CC").Array[5]).Sample((rows, words) =>
        {
            string[] added = words[..rows[0].Length];
            var best = Array.FindIndex(added, w => w == added.MaxBy(x => Array.IndexOf(Order, x)));
            // Who contradicts himself is trusted less; an independent item is from nobody else's report.
            var after = Result(RandomMatrices.Make([.. rows, added], i => e => i < rows.Length
                ? RandomMatrices.Graded(e, i)
                : RandomMatrices.Graded(e, i) with { Citations = default, Kind = EvidenceKind.Assumption }));
            var before = Result(RandomMatrices.Make(rows));
            if (before.NotApplicable is not null || after.NotApplicable is not null) return true;
            return method.GivesProbabilities
                ? after.Standings[best].Probability!.Value.Value >= before.Standings[best].Probability!.Value.Value - 1e-12
                : after.Standings[best].Rank <= before.Standings[best].Rank;
        }, iter: Times);

    [Test]
    public void Leaving_an_item_out_is_not_having_it()
        => Gen.Select(RandomMatrices.Soft.Where(m => m.Length > 1), Gen.Int[0, 9], Gen.Int[0, 9]).Sample((rows, left, restater) =>
        {
            left %= rows.Length;
            restater %= rows.Length;
            // One item restates the one before it, sometimes; the case without it is made anew.
            Func<Evidence, Evidence> With(int i) => e => RandomMatrices.Graded(e, i)
                with { Restates = i == restater && i > 0 && i - 1 != left && i != left ? [new($"e{i}")] : [] };
            var file = RandomMatrices.Make(rows, With).Build();
            var gone = new Id<Evidence>($"e{left + 1}");
            CaseChange[] changes = [.. file.Assessments.Where(a => a.Item == gone)
                .Select(a => CaseChange.Remove(a.Item, a.Hypothesis, a.Analyst)), CaseChange.Remove(gone)];
            var question = file.Questions[0].Id;
            var (with, fresh) =
                (method.Evaluate(file.Matrix(question, _options)), method.Evaluate(file.With(changes).Matrix(question, _options)));
            if (with.NotApplicable is not null || fresh.NotApplicable is not null) return true;
            return Near([.. with.LeaveOneOut.Single(l => l.Item.Id == gone).Values], Values(fresh))
                && Near(Values(method.Evaluate(file.Matrix(question, _options).Without([gone]))), Values(fresh));
        }, iter: Times);

    [Test]
    public void Splitting_a_hypothesis_into_parts_rated_alike_changes_no_other()
        => Gen.Select(RandomMatrices.Soft, Gen.Int[2, 16]).Sample((rows, parts) =>
        {
            if (!method.Laws.HasFlag(MethodLaws.CutsChangeNothing)) return true;
            var columns = rows[0].Length;
            double[] priors = [.. Enumerable.Repeat(1.0 / columns, columns)];
            double[] cut = [.. Enumerable.Repeat(1.0 / columns / parts, parts), .. priors[1..]];
            var (whole, split) =
                (Of(priors, rows), Of(cut, [.. rows.Select(r => (string[])[.. Enumerable.Repeat(r[0], parts), .. r[1..]])]));
            return Near([.. Values(whole)[1..]], [.. Values(split)[parts..]]);

            MethodResult Of(double[] shares, string[][] words)
            {
                var matrix = new Ratings(shares, [.. shares.Select((_, h) => $"H{h}")]);
                for (var i = 0; i < words.Length; i++)
                {
                    var at = i;
                    matrix.Row($"E{i}", string.Join(' ', words[i]), e => RandomMatrices.Graded(e, at));
                }
                return Result(matrix);
            }
        }, iter: Times);

    [Test]
    public void Probabilities_add_up_to_one()
        => RandomMatrices.Any.Sample(rows =>
        {
            var result = Result(RandomMatrices.Make(rows));
            return !result.Method.Laws.HasFlag(MethodLaws.AddsUpToOne) || result.NotApplicable is not null
                || Math.Abs(result.Standings.Sum(s => s.Probability!.Value.Value) - 1) < 1e-12;
        }, iter: Times);

    [Test]
    public void Contributions_and_prior_add_up_to_the_result()
        => RandomMatrices.Any.Sample(rows =>
        {
            var evaluation = RandomMatrices.Make(rows).Build().Evaluate(new("which"), _options);
            if (!method.Laws.HasFlag(MethodLaws.ContributionsAddUp) || evaluation.Leading?.Method != method) return true;
            foreach (var hypothesis in evaluation.Matrix.Hypotheses)
            {
                var explanation = evaluation.Explain(hypothesis.Id);
                var expected = Centred([.. evaluation.Leading.Standings.Select(s => Math.Log(s.Probability!.Value.Value))],
                    evaluation.Matrix.Hypotheses.ToList().IndexOf(hypothesis));
                if (double.IsFinite(expected) && double.IsFinite(explanation.Total)
                    && evaluation.Leading.Standings.All(s => s.Probability!.Value.Value > 0)
                    && Math.Abs(explanation.Total - expected) > 1e-12 * Math.Max(1, Math.Abs(expected))) return false;
            }
            return true;
        }, iter: Times);

    [Test]
    public void There_is_never_a_number_that_is_none()
        => RandomMatrices.Any.Sample(rows =>
        {
            var evaluation = RandomMatrices.Make(rows).Build().Evaluate(new("which"), _options);
            var numbers = evaluation.Results.SelectMany(r => r.Standings).SelectMany(s => s.Measures).Select(m => m.Value)
                .Concat(evaluation.Items.SelectMany(i => i.Contributions))
                .Concat(evaluation.Items.Select(i => i.Diagnosticity.MutualInformation))
                .Concat(evaluation.Items.Select(i => i.Diagnosticity.LikelihoodRatio))
                .Concat(evaluation.Results.SelectMany(r => r.LeaveOneOut).SelectMany(l => l.Values));
            return !numbers.Any(double.IsNaN) && !evaluation.ToString().Contains("NaN", StringComparison.Ordinal);
        }, iter: Times);

    private static readonly string[] Order = ["II", "I", "N", "C", "CC"];

    private static double Centred(double[] values, int at) => values[at] - values.Average();

    private bool Same(EvidenceMatrix one, EvidenceMatrix other)
    {
        var (a, b) = (method.Evaluate(one), method.Evaluate(other));
        return a.NotApplicable == b.NotApplicable && Near(Values(a), Values(b));
    }

    private MethodResult Result(Ratings matrix) => method.Evaluate(matrix.Matrix(_options));

    private IEnumerable<int> Ranks(Ratings matrix) => Result(matrix).Standings.Select(s => s.Rank);

    private static double[] Values(MethodResult result) => [.. result.Standings.Select(s => s.Measures[0].Value)];

    private static bool Near(double[] one, double[] other)
        => one.Length == other.Length && one.Zip(other).All(p => Math.Abs(p.First - p.Second) <= 1e-12 * Math.Max(1, Math.Abs(p.First)));
}
