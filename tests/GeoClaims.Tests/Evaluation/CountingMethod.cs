namespace GeoClaims.Tests;

/// <summary>A method as a user would write one: it counts, for each hypothesis, the items rated against it.</summary>
internal sealed class CountingMethod() : EvaluationMethod("counting", "Inconsistency counting",
    "R. Heuer, Psychology of Intelligence Analysis (1999), ch. 8", MethodLaws.Ranking, new Criterion("items against"))
{
    protected override void Weigh(EvidenceMatrix matrix, Span<double> numbers)
    {
        foreach (var row in matrix.Rows)
            for (var h = 0; h < numbers.Length; h++)
                if (row.MeanRating(h) < 3) numbers[h] += row.Weight;
    }
}
