namespace GeoClaims;

public sealed partial record Evidence
{
    private static readonly RecordMembers<Evidence> s_description = new(
        new MembersOf<Evidence>()
            .Key("id", e => e.Id)
            .Text("statement", e => e.Statement, (e, v) => e with { Statement = v! }, TextRole.Name)
            .Value("kind", e => e.Kind, (e, v) => e with { Kind = v })
            // First, since it is read from the citations that are left out.
            .Part(new CarriedGradeMember())
            .Citations(e => e.Citations, (e, v) => e with { Citations = v })
            .Value("reliability", e => e.Reliability, (e, v) => e with { Reliability = v })
            .Value("credibility", e => e.Credibility, (e, v) => e with { Credibility = v })
            .Value("confidence", e => e.Confidence, (e, v) => e with { Confidence = v })
            .Value("relevance", e => e.Relevance, (e, v) => e with { Relevance = v })
            .Value("access", e => e.Access, (e, v) => e with { Access = v })
            .Value("observed", e => e.Observed, (e, v) => e with { Observed = v })
            .Part("place", e => e.Place, (e, v) => e with { Place = v }, PartMembers.Place)
            .References("restates", e => e.Restates, (e, v) => e with { Restates = v })
            .References("dependsOn", e => e.DependsOn, (e, v) => e with { DependsOn = v })
            .References("claims", e => e.Claims, (e, v) => e
                with { Claims = v }, MemberRole.OneNeeded, when: e => e.Kind == EvidenceKind.ClaimMade)
            .Part("search", e => e.Search, (e, v) => e with { Search = v }, PartMembers.Search)
            .Exhibits(e => e.Exhibits, (e, v) => e with { Exhibits = v })
            .List("checks", e => e.Checks, (e, v) => e with { Checks = v }, KeyOf, PartMembers.Check)
            .Value("knownFrom", e => e.KnownFrom, (e, v) => e with { KnownFrom = v }),
        Known, e => e.Citations);

    internal override RecordDescription Description => s_description;

    // The result may change as the check goes on; it is the same check.
    private static string KeyOf(Check check) => (check with { Result = CheckResult.Unstated }).ToString();

    private static OwnTime Known(Evidence item) => new()
    {
        Stated = item.KnownFrom,
        Citations = item.Citations,
        Happened = item.Observed ?? item.Search?.Until,
        Zone = item.Place?.Zone,
        Otherwise = OwnTime.Own(item.Kind == EvidenceKind.Assumption, item.Citations),
    };
}
