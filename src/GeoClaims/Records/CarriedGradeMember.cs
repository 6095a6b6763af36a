namespace GeoClaims;

/// <summary>How reliable whoever carries an item is, while its graded reports are not out yet: what is not
/// known yet must not read as no doubt, so that nothing is trusted more than with the reports that carry it.</summary>
internal sealed class CarriedGradeMember() : Member<Evidence>("", MemberRole.Plain, null)
{
    public override bool HasReferences => false;

    public override bool HasTexts => false;

    public override bool CanComeLater => true;

    public override void References(Evidence owner, ReferenceVisitor visitor) { }

    public override void Texts(Evidence owner, TextVisitor visitor) { }

    public override int StandsFrom(Evidence owner, IKnownSteps steps) => 0;

    // It changes with the citations, which tell their own steps.
    public override void Steps(Evidence owner, IKnownSteps steps, List<int> found) { }

    public override Evidence KnownAt(Evidence owner, IKnownSteps steps, int step)
    {
        var (known, whole) = (default(Reliability), default(Reliability));
        foreach (var citation in owner.Citations)
        {
            var grade = steps.GradeOf(citation.Report);
            whole = Reliability.Better(whole, grade);
            if (steps.Of(citation.Report.Value) <= step) known = Reliability.Better(known, grade);
        }
        // The best of the reports that are out is never better than the best of all.
        if (known.IsKnown || !whole.IsKnown) return owner;
        whole = Reliability.Weaker(whole, owner.Reliability.GetValueOrDefault());
        return Lifts(owner, whole) ? owner : owner with { Reliability = whole };
    }

    public override Evidence Renamed(Evidence owner, Renaming renaming) => owner;

    public override Evidence Joined(Evidence keep, Evidence other) => keep;

    public override IEnumerable<TResult> Read<TResult>(IMemberReader<Evidence, TResult> reader) => [];

    // Hindsight may not lift either: where nothing else is graded, unknown stands between C and D.
    private static bool Lifts(Evidence item, Reliability grade)
        => grade.Letter <= 'C' && item.Reliability is not { IsKnown: true } && !item.Credibility.IsKnown && item.Confidence is null;
}
