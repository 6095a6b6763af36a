namespace GeoClaims;

// What is asked, what may be answered, what would show it.
internal static partial class RecordFields
{
    private static Field[] Proposition() => new FieldTable<Proposition>()
        .Value("statement", p => p.Statement, (p, v) => p with { Statement = v })
        .List("about", p => p.About, (p, v) => p with { About = v }, s => s.ToString())
        .Value("parent", p => p.Parent, (p, v) => p with { Parent = v })
        .Value("quantity", p => p.Quantity, (p, v) => p with { Quantity = v })
        .Ids("aboutClaims", p => p.AboutClaims, (p, v) => p with { AboutClaims = v })
        .All;

    private static Field[] Question() => new FieldTable<Question>()
        .Value("text", q => q.Text, (q, v) => q with { Text = v })
        .Ids("hypotheses", q => q.Hypotheses, (q, v) => q with { Hypotheses = v })
        .Value("exclusive", q => q.Exclusive, (q, v) => q with { Exclusive = v })
        .Value("exhaustive", q => q.Exhaustive, (q, v) => q with { Exhaustive = v })
        .Value("resolveBy", q => q.ResolveBy, (q, v) => q with { ResolveBy = v })
        .Value("criteria", q => q.Criteria, (q, v) => q with { Criteria = v })
        .Value("resolution", q => q.Resolution, (q, v) => q with { Resolution = v })
        .All;

    private static Field[] Hypothesis() => new FieldTable<Hypothesis>()
        .Value("proposition", h => h.Proposition, (h, v) => h with { Proposition = v })
        .Value("name", h => h.Name, (h, v) => h with { Name = v })
        .Value("prior", h => h.Prior, (h, v) => h with { Prior = v })
        .Value("isCatchAll", h => h.IsCatchAll, (h, v) => h with { IsCatchAll = v })
        .Value("parent", h => h.Parent, (h, v) => h with { Parent = v })
        .All;

    private static Field[] Indicator() => new FieldTable<Indicator>()
        .Value("hypothesis", i => i.Hypothesis, (i, v) => i with { Hypothesis = v })
        .Value("text", i => i.Text, (i, v) => i with { Text = v })
        .Value("status", i => i.Status, (i, v) => i with { Status = v })
        .Citations(i => i.Citations, (i, v) => i with { Citations = v })
        .Value("knownFrom", i => i.KnownFrom, (i, v) => i with { KnownFrom = v })
        .All;
}
