using System.Globalization;

namespace GeoClaims;

/// <summary>How questions, hypotheses, priors and assessments must fit together.</summary>
internal static class HypothesisTreeRules
{
    private const double Tolerance = 1e-6;

    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        var questions = records.OfType<Question>().ToList();
        var hypotheses = records.OfType<Hypothesis>().ToList();
        var asked = questions.SelectMany(q => q.Hypotheses.Select(h => (Hypothesis: h, Question: q.Id)))
            .ToLookup(x => x.Hypothesis, x => x.Question);
        var parents = hypotheses.Where(h => h.Parent is not null).Select(h => h.Parent!.Value).ToHashSet();

        foreach (var question in questions) CheckQuestion(question, index, findings);
        foreach (var hypothesis in hypotheses) CheckHypothesis(hypothesis, asked, index, findings);
        foreach (var siblings in hypotheses.GroupBy(h => (h.Parent, Question: asked[h.Id].FirstOrDefault())))
            CheckPriors([.. siblings], findings);
        foreach (var assessment in records.OfType<Assessment>().Where(a => parents.Contains(a.Hypothesis)))
            findings.Add(RuleBook.PartsAreRated.Broken(RecordPath.To(assessment, "hypothesis"),
                $"'{assessment.Hypothesis}' is the union of its parts. Rate the item against the parts."));
    }

    private static void CheckQuestion(Question question, CaseIndex index, List<Finding> findings)
    {
        if (question.Resolution is { } resolution && !question.Hypotheses.Contains(resolution.Hypothesis))
            findings.Add(RuleBook.ResolvedByOwnAnswer.Broken(RecordPath.To(question, "resolution.hypothesis"),
                $"'{resolution.Hypothesis}' is no answer to this question. Name one of its hypotheses."));
        if (question.Exhaustive && !question.Hypotheses.IsEmpty
            && !question.Hypotheses.Any(h => index.Find(h.Value) is Hypothesis { IsCatchAll: true }))
            findings.Add(RuleBook.CatchAll.Broken(RecordPath.To(question, "hypotheses"), "The question is said to be exhaustive, "
                + "but no hypothesis stands for what nobody thought of. Add one with IsCatchAll, or set Exhaustive to false."));
    }

    private static void CheckHypothesis(Hypothesis hypothesis, ILookup<Id<Hypothesis>, Id<Question>> asked, CaseIndex index,
        List<Finding> findings)
    {
        var count = asked[hypothesis.Id].Count();
        if (count != 1)
            findings.Add(RuleBook.HypothesisAsked.Broken(RecordPath.To(hypothesis), count == 0
                ? "No question lists this hypothesis. Add it to the hypotheses of one."
                : "The hypothesis is listed more than once. List it once, under one question; another "
                    + "question needs a hypothesis of its own on the same proposition."));
        if (hypothesis.Parent is { } parent && asked[parent].FirstOrDefault() != asked[hypothesis.Id].FirstOrDefault())
            findings.Add(RuleBook.HypothesisAsked.Broken(RecordPath.To(hypothesis, "parent"),
                $"'{parent}' answers another question. A part answers the same question as the whole."));
        if (index.Find(hypothesis.Proposition.Value) is Proposition { IsMeta: true })
            findings.Add(RuleBook.NoMetaHypothesis.Broken(RecordPath.To(hypothesis, "proposition"), "The proposition is about claims, "
                + "so that rating evidence against it would count those claims twice. Answer with what the claims are about."));
    }

    private static void CheckPriors(List<Hypothesis> siblings, List<Finding> findings)
    {
        var sum = siblings.Sum(h => h.Prior?.Share.Value ?? 0);
        var allGiven = siblings.All(h => h.Prior is not null);
        if (sum <= 1 + Tolerance && (!allGiven || sum >= 1 - Tolerance)) return;
        var ids = string.Join(", ", siblings.Select(h => $"'{h.Id}'"));
        if (sum == 0)
        {
            findings.Add(RuleBook.PriorsAddUp.Broken(RecordPath.To(siblings[0], "prior"), $"The priors of {ids} are all 0, so that none "
                + "would be possible. They are passed over for equal shares; state the shares."));
            return;
        }
        var text = sum.ToString("0.###", CultureInfo.InvariantCulture);
        findings.Add(RuleBook.PriorsAddUp.Broken(RecordPath.To(siblings[0], "prior"),
            $"The priors of {ids} add up "
                + $"to {text}. They are scaled to 1; mend them if that is not meant."));
    }
}
