using System.Globalization;

namespace GeoClaims;

/// <summary>Whether direct judgements judge the answers to their question, and can be put in order.</summary>
internal static class JudgedRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        var judgements = records.OfType<Judgement>().ToList();
        foreach (var judgement in judgements)
            if (index.Find(judgement.Question.Value) is Question question) CheckAnswers(judgement, question, index, findings);
        foreach (var several in judgements.GroupBy(j => (j.Question, j.Analyst)).Where(g => g.Count() > 1))
            CheckOrder([.. several], zone, findings);
    }

    private static void CheckAnswers(Judgement judgement, Question question, CaseIndex index, List<Finding> findings)
    {
        var met = new HashSet<Id<Hypothesis>>();
        for (var i = 0; i < judgement.Answers.Count; i++)
        {
            var hypothesis = judgement.Answers[i].Hypothesis;
            var path = RecordPath.To(judgement, string.Create(CultureInfo.InvariantCulture, $"answers[{i}].hypothesis"));
            if (!question.Hypotheses.Contains(hypothesis))
                findings.Add(RuleBook.JudgedOnce.Broken(path, $"'{hypothesis}' is no answer to '{question.Id}'. Leave it out."));
            else if (!met.Add(hypothesis))
                findings.Add(RuleBook.JudgedOnce.Broken(path, $"It is judged for '{hypothesis}' twice. Keep one."));
        }
        if (judgement.Answers.IsEmpty)
            findings.Add(RuleBook.JudgedOnce.Broken(RecordPath.To(judgement, "answers"),
                "The judgement judges no answer. Say how likely at least one is."));
        Id<Hypothesis>[] found = [.. question.Hypotheses.Distinct().Where(id => index.Find(id.Value) is Hypothesis)];
        var tree = new HypothesisTree(id => (Hypothesis)index.Find(id.Value)!, found);
        var missing = tree.PartsOf(null).Where(h => !Judges(h)).Select(h => $"'{h.Id}'").ToList();
        if (met.Count > 0 && missing.Count > 0)
            findings.Add(RuleBook.JudgedAll.Broken(RecordPath.To(judgement, "answers"),
                $"Nothing says how likely {string.Join(", ", missing)} is held. Say it for every answer, also where it is 0."));

        // Of a whole all parts may be judged in its place.
        bool Judges(Hypothesis h) => met.Contains(h.Id) || tree.PartsOf(h) is { Length: > 0 } parts && Array.TrueForAll(parts, Judges);
    }

    private static void CheckOrder(Judgement[] several, ClockZone zone, List<Finding> findings)
    {
        var unclear = Array.Find(several, one => several.Any(other => other != one && !Ordered(one.Made, other.Made, zone)));
        if (unclear is not null)
            findings.Add(RuleBook.JudgedInOrder.Broken(RecordPath.To(unclear, "made"),
                $"{unclear.Analyst} judges '{unclear.Question}' several times, and the times do not tell which judgement is the latest. "
                    + "Date them."));
    }

    private static bool Ordered(EdtfTime? one, EdtfTime? other, ClockZone zone)
        => one is not null && other is not null && one.OrderTo(other, zone.Zone) is TimeOrder.Before or TimeOrder.After;
}
