using Microsoft.Extensions.Logging;

namespace GeoClaims.Storage;

/// <summary>What a store says to a logger, if it was given one. No message holds a connection string or a text of a case.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Step} failed: {Fault}")]
    public static partial void Failed(ILogger logger, string step, CaseStoreFault fault, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "Case {CaseId} has {Revisions} revisions now")]
    public static partial void Recorded(ILogger logger, string caseId, int revisions);

    [LoggerMessage(3, LogLevel.Information,
        "Case {CaseId} was recorded by somebody else first, who has {Common} revisions in common with us")]
    public static partial void Conflict(ILogger logger, string caseId, int common);

    [LoggerMessage(4, LogLevel.Information, "What questions about case {CaseId} are answered from was made anew")]
    public static partial void Rebuilt(ILogger logger, string caseId);

    [LoggerMessage(5, LogLevel.Warning, "Case {CaseId} is not as it was recorded: {Sentence}")]
    public static partial void NotIntact(ILogger logger, string caseId, string sentence);
}
