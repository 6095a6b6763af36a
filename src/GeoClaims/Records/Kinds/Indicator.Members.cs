namespace GeoClaims;

public sealed partial record Indicator
{
    private static readonly RecordMembers<Indicator> s_description = new(
        new MembersOf<Indicator>()
            .Key("id", i => i.Id)
            // First, since its time hangs on what is left out with it.
            .Later(
                i => new() { Stated = i.KnownFrom, Citations = i.Citations, Otherwise = KnownBasis.Frame },
                i => i with { Status = IndicatorStatus.NotLookedFor, Citations = [], KnownFrom = null })
            .Reference("hypothesis", i => i.Hypothesis, (i, v) => i with { Hypothesis = v }, MemberRole.Needed)
            .Text("text", i => i.Text, (i, v) => i with { Text = v! }, TextRole.Name)
            .List("expected", i => i.Expected, (i, v) => i with { Expected = v }, e => e.Hypothesis.Value, PartMembers.Expectation)
            .Value("status", i => i.Status, (i, v) => i with { Status = v })
            .Citations(i => i.Citations, (i, v) => i with { Citations = v })
            .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v }),
        _ => OwnTime.Frame, i => i.Citations);

    internal override RecordDescription Description => s_description;
}
