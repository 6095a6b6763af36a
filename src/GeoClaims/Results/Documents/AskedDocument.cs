namespace GeoClaims;

/// <summary>The question that is answered.</summary>
internal sealed record AskedDocument
{
    /// <summary>Its id.</summary>
    public required Id<Question> Id { get; init; }

    /// <summary>What is asked.</summary>
    public required string Text { get; init; }

    public static AskedDocument Of(Question question) => new() { Id = question.Id, Text = question.Text };
}
