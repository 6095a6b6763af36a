namespace GeoClaims.Tests;

/// <summary>A small case with direct judgements, for the tests of what is learnt from what came out.</summary>
internal static class JudgedBridge
{
    public static readonly Id<Question> Why = new("why");

    /// <summary>A question with answers a, b, … and one judgement for each list of probabilities, by Ana, Ben, Cay …</summary>
    public static CaseFile Judged(params double[][] judgements) => Builder(judgements[0].Length, judgements).Build();

    public static CaseFileBuilder Builder(int answers, double[][] judgements, string title = "Bridge collapse", string? settled = null,
        bool ordered = false)
    {
        var b = new CaseFileBuilder(title);
        var why = b.Question("Why did the bridge fall?", id: "why",
            with: q => q with { Ordered = ordered, ReferenceClass = "why a bridge fell" });
        Id<Hypothesis>[] all = [.. Enumerable.Range(0, answers).Select(i => b.Hypothesis(why, $"Answer {Letter(i)}", id: Letter(i)))];
        for (var i = 0; i < judgements.Length; i++)
            b.Judge(why, [.. all.Take(judgements[i].Length).Select((h, k) => (h, judgements[i][k]))], made: "2026-03-03",
                analyst: ((string[])["Ana", "Ben", "Cay", "Dan", "Eve"])[i]);
        if (settled is not null) b.Resolve(why, new(settled), "2026-06-01", "the commission's report");
        return b;
    }

    public static double[] Coherent(CoherentJudgement judgement) => [.. judgement.Answers.Select(a => a.Coherent.Value)];

    private static string Letter(int i) => ((char)('a' + i)).ToString();
}
