using System.Text;

namespace GeoClaims;

/// <summary>What a table makes of a case: the changes, and the case with them.</summary>
public sealed class TableImport
{
    private readonly List<CaseRecord> _changed;
    private readonly List<(string Kind, string Name)> _made;

    internal TableImport(CaseDraft draft, List<TableFinding> findings, List<UnplacedText> unplaced)
    {
        draft.Finish();
        (_changed, _made, Findings, Unplaced) = (draft.Changed(), draft.Made, findings, unplaced);
        Case = _changed.Count == 0 ? draft.File : draft.Case();
    }

    /// <summary>The case with the changes.</summary>
    public CaseFile Case { get; }

    /// <summary>The changes, as <see cref="CaseFile.With"/> and a history take them; none, if the case held all of it already.</summary>
    public IReadOnlyList<CaseChange> Changes => field ??= _changed.ConvertAll(CaseChange.Put);

    /// <summary>What the table named that the case did not have, such as an actor: it was made new.</summary>
    public IReadOnlyList<string> Made => field ??= _made.ConvertAll(m => $"new {m.Kind}: {m.Name}");

    /// <summary>What was not understood, or could be understood in two ways.</summary>
    public IReadOnlyList<TableFinding> Findings { get; }

    /// <summary>Texts that found no place.</summary>
    public IReadOnlyList<UnplacedText> Unplaced { get; }

    /// <summary>How many changes there are, what was made, and what was not understood.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Words.Count(_changed.Count, "change", "changes"));
        foreach (var made in Made.Take(20)) text.Append('\n').Append(made);
        if (Made.Count > 20) text.Append($"\n… and {Made.Count - 20} more that are new: see Made");
        Tell(text, Findings, Unplaced);
        return text.ToString();
    }

    internal static void Tell(StringBuilder text, IReadOnlyList<TableFinding> findings, IReadOnlyList<UnplacedText> unplaced)
    {
        foreach (var finding in findings.Take(20)) text.Append('\n').Append(finding);
        if (findings.Count > 20) text.Append($"\n… and {findings.Count - 20} findings more: see Findings");
        if (unplaced.Count > 0)
            text.Append($"\n{Words.Count(unplaced.Count, "text", "texts")} found no place: see Unplaced");
    }
}
