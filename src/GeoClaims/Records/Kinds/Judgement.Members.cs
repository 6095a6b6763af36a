namespace GeoClaims;

public sealed partial record Judgement
{
    private static readonly RecordMembers<Judgement> s_description = new(
        new MembersOf<Judgement>()
            .Key("id", j => j.Id)
            .Reference("question", j => j.Question, (j, v) => j with { Question = v }, MemberRole.Needed)
            .Text("analyst", j => j.Analyst, (j, v) => j with { Analyst = v! })
            .List("answers", j => j.Answers, (j, v) => j with { Answers = v }, a => a.Hypothesis.Value, PartMembers.JudgedAnswer)
            .Value("made", j => j.Made, (j, v) => j with { Made = v })
            .Text("because", j => j.Because, (j, v) => j with { Because = v }, TextRole.Reason),
        j => OwnTime.Since(j.Made));

    internal override RecordDescription Description => s_description;
}
