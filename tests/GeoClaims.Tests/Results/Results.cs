namespace GeoClaims.Tests;

/// <summary>Results of every kind as JSON.</summary>
internal static class Results
{
    public static IEnumerable<string> Of(CaseFile file, bool compact)
    {
        yield return file.Validate().ToJson(compact);
        yield return CaseFile.Diff(file, RandomCases.Rich(9)).ToJson(compact);
        yield return CaseFile.Diff(file, file.With(CaseChange.Title("Other"))).ToJson(compact);
        foreach (var question in file.Questions.Take(3))
        {
            var evaluation = file.Evaluate(question.Id, new() { Draws = 50 });
            yield return evaluation.ToJson(compact);
            yield return evaluation.Robustness(seed: 1, draws: 50).ToJson(compact);
            yield return evaluation.NextQuestions().ToJson(compact);
            yield return file.Replay(question.Id, new() { Draws = 20 }).ToJson(compact);
        }
    }
}
