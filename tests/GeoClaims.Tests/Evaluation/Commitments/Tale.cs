namespace GeoClaims.Tests;

/// <summary>A case in letters: actors and propositions come into being when they are named; the proposition <c>a</c> states "A".</summary>
internal sealed class Tale
{
    private readonly Dictionary<string, CaseRecord> _records = [];

    public CaseFile File => CaseFile.Assemble("Tale", ClockZone.Utc, null, _records.Values);

    public static LikelihoodTerm Likely { get; } = LikelihoodScale.Icd203["likely"];

    public static LikelihoodTerm Remote { get; } = LikelihoodScale.Icd203["remote"];

    public Id<Actor> Actor(string name, params Affiliation[] affiliations)
    {
        var id = new Id<Actor>(name);
        if (!_records.ContainsKey(id.Value) || affiliations.Length > 0) _records[id.Value] =
            new Actor { Id = id, Name = char.ToUpperInvariant(name[0]) + name[1..], Affiliations = affiliations.ToValueList() };
        return id;
    }

    public Id<Proposition> That(string name, string? isCaseOf = null)
    {
        var id = new Id<Proposition>(name);
        if (!_records.ContainsKey(id.Value) || isCaseOf is not null) _records[id.Value] =
            new Proposition { Id = id, Statement = name.ToUpperInvariant(), Parent = isCaseOf is null ? null : That(isCaseOf) };
        return id;
    }

    public Id<Claim> Says(string actor, Stance stance, string what, string? made =
        null, string? revises = null, LikelihoodTerm? certainty = null)
    {
        var id = new Id<Claim>($"c{_records.Count}");
        _records[id.Value] = new Claim
        {
            Id = id, Claimant = Actor(actor), Proposition = That(what), Stance = stance, Certainty = certainty,
            Made = made is null ? null : EdtfTime.Parse(made), Revises = revises is null ? null : new Id<Claim>(revises),
        };
        return id;
    }

    /// <summary>An implication, from letters parted by blanks.</summary>
    public Id<Implication> Implies(string from, string to, LikelihoodTerm? strength =
        null, string? acceptor = null, string? saidBy = null, string? because = null, ValueList<Citation> citations = default)
    {
        var id = new Id<Implication>($"i{_records.Count}");
        _records[id.Value] = new Implication
        {
            Id = id, From = [.. from.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => That(f))], To =
                That(to), Strength = strength, Because = because, Citations = citations,
            Acceptor = acceptor is null ? null : Actor(acceptor), SaidBy = saidBy is null ? null : Actor(saidBy),
        };
        return id;
    }

    public void Interest(string actor, InterestDirection direction, string what, string? because = null)
    {
        var id = new Id<Interest>($"n{_records.Count}");
        _records[id.Value] =
            new Interest { Id = id, Actor = Actor(actor), Direction = direction, Proposition = That(what), Because = because };
    }

    /// <summary>A question whose answers are letters; <c>x1&lt;x</c> is a part of x. Hypotheses are named as their propositions.</summary>
    public Id<Question> Question(string name, string answers, bool exclusive = true, string? resolvedBy = null, string at = "2024-06-01")
    {
        var id = new Id<Question>(name);
        ValueList<Id<Hypothesis>> hypotheses = [.. answers.Split(' ').Select(Answer)];
        _records[id.Value] = new Question
        {
            Id = id, Text = $"Which of {name}?", Hypotheses = hypotheses, Exclusive = exclusive,
            Resolution = resolvedBy is null ? null : new(new(resolvedBy), EdtfTime.Parse(at), "seen"),
        };
        return id;
    }

    public Report Report(string name)
    {
        _records.TryAdd("source:s", new Source { Id = new("s"), Name = "S" });
        var report = new Report { Id = new(name), Source = new("s"), Title = name };
        _records[report.Id.Value] = report;
        return report;
    }

    private Id<Hypothesis> Answer(string answer)
    {
        var names = answer.Split('<');
        var id = new Id<Hypothesis>(names[0]);
        _records[id.Value] = new Hypothesis { Id = id, Proposition = That(names[0]), Name = names[0]
            .ToUpperInvariant(), Parent = names.Length == 1 ? null : new Id<Hypothesis>(names[1]) };
        return id;
    }
}
