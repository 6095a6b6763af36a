namespace GeoClaims.Storage;

/// <summary>An answer to a question across cases.</summary>
public interface IStoreAnswer
{
    /// <summary>Where the answer stands among all: give it as <c>After</c> to go on behind it.</summary>
    AnswerPlace Place { get; }

    /// <summary>The cases that it was taken from.</summary>
    internal IEnumerable<string> CaseIds { get; }
}
