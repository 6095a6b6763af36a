namespace GeoClaims;

/// <summary>Which hypotheses of a resolved question came true.</summary>
internal sealed class Outcomes
{
    private readonly HashSet<Id<Hypothesis>> _true = [];
    private readonly HashSet<Id<Hypothesis>> _open = [];
    private readonly bool _decidesOthers;

    public Outcomes(CaseFile file, Question question, Resolution resolution)
    {
        _decidesOthers = question.Exclusive && question.Hypotheses.Contains(resolution.Hypothesis);
        if (!question.Hypotheses.Contains(resolution.Hypothesis)) return;
        for (Id<Hypothesis>? next = resolution.Hypothesis; next is { } id && _true.Add(id);) next = file.Get(id).Parent;
        var parts = question.Hypotheses.Select(h => file.Get(h)).Where(h => h.Parent is not null).ToLookup(h => h.Parent!.Value, h => h.Id);
        var open = new Stack<Id<Hypothesis>>([resolution.Hypothesis]);
        while (open.TryPop(out var whole))
            foreach (var part in parts[whole])
                if (!_true.Contains(part) && _open.Add(part)) open.Push(part);
    }

    /// <summary>Whether a hypothesis came true; null if the resolution does not decide it.</summary>
    public bool? Of(Id<Hypothesis> hypothesis)
        => _true.Contains(hypothesis) ? true : !_decidesOthers || _open.Contains(hypothesis) ? null : false;
}
