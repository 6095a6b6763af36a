namespace GeoClaims.Tests;

/// <summary>The case of the fallen bridge, from which most tests start. It is free of findings.</summary>
internal sealed class Bridge
{
    public Bridge()
    {
        var b = Builder = new("Bridge collapse", zone: "Europe/Berlin", analyst: "Ann", handling: "TLP:GREEN");
        City = b.Actor("City government", ActorKind.State);
        Union = b.Actor("Dockers' union", ActorKind.Group);
        Fall = b.Event("The bridge falls", time: "2026-02-28T23:40", place: "Harbour");
        Herald = b.Source("Harbour Herald", reliability: 'B', because: "few corrections in ten years");
        Story = b.Report(Herald, "What brought the bridge down", published: "2026-03-02");
        Why = b.Question("Why did the bridge fall?");
        Rust = b.Hypothesis(Why, "Corrosion ate the bearings", name: "Corrosion", id: "rust");
        Ship = b.Hypothesis(Why, "A ship struck pier 3", name: "Ship", id: "ship");
        Other = b.Hypothesis(Why, "Something else brought it down", name: "Other", catchAll: true, id: "other");
        Accusation = b.Claim(City, Stance.Asserts, Ship, made: "2026-03-01", reportedIn: Story, id: "accusation");
        Denial = b.Claim(Union, Stance.Denies, Ship, made: "2026-03-02~", reportedIn: Story, at: "paragraph 4", id: "denial");
        Pier = b.Evidence("Pier 3 shows no impact marks", Story, credibility: 2, confidence: 0.8, id: "pier");
        b.Assess(Pier, Ship, Consistency.II, because: "a strike leaves marks");
        b.Assess(Pier, Rust, Consistency.C, because: "corrosion leaves none");
        Bearings = b.Evidence("The bearings were renewed a year before", Story, credibility: 3, id: "bearings");
        b.Assess(Bearings, Rust, 0.2, low: 0.1, high: 0.3);
        b.Assess(Bearings, Other, Consistency.N);
    }

    public CaseFileBuilder Builder { get; }

    public Id<Actor> City { get; }
    public Id<Actor> Union { get; }
    public Id<Event> Fall { get; }
    public Id<Source> Herald { get; }
    public Id<Report> Story { get; }
    public Id<Question> Why { get; }
    public Id<Hypothesis> Rust { get; }
    public Id<Hypothesis> Ship { get; }
    public Id<Hypothesis> Other { get; }
    public Id<Claim> Accusation { get; }
    public Id<Claim> Denial { get; }
    public Id<Evidence> Pier { get; }
    public Id<Evidence> Bearings { get; }

    public Id<Proposition> Struck => Builder.PropositionOf(Ship);

    public CaseFile Build() => Builder.Build();

    public static CaseFile File() => new Bridge().Build();

    /// <summary>What the builder reports after something more was done to it.</summary>
    public static ValidationReport After(Action<Bridge> more)
    {
        var bridge = new Bridge();
        more(bridge);
        bridge.Builder.TryBuild(out _, out var report);
        return report;
    }
}
