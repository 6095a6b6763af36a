namespace GeoClaims;

/// <summary>Says whether the other methods put the same hypothesis first. Disagreement is shown, never averaged away.</summary>
internal sealed class MethodComparison(ValueList<MethodResult> results, MethodResult leading,
    bool hasUnions) : SentenceWriter(SentenceKind.Methods)
{
    public ValueList<Sentence> Write()
    {
        // The methods rank the hypotheses without parts; where the lead is a union, the sentence says at which level it compares.
        var among = hasUnions ? "Among the answers without parts, " : "";
        var first = leading.Leaders;
        var others = results.Where(r => r != leading && r.NotApplicable is null).ToList();
        var agreeing = others.Where(r => r.Leaders == first).ToList();
        if (agreeing.Count > 0)
            Say($"{among}{string.Join(" and ", agreeing.Select(r => r.Method.Name))} {(agreeing.Count == 1
                ? "puts"
                : "put")} the same first as {leading.Method.Name}: {first.ToArray<CaseRecord>()}.");
        foreach (var other in others.Except(agreeing))
        {
            CaseRecord[] leaders = [.. other.Leaders];
            if (leaders.Length == 1) Say($"{among}{other.Method.Name} disagrees "
                + $"with {leading.Method.Name}: it puts {leaders} first, not {first.ToArray<CaseRecord>()}.");
            else Say(
                $"{among}{other.Method.Name} cannot tell {leaders} apart; {leading.Method.Name} puts {first.ToArray<CaseRecord>()} first.");
        }
        return Sentences;
    }
}
