namespace GeoClaims;

public sealed partial record Question
{
    private static readonly RecordMembers<Question> s_description = new(
        new MembersOf<Question>()
            .Key("id", q => q.Id)
            .Text("text", q => q.Text, (q, v) => q with { Text = v! }, TextRole.Name)
            .References("hypotheses", q => q.Hypotheses, (q, v) => q with { Hypotheses = v })
            .Value("exclusive", q => q.Exclusive, (q, v) => q with { Exclusive = v })
            .Value("exhaustive", q => q.Exhaustive, (q, v) => q with { Exhaustive = v })
            .Value("ordered", q => q.Ordered, (q, v) => q with { Ordered = v })
            .Value("resolveBy", q => q.ResolveBy, (q, v) => q with { ResolveBy = v })
            .Text("criteria", q => q.Criteria, (q, v) => q with { Criteria = v })
            .Text("referenceClass", q => q.ReferenceClass, (q, v) => q with { ReferenceClass = v })
            .Part("resolution", q => q.Resolution, (q, v) => q with { Resolution = v }, PartMembers.Resolution),
        _ => OwnTime.Frame);

    internal override RecordDescription Description => s_description;
}
