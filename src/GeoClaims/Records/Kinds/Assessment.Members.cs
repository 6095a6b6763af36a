namespace GeoClaims;

public sealed partial record Assessment
{
    private static readonly RecordMembers<Assessment> s_description = new(
        new MembersOf<Assessment>()
            .Key("item", a => a.Item, (a, v) => a with { Item = v }, ReferenceContents<Evidence>.Instance, MemberRole.Needed)
            .Key("hypothesis", a => a.Hypothesis, (a, v) => a
                with { Hypothesis = v }, ReferenceContents<Hypothesis>.Instance, MemberRole.Needed)
            .Key("analyst", a => a.Analyst, null, new TextContents(TextRole.Plain)!)
            .Value("judgement", a => new StatedJudgement(a.Consistency, a.Likelihood), (a, v) => a
                with { Consistency = v.Consistency, Likelihood = v.Likelihood })
            .Text("because", a => a.Because, (a, v) => a with { Because = v }, TextRole.Reason)
            .Value("since", a => a.Since, (a, v) => a with { Since = v }),
        a => new() { Stated = a.Since, Otherwise = KnownBasis.Linked });

    internal override RecordDescription Description => s_description;
}
