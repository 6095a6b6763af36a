namespace GeoClaims;

/// <summary>Says how a judgement has changed.</summary>
internal sealed class JudgementChangeWriter(JudgementChange change) : SentenceWriter(SentenceKind.Change)
{
    private HypothesisMove? _told;

    public ValueList<Sentence> Write()
    {
        Lead();
        foreach (var move in change.Moves.Where(m => m != _told && Shows(m))) Moved(move);
        Gaps();
        return Sentences;
    }

    private void Lead()
    {
        var question = ChangeText.Name(change.Question, change.After.Case);
        Named[] was = Names(change.LeadersBefore), now = Names(change.LeadersAfter);
        if (was.Length == 0 && now.Length == 0) Say($"On {question}, no method has an answer, as before.");
        else if (now.Length == 0) Say($"On {question}, no method has an answer any more; before, {was} led.");
        else if (was.Length == 0) Say($"On {question}, {now} now {(now.Length == 1 ? "leads" : "lead")}; before, no method had an answer.");
        else if (change.LeadChanged) Say($"On {question}, {now} now {(now.Length == 1 ? "leads" : "lead together")}; "
            + $"before, {was} led{(was.Length == 1 ? "" : " together")}.");
        else if (now.Length > 1) Say($"On {question}, {now} still lead together.");
        else StillLeads(question, now);
    }

    private void StillLeads(Named question, Named[] lead)
    {
        _told = change.Moves.IsEmpty ? null : change.Moves[0];
        if (_told is not { Before: { } before, After: { } after }) Say($"On {question}, {lead} still leads.");
        else if (!Shows(_told)) Say($"On {question}, {lead} still leads, at {after} as before.");
        else Say($"On {question}, {lead} still leads, and moved from {before} to {after}.");
    }

    private void Moved(HypothesisMove move)
    {
        var name = Name(move.Hypothesis);
        if (move is { Before: { } before, After: { } after }) Say($"{name} moved from {before} to {after}.");
        else if (move.After is { } now) Say($"{name} is a new answer, at {now}.");
        else if (move.Before is { } was) Say($"{name} is no answer any more; it was at {was}.");
    }

    private void Gaps()
    {
        if (change.GapsOpened.Count > 0) Say($"{Words.Count(change.GapsOpened.Count, "gap", "gaps")} opened.");
        if (change.GapsClosed.Count > 0) Say($"{Words.Count(change.GapsClosed.Count, "gap", "gaps")} closed.");
    }

    private static bool Shows(HypothesisMove move) => move.Before?.ToString() != move.After?.ToString();

    private static Named[] Names(ValueList<Hypothesis> hypotheses) => [.. hypotheses.Select(Name)];

    private static Named Name(Hypothesis hypothesis) => new(hypothesis, ChangeText.Short($"“{hypothesis.Name}”"));
}
