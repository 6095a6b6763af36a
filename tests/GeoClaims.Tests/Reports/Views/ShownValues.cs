using System.Reflection;

namespace GeoClaims.Tests;

/// <summary>Everything that an analyst can get from a case by asking it all its questions.</summary>
internal static class ShownValues
{
    private const int MostOfOneType = 40;

    /// <summary>The values with all that they hold; of each type only some.</summary>
    public static IReadOnlyList<object> Of(CaseFile file)
    {
        var (found, counts, queue) = (new List<object>(), new Dictionary<Type, int>(), new Queue<object?>(Asked(file)));
        while (queue.TryDequeue(out var next))
        {
            if (next is null or string || next.GetType().IsEnum
                || (next.GetType().Assembly != Models.Library && next is not System.Collections.IEnumerable)) continue;
            var count = counts[next.GetType()] = counts.GetValueOrDefault(next.GetType()) + 1;
            if (count > MostOfOneType) continue;
            // What the compiler made for a collection expression has a name that nobody can write.
            if (next.GetType().Assembly == Models.Library && !next.GetType().Name.Contains('<', StringComparison.Ordinal)) found.Add(next);
            if (next is System.Collections.IEnumerable items)
                foreach (var item in items.Cast<object?>().Take(MostOfOneType)) queue.Enqueue(item);
            if (next is CaseFile or ClockZone || next.GetType().Assembly != Models.Library) continue;
            foreach (var member in Models.Members(next.GetType())) queue.Enqueue(member.GetValue(next));
        }
        return found;
    }

    public static MethodInfo? Writer(Type type, string name) => type.GetMethod(name, BindingFlags.Public | BindingFlags.Instance, []);

    public static string Write(object value, string name) => (string)Writer(value.GetType(), name)!.Invoke(value, null)!;

    private static IEnumerable<object?> Asked(CaseFile file)
    {
        yield return file;
        yield return file.Validate();
        yield return file.ClaimsByInterest();
        yield return file.Forecasts();
        yield return file.FindExhibits();
        yield return Scores.Of([file]);
        yield return TrackRecords.Of([file]);
        yield return TrackRecords.Of([file]).Propose(file.With(CaseChange.Title("Another case")));
        yield return ReferenceClassRates.Of([file], file.Questions.Select(q => q.ReferenceClass).FirstOrDefault(c => c is not null) ?? "");
        yield return DawidSkene.Of(AnswerTable.Of([file]));
        yield return AccuracyWithCopying.Of(AnswerTable.Of([file]));
        yield return ReliabilityReading.Shares1;
        yield return file.Figures();
        foreach (var set in Models.Members(typeof(CaseFile)).Select(m => m.GetValue(file))) yield return set;
        foreach (var actor in file.Actors.Take(12)) yield return file.Positions(actor.Id);
        foreach (var proposition in file.Propositions.Take(12)) yield return file.Support(proposition.Id);
        foreach (var item in file.Evidence.Take(5)) yield return file.WhyKnown(item.Id);
        foreach (var exhibit in file.FindExhibits().Take(3)) yield return exhibit.Exhibit.VerifyCustody(file.Zone);
        foreach (var exhibit in file.FindExhibits().Take(3)) yield return exhibit.Exhibit.Verify(new MemoryStream([1, 2, 3]), file.Zone);
        foreach (var question in file.Questions.Take(4))
        {
            var evaluation = file.Evaluate(question.Id);
            yield return evaluation;
            yield return evaluation.Robustness(seed: 1, draws: 50);
            yield return evaluation.WhatWouldChange();
            yield return evaluation.NextQuestions();
            yield return evaluation.Pool();
            foreach (var estimate in evaluation.Estimates.Take(2)) yield return evaluation.Explain(estimate.Hypothesis.Id);
            foreach (var item in evaluation.Items.Take(2)) yield return evaluation.Explain(item.Item.Id);
            yield return file.Replay(question.Id);
            yield return file.Stakes(question.Id);
            yield return file.StartReview(question.Id, "Bea");
            yield return file.ToReport(question.Id, new ReportOptions { Evaluation = new() { Draws = 50 } });
        }
        foreach (var actor in file.Actors.Take(5))
            foreach (var hypothesis in file.Hypotheses.Take(2)) yield return file.Commitments(actor.Id, hypothesis.Id);
        var less = file.Evidence.Count == 0 ? file : file.With(CaseChange.Title(file.Title + " again"),
            CaseChange.Put(file.Evidence[0] with { Statement = file.Evidence[0].Statement + " indeed" }));
        yield return CaseFile.Diff(file, less);
        yield return CaseFile.Merge(file, less, file.With(CaseChange.Title(file.Title + " otherwise")));
        yield return CaseChange.Title(file.Title);
        var history = CaseHistory.Start(file, "Ann", "start", TestClock.Hourly()).Commit(less, "Ann", "more", TestClock.Hourly());
        yield return history;
        yield return history.Verify();
        foreach (var scale in LikelihoodScale.Published) yield return scale;
        foreach (var table in ScoreTable.Published) yield return table;
        foreach (var grade in Reliability.All) yield return grade;
        yield return RatingLikelihoods.Schiller2026;
    }
}
