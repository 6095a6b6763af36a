namespace GeoClaims.Storage;

/// <summary>Where an answer stands in the order of all answers to a question. It stays valid whatever is recorded meanwhile.</summary>
public sealed record AnswerPlace
{
    internal AnswerPlace(long time, string first, string second) => (Time, First, Second) = (time, first, second);

    internal long Time { get; }

    internal string First { get; }

    internal string Second { get; }

    /// <summary>The case and what in it, or what is shared and by whom.</summary>
    public override string ToString() => $"{Shown.Text(First)}, {Shown.Text(Second)}";
}
