namespace GeoClaims;

// Evidence, and how it is judged.
internal static partial class RecordFields
{
    private static Field[] Evidence() => new FieldTable<Evidence>()
        .Value("statement", e => e.Statement, (e, v) => e with { Statement = v })
        .Value("kind", e => e.Kind, (e, v) => e with { Kind = v })
        .Citations(e => e.Citations, (e, v) => e with { Citations = v })
        .Value("credibility", e => e.Credibility, (e, v) => e with { Credibility = v })
        .Value("confidence", e => e.Confidence, (e, v) => e with { Confidence = v })
        .Value("relevance", e => e.Relevance, (e, v) => e with { Relevance = v })
        .Value("access", e => e.Access, (e, v) => e with { Access = v })
        .Value("observed", e => e.Observed, (e, v) => e with { Observed = v })
        .Value("place", e => e.Place, (e, v) => e with { Place = v })
        .Ids("restates", e => e.Restates, (e, v) => e with { Restates = v })
        .Ids("dependsOn", e => e.DependsOn, (e, v) => e with { DependsOn = v })
        .Ids("claims", e => e.Claims, (e, v) => e with { Claims = v })
        .Value("search", e => e.Search, (e, v) => e with { Search = v })
        .Exhibits(e => e.Exhibits, (e, v) => e with { Exhibits = v })
        .List("checks", e => e.Checks, (e, v) => e with { Checks = v }, c => (c with { Result = CheckResult.Unstated }).ToString())
        .Value("knownFrom", e => e.KnownFrom, (e, v) => e with { KnownFrom = v })
        .All;

    private static Field[] Assessment() => new FieldTable<Assessment>()
        .Value("judgement", a => new StatedJudgement(a.Consistency, a.Likelihood), (a, v) => a with { Consistency = v.Consistency, Likelihood = v.Likelihood })
        .Value("because", a => a.Because, (a, v) => a with { Because = v })
        .Value("since", a => a.Since, (a, v) => a with { Since = v })
        .All;
}
