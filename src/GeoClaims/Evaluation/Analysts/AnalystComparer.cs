namespace GeoClaims;

/// <summary>Compares the analysts of an evaluation.</summary>
internal static class AnalystComparer
{
    /// <param name="matrix">The matrix that holds their assessments.</param>
    /// <param name="method">The method that leads the judgement; null if none has an answer.</param>
    public static AnalystComparison Compare(EvidenceMatrix matrix, EvaluationMethod? method)
    {
        var cells = Cells(matrix);
        ValueList<ItemDisagreement> items = [.. cells.GroupBy(c => c.Item.Id)
            .Select(g => new ItemDisagreement(g.First().Item, g.Max(c => c.Degree), g.Count()))
            .OrderByDescending(i => i.Degree)
            .ThenByDescending(i => i.Cells)];
        ValueList<AnalystView> views = method is null
            ? default
            : [.. matrix.Analysts.Select(a => View(matrix, method, a))];
        return new(views, cells, items, Write(views, cells));
    }

    private static AnalystView View(EvidenceMatrix matrix, EvaluationMethod method, string analyst)
    {
        var own = matrix.Assessed(a => a.Analyst == analyst);
        return new(analyst, own.Rows.Sum(r => r.Cells.Count(c => c.State != CellState.Unrated)), method.Evaluate(own));
    }

    private static ValueList<CellDisagreement> Cells(EvidenceMatrix matrix)
    {
        var found = new List<CellDisagreement>();
        foreach (var row in matrix.Rows)
        {
            for (var h = 0; h < row.Cells.Count; h++)
            {
                var assessments = row.Cells[h].Assessments;
                if (assessments.Count > 1 && DegreeOf([.. assessments.Select(row.Read)]) is not Disagreement.None and var degree)
                    found.Add(new(row.Item, matrix.Hypotheses[h], degree, assessments));
            }
        }
        return [.. found.OrderByDescending(c => c.Degree)];
    }

    private static Disagreement DegreeOf(Consistency[] ratings)
    {
        Consistency[] applying = [.. ratings.Where(r => r != Consistency.NotApplicable)];
        if (applying.Length == 0) return Disagreement.None;
        var (low, high) = (applying.Min(), applying.Max());
        if (low < Consistency.N && high > Consistency.N) return Disagreement.Opposed;
        if (applying.Length < ratings.Length || high - low >= 2) return Disagreement.Marked;
        return high == low ? Disagreement.None : Disagreement.Slight;
    }

    private static ValueList<Sentence> Write(ValueList<AnalystView> views, ValueList<CellDisagreement> cells)
    {
        var sentences = new List<Sentence>();
        if (views.Count < 2)
        {
            Say(views.IsEmpty
                ? $"Nobody has assessed anything yet."
                : (SentenceHandler)$"All assessments are {views[0].Analyst}'s, so there is nothing to compare them with.");
            return [.. sentences];
        }
        foreach (var leaders in views.Where(v => v.Result.NotApplicable is null)
            .GroupBy(v => string.Join('|', v.Result.Leaders.Select(l => l.Id))))
        {
            CaseRecord[] first = [.. leaders.First().Result.Leaders];
            var names = string.Join(" and ", leaders.Select(v => v.Analyst));
            if (first.Length > 1) Say($"By own assessments alone, {names} cannot tell {first} apart.");
            else Say($"By own assessments alone, {names} {(leaders.Count() == 1 ? "puts" : "put")} {first} first.");
        }
        var opposed = cells.Count(c => c.Degree == Disagreement.Opposed);
        if (opposed > 0) Say($"In {opposed} {(opposed == 1 ? "cell" : "cells")} one analyst reads for what another reads against.");
        foreach (var cell in cells.Where(c => c.Degree == Disagreement.Opposed).Take(3))
            Say($"On “{cell.Item}” against {cell.Hypothesis}: {cell.Voices}.");
        if (cells.IsEmpty) Say($"Where several rated the same cell, they agree.");
        return [.. sentences];

        void Say(SentenceHandler text) => sentences.Add(new(SentenceKind.Analysts, text));
    }
}
