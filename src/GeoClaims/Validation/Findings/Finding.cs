namespace GeoClaims;

/// <summary>One thing found wrong with a case.</summary>
public sealed partial record Finding
{
    internal Finding(Rule rule, string path, string message, string? line = null)
        => (Code, Severity, Path, Message, Line) = (rule.Code, rule.Severity, path, message, line);

    /// <summary>The rule that was broken, such as <c>GC202</c>.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>Where: in a case as <c>evidence[ev:pier].citations[0].report</c>, in JSON text as <c>$.evidence[0].kind</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong, and how to mend it.</summary>
    public string Message { get; }

    /// <summary>Where it is written, if that is known: the caller's line as
    /// <c>Program.cs:12</c>, or a place in JSON text as <c>line 7, byte 3</c>.</summary>
    public string? Line { get; internal init; }

    /// <summary>The finding in one line.</summary>
    public override string ToString()
        => $"{(Line is null ? "" : Line + ": ")}{Severity.ToString()
            .ToLowerInvariant()} {Code}{(Path.Length == 0 ? "" : " at " + Path)}: {Message}";
}
