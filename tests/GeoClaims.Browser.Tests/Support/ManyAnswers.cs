namespace GeoClaims.Browser.Tests;

/// <summary>A case with as many answers as one likes, a dozen items that tell them apart and some that hardly do.</summary>
internal static class ManyAnswers
{
    private const int Items = 14;
    private static readonly Consistency[] Ratings = [Consistency.CC, Consistency.I, Consistency.C, Consistency.II, Consistency.N];

    public static string Page(int answers)
    {
        var b = new CaseFileBuilder("A harbour fire", zone: "UTC", analyst: "Ann");
        var question = b.Question("Who set the harbour on fire?");
        var hypotheses = Enumerable.Range(1, answers)
            .Select(i =>
                b.Hypothesis(question, $"The crew of ship number {i} did it", name: $"Crew of ship {i} and its owners", id: $"ship-{i}"))
            .ToList();
        Id<Report>[] reports = [.. new[] { "Herald", "Courier", "Gazette" }
            .Select((n, i) => b.Report(b.Source(n, reliability: 'B'), $"Fire, as the {n} saw it", published: $"2026-03-0{i + 2}"))];
        for (var i = 0; i < Items; i++)
        {
            var item = b.Evidence($"A witness on pier {i + 1} saw somebody run towards the other ships and come back", reports[i % 3],
                credibility: 2, id: $"pier-{i + 1}");
            for (var h = 0; h < answers; h++)
                b.Assess(item, hypotheses[h], i < Items - 3
                    ? Ratings[(i + h) % Ratings.Length]
                    : Consistency.N, because: "the witness says so");
        }
        return b.Build().ToReport(question, new() { Evaluation = new() { Draws = 20 } }).ToPage();
    }
}
