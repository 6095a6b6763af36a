namespace GeoClaims;

/// <summary>Ratings that no probabilities can mean, and hypotheses that nothing is ever held against.</summary>
internal sealed class RatingHabitRules(RatedAnswers answers, List<Finding> findings)
{
    // Two items may both fit by chance.
    private const int FewestItems = 3;

    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        var asked = new Dictionary<Id<Hypothesis>, Question>();
        foreach (var question in records.OfType<Question>())
            foreach (var id in question.Hypotheses) asked.TryAdd(id, question);
        var judged = records.OfType<Assessment>().Where(a => asked.ContainsKey(a.Hypothesis)).ToLookup(a => asked[a.Hypothesis]);
        foreach (var assessments in judged)
        {
            var rules = new RatingHabitRules(new(assessments.Key, index), findings);
            rules.CheckUnions(assessments);
            rules.CheckLowest(assessments);
        }
    }

    private void CheckUnions(IEnumerable<Assessment> assessments)
    {
        if (answers.Tree.Unions.Length == 0) return;
        var rows = assessments.ToLookup(a => (a.Item, a.Analyst));
        foreach (var rated in assessments)
        {
            if (Array.Find(answers.Tree.Unions, u => u.Id == rated.Hypothesis) is not { } union) continue;
            var (likelihoods, parts) = (LikelihoodsOf(rows[(rated.Item, rated.Analyst)]), answers.Tree.LeavesOf(union));
            if (parts.Length == 0 || parts.Any(p => double.IsNaN(likelihoods[p]))) continue;
            var mean = answers.Mean(likelihoods, parts);
            if (RatedAnswers.Likelihood(rated.Consistency, rated.Likelihood) is not { } whole || !IsAbove(rated, whole, mean)) continue;
            findings.Add(RuleBook.UnionIsMean.Broken(RecordPath.To(rated),
                $"The item is to be expected with {new Probability(whole)} under '{union.Id}', and with {new Probability(mean)} under "
                    + "its parts on average, weighted by their priors. Rate the parts, each by itself."));
        }
    }

    // Words are coarse: one is above a mean only if the next lower word is nearer to it.
    private static bool IsAbove(Assessment rated, double whole, double mean)
        => rated.Consistency is { } rating
            ? rating > Consistency.II && mean - RatingLikelihoods.Schiller2026[rating - 1].Value < whole - mean - Tie.Width
            : whole > mean + Tie.Width;

    private void CheckLowest(IEnumerable<Assessment> assessments)
    {
        var leaves = answers.Tree.Leaves;
        var (told, below) = (new int[leaves.Length], new bool[leaves.Length]);
        foreach (var item in assessments.GroupBy(a => a.Item))
        {
            var likelihoods = LikelihoodsOf(item);
            var rated = Enumerable.Range(0, leaves.Length).Where(i => !double.IsNaN(likelihoods[i])).ToList();
            // What fits all alike is no test of any.
            if (rated.Count < 2 || rated.Max(i => likelihoods[i]) - rated.Min(i => likelihoods[i]) < Tie.Width) continue;
            var mean = answers.Mean(likelihoods, rated);
            foreach (var i in rated)
            {
                told[i]++;
                below[i] |= likelihoods[i] < mean - Tie.Width;
            }
        }
        for (var i = 0; i < leaves.Length; i++)
            if (told[i] >= FewestItems && !below[i])
                findings.Add(RuleBook.EverBelowMean.Broken(RecordPath.To(leaves[i]),
                    $"On none of the {told[i]} items that tell answers apart is this one less to be expected than they are on average. "
                        + "Look for what would not be seen if it were true, or make the hypothesis more definite."));
    }

    // By column, the mean over analysts; NaN where nobody rated it or it does not apply.
    private double[] LikelihoodsOf(IEnumerable<Assessment> assessments)
    {
        var (sums, counts) = (new double[answers.Tree.Leaves.Length], new int[answers.Tree.Leaves.Length]);
        foreach (var assessment in assessments)
        {
            if (answers.ColumnOf(assessment.Hypothesis) is not { } column
                || RatedAnswers.Likelihood(assessment.Consistency, assessment.Likelihood) is not { } likelihood) continue;
            sums[column] += likelihood;
            counts[column]++;
        }
        return [.. sums.Select((s, i) => counts[i] == 0 ? double.NaN : s / counts[i])];
    }
}
