using System.Globalization;

namespace GeoClaims;

/// <summary>Whether what indicators state of the answers fits their question.</summary>
internal static class ExpectedRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        var indicators = records.OfType<Indicator>().Where(i => !i.Expected.IsEmpty).ToList();
        if (indicators.Count == 0) return;
        var questions = new Dictionary<Id<Hypothesis>, Question>();
        foreach (var question in records.OfType<Question>())
            foreach (var id in question.Hypotheses) questions.TryAdd(id, question);
        var answers = new Dictionary<Id<Question>, RatedAnswers>();
        foreach (var indicator in indicators)
        {
            if (!questions.TryGetValue(indicator.Hypothesis, out var question)) continue;
            if (!answers.TryGetValue(question.Id, out var rated)) answers.Add(question.Id, rated = new(question, index));
            CheckFit(indicator, rated, findings);
            CheckDirection(indicator, rated, index, findings);
        }
    }

    private static void CheckFit(Indicator indicator, RatedAnswers answers, List<Finding> findings)
    {
        var met = new HashSet<Id<Hypothesis>>();
        for (var i = 0; i < indicator.Expected.Count; i++)
        {
            var hypothesis = indicator.Expected[i].Hypothesis;
            var path = RecordPath.To(indicator, string.Create(CultureInfo.InvariantCulture, $"expected[{i}].hypothesis"));
            if (answers.ColumnOf(hypothesis) is null)
                findings.Add(RuleBook.ExpectedOnce.Broken(path, Array.Exists(answers.Tree.Unions, u => u.Id == hypothesis)
                    ? $"'{hypothesis}' is the union of its parts. State it for the parts."
                    : $"'{hypothesis}' is no answer to the question of '{indicator.Hypothesis}'. Leave it out."));
            else if (!met.Add(hypothesis))
                findings.Add(RuleBook.ExpectedOnce.Broken(path, $"It is stated for '{hypothesis}' twice. Keep one."));
        }
        var missing = answers.Tree.Leaves.Where(l => !met.Contains(l.Id)).Select(l => $"'{l.Id}'").ToList();
        if (met.Count > 0 && missing.Count > 0)
            findings.Add(RuleBook.ExpectedOfAll.Broken(RecordPath.To(indicator, "expected"), "Nothing says how far it is to be expected "
                + $"under {string.Join(", ", missing)}. Say it for every answer without parts; NA, if it has nothing to do with one."));
    }

    private static void CheckDirection(Indicator indicator, RatedAnswers answers, CaseIndex index, List<Finding> findings)
    {
        if (index.Find(indicator.Hypothesis.Value) is not Hypothesis own) return;
        var likelihoods = new double[answers.Tree.Leaves.Length];
        Array.Fill(likelihoods, double.NaN);
        foreach (var expected in indicator.Expected)
            if (answers.ColumnOf(expected.Hypothesis) is { } column)
                likelihoods[column] = RatedAnswers.Likelihood(expected.Consistency, expected.Likelihood) ?? double.NaN;
        var mine = answers.Tree.LeavesOf(own);
        var (here, there) = (answers.Mean(likelihoods, mine),
            answers.Mean(likelihoods, Enumerable.Range(0, likelihoods.Length).Except(mine)));
        if (here <= there)
            findings.Add(RuleBook.ExpectedMost.Broken(RecordPath.To(indicator, "expected"),
                $"It is to be expected with {new Probability(here)} under '{own.Id}', for which it is named, and with "
                    + $"{new Probability(there)} under the others. Correct the expectations, or name it for another hypothesis."));
    }
}
