namespace GeoClaims;

/// <summary>Without which other records a record cannot stand. All other links are trimmed where they lead to something not yet known.</summary>
internal static class Needs
{
    /// <summary>Adds the ids of the records that are all needed, and of those of which one is.</summary>
    public static void Of(CaseRecord record, List<string> all, List<string> oneOf)
    {
        switch (record)
        {
            case Proposition p:
                foreach (var claim in p.AboutClaims) oneOf.Add(claim.Value);
                break;
            case Hypothesis h:
                all.Add(h.Proposition.Value);
                break;
            case Claim c:
                all.Add(c.Proposition.Value);
                break;
            case Evidence { Kind: EvidenceKind.ClaimMade } e:
                foreach (var claim in e.Claims) oneOf.Add(claim.Value);
                break;
            case Assessment a:
                all.Add(a.Item.Value);
                all.Add(a.Hypothesis.Value);
                break;
            case Implication i:
                foreach (var from in i.From) all.Add(from.Value);
                all.Add(i.To.Value);
                break;
            case Interest i:
                all.Add(i.Proposition.Value);
                break;
            case Indicator i:
                all.Add(i.Hypothesis.Value);
                break;
        }
    }
}
