namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>The whole case as plain rows: a set for each kind of record, also where there is none of it.</summary>
    public IReadOnlyList<IRowSet> ToRows() =>
    [
        Events.ToRows(), Actors.ToRows(), Sources.ToRows(), Reports.ToRows(), Propositions.ToRows(), Questions.ToRows(),
        Hypotheses.ToRows(),
        Claims.ToRows(), Evidence.ToRows(), Assessments.ToRows(), Implications.ToRows(), Interests.ToRows(), Indicators.ToRows(),
        Judgements.ToRows(),
    ];
}
