namespace GeoClaims;

/// <summary>Says whether the other methods put the same hypothesis first. Disagreement is shown, never averaged away.</summary>
internal sealed class MethodComparison(ValueList<MethodResult> results, MethodResult leading,
    bool hasUnions) : SentenceWriter(SentenceKind.Methods)
{
    public ValueList<Sentence> Write()
    {
        // The methods rank the hypotheses without parts; where the lead is a union, the sentence says at which level it compares.
        var among = hasUnions ? Phrase.Of($"Among the answers without parts, ") : Phrase.None;
        var first = leading.Leaders;
        var others = results.Where(r => r != leading && r.NotApplicable is null).ToList();
        var agreeing = others.Where(r => r.Leaders == first).ToList();
        if (agreeing.Count > 0)
        {
            string[] names = [.. agreeing.Select(r => r.Method.Name)];
            Say($"{among}{names} {new Counted(names.Length, "puts", "put")} the same first as {leading.Method.Name}: "
                + $"{first.ToArray<CaseRecord>()}.");
        }
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
