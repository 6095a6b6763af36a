using System.CommandLine;
using System.Text.Json;
using GeoClaims.Storage.Sqlite;

namespace GeoClaims.Cli;

/// <summary>Whether histories and stores are as they were written.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string[]> _files = PathOf<string[]>("FILE", "histories, stores, or - for standard input");
    private readonly Option<string?> _head = new("--head")
    {
        Description = "the hash of the last revision, noted elsewhere; finds what was dropped from the end of one history",
        HelpName = "HASH",
    };

    public VerifyVerb(Terminal terminal) : base("verify", "Says whether histories and stores are as they were written, and where they "
        + "first break.", terminal)
    {
        Arguments.Add(_files);
        foreach (var option in new Option[] { _head, JsonOption }) Options.Add(option);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var (files, head, json) = (parsed.GetValue(_files)!, parsed.GetValue(_head), parsed.GetValue(JsonOption));
        if (head is not null && files.Length > 1) throw Failure.Use("--head is of one history; name one file.");
        var code = ExitCode.Fine;
        foreach (var path in files)
        {
            foreach (var check in Working("verifying", _ => Checks(path, head, stop), stop))
            {
                Tell(path, check, json);
                if (!check.IsIntact) code = ExitCode.Found;
            }
        }
        return code;
    }

    private List<Check> Checks(string path, string? head, CancellationToken stop)
    {
        using var content = Input.Open(path, Terminal);
        if (Input.IsStore(path, content))
        {
            if (head is not null) throw Failure.Use("--head is of one history, and this is a store.");
            return Input.Read(path, () =>
            {
                using var store = SqliteCaseStore.Open(path, new() { ReadOnly = true });
                return store.VerifyAll().Select(c => new Check(c.CaseId, c.IsIntact, c.Head, c.Revision, c.Sentence)).ToList();
            });
        }
        var history = Input.Read(path, () => CaseHistory.VerifyFile(content, head, null, stop));
        return [new(null, history.IsIntact, history.Head, history.Revision, history.Sentence)];
    }

    private void Tell(string path, Check check, bool json)
    {
        var named = check.CaseId is null ? path : $"{path}, case {check.CaseId}";
        if (json) Terminal.Text.WriteLine(Json(path, check));
        else if (check.IsIntact) Terminal.Text.WriteLine($"{named}: {check.Sentence}");
        else Terminal.Graded(Severity.Error, "broken", $" {named}: {check.Sentence}");
    }

    // The library has no JSON for this result; its members keep their names.
    private static string Json(string path, Check check)
    {
        using var made = new MemoryStream();
        using (var json = new Utf8JsonWriter(made))
        {
            json.WriteStartObject();
            json.WriteString("file", path);
            if (check.CaseId is not null) json.WriteString("caseId", check.CaseId);
            json.WriteBoolean("isIntact", check.IsIntact);
            json.WriteString("head", check.Head);
            if (check.Revision is { } revision) json.WriteNumber("revision", revision);
            json.WriteString("sentence", check.Sentence);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(made.ToArray());
    }

    private sealed record Check(string? CaseId, bool IsIntact, string? Head, int? Revision, string Sentence);
}
