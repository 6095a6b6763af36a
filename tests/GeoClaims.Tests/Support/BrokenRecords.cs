namespace GeoClaims.Tests;

/// <summary>Breaks the records of a valid case at random places: references, texts, words, links, counts.</summary>
internal sealed class BrokenRecords(int seed)
{
    private static readonly string[] Texts =
        ["", " ", "\u202Eturned\u202C", "half \ud83d pair", "\0", "{PropertyName}", "It is likely with high confidence."];

    private readonly Draw _draw = new(seed);

    /// <summary>The records of a case with one to four things broken.</summary>
    public List<CaseRecord> Break(IEnumerable<CaseRecord> records)
    {
        var broken = records.ToList();
        for (var i = _draw.Between(1, 4); i > 0 && broken.Count > 0; i--)
        {
            var at = _draw.Below(broken.Count);
            if (_draw.Chance(0.1)) broken.RemoveAt(at);
            else if (_draw.Chance(0.1)) broken.Add(broken[at]);
            else broken[at] = Break(broken[at]);
        }
        return broken;
    }

    private CaseRecord Break(CaseRecord record) => record switch
    {
        Event e => _draw.Below(4) switch { 0 => e with { PartOf = e.Id }, 1 => e with { Name = Text() },
            2 => e with { Participants = [new(Ghost<Actor>(), "")] }, _ => e with { KnownFrom = EdtfTime.Parse("0001") } },
        Actor a => _draw.Below(3) switch { 0 => a with { Kind = (ActorKind)99 }, 1 => a with { Name = Text() },
            _ => a with { Affiliations = [new(AffiliationKind.PartOf, a.Id)] } },
        Source s => _draw.Below(2) switch { 0 => s with { Actor = Ghost<Actor>() }, _ => s with { Name = Text() } },
        Report r => _draw.Below(4) switch { 3 => r with { ContentHash = Text(), Exhibits = [Broken()] }, 0 => r with { Source = default },
            1 => r with { DerivedFrom = [r.Id, r.Id] }, _ => r with { Title = Text() } },
        Proposition p => _draw.Below(3) switch { 0 => p with { Parent = p.Id }, 1 => p with { About = [new(), Subject.Of(Ghost<Actor>())] },
            _ => p with { AboutClaims = [Ghost<Claim>()] } },
        Question q => _draw.Below(4) switch { 0 => q with { Hypotheses = [] },
            1 => q with { Hypotheses = [.. q.Hypotheses, .. q.Hypotheses] }, 2 => q with { Exclusive = false },
            _ => q with { Resolution = new(Ghost<Hypothesis>(), EdtfTime.Parse("2024"), "") } },
        Hypothesis h => _draw.Below(4) switch { 0 => h with { Parent = h.Id }, 1 => h with { Prior = new(new(0), "") },
            2 => h with { Proposition = default }, _ => h with { Name = Text() } },
        Claim c => _draw.Below(5) switch { 0 => c with { Claimant = new(c.Proposition.Value) }, 1 => c with { Stance = (Stance)(-1) },
            2 => c with { Revises = c.Id }, 3 => c with { Figure = new(5, 1) },
            _ => c with { Grounds = [new(Ghost<Evidence>()), new(default)] } },
        Evidence e => _draw.Below(8) switch { 6 => e with { Exhibits = [.. e.Exhibits, Broken()] },
            7 => e with { Checks = [new((CheckKind)99, Text(), null, (CheckResult)99) { Citations = [new(Ghost<Report>())] }] },
            0 => e with { Citations = [] }, 1 => e with { Restates = [e.Id] }, 2 => e with { Kind = (EvidenceKind)77 },
            3 => e with { Statement = Text() }, 4 => e with { DependsOn = [e.Id] }, _ => e with { Claims = [Ghost<Claim>()] } },
        Assessment a => _draw.Below(4) switch { 0 => a with { Likelihood = new ProbabilityRange(0) }, 1 => a with { Consistency =
            null, Likelihood = null }, 2 => a with { Consistency = (Consistency)42 }, _ => a with { Analyst = Text() } },
        Implication i => _draw.Below(2) switch { 0 => i with { From = [] }, _ => i with { To = new("ev:x") } },
        Interest i => _draw.Below(2) switch { 0 => i with { Direction = (InterestDirection)5 }, _ => i with { Actor = default } },
        Indicator i
            => _draw.Below(2) switch { 0 => i with { Hypothesis = Ghost<Hypothesis>() }, _ => i with { Status = (IndicatorStatus)9 } },
        Judgement j => _draw.Below(3) switch { 0 => j with { Answers = [] }, 1 => j with { Question = Ghost<Question>() },
            _ => j with { Answers = [.. j.Answers, new(Ghost<Hypothesis>(), new(1))], Analyst = Text() } },
        _ => record,
    };

    private Exhibit Broken() => new()
    {
        Hash = _draw.Pick([.. Texts, ":", "sha256:", "md5:00", "sha256:ABC"]),
        Size = long.MinValue,
        Kind = (ExhibitKind)99,
        MediaType = Text(),
        Transfers = [new(Text(), Text(), EdtfTime.Parse("../2024")) { Seal = Text(), Hash = Text() }],
    };

    private string Text() => _draw.Pick(Texts);

    private static Id<T> Ghost<T>() where T : CaseRecord => new("ghost");
}
