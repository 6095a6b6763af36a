namespace GeoClaims.Cli;

/// <summary>Which questions of a case are meant.</summary>
internal static class Questions
{
    /// <summary>The one that was named, else all.</summary>
    public static IReadOnlyList<Question> Of(CaseFile file, string? named)
    {
        if (file.Questions.Count == 0) throw new Failure(ExitCode.NotReadable, "The case asks no question.");
        return named is null ? [.. file.Questions] : [Named(file, named)];
    }

    /// <summary>The one that was named, else the only one.</summary>
    public static Question One(CaseFile file, string? named)
    {
        var questions = Of(file, named);
        return questions is [var only]
            ? only
            : throw Failure.Use($"The case asks several questions; name one with --question:\n{List(file)}");
    }

    private static Question Named(CaseFile file, string named)
        => Id<Question>.TryParse(named, out var id) && file.Find(id) is { } question ? question
            : throw Failure.Use($"The case asks no question '{named}'. It asks:\n{List(file)}");

    private static string List(CaseFile file) => string.Join('\n', file.Questions.Select(q => $"  {q.Id}  {q.Text}"));
}
