namespace GeoClaims.Tests;

/// <summary>A case in which witnesses speak on one proposition, each through
/// a bulletin of its own, and are believed as far as is stated of them.</summary>
internal sealed class Witnesses
{
    // Reliability B under the default policy.
    public const double TrustInB = .85;

    public Witnesses() => Struck = Builder.Proposition("A ship struck pier 3", id: "struck");

    public CaseFileBuilder Builder { get; } = new("Bridge collapse");

    public Id<Proposition> Struck { get; }

    /// <summary>How far the witnesses are believed.</summary>
    public List<WitnessGrade> Believed { get; } = [];

    /// <summary>Somebody with an ungraded bulletin of its own; of whom nothing is stated, if the grade is F.</summary>
    public Id<Actor> Witness(string name, char grade = 'B', Id<Actor>? partOf = null)
    {
        var actor =
            Builder.Actor(name, with: a => partOf is { } whole ? a with { Affiliations = [new(AffiliationKind.PartOf, whole)] } : a);
        Bulletin(name, Builder.Source($"Bulletin of {name}", actor: actor));
        Believed.Add(new(actor, Reliability.FromLetter(grade)));
        return actor;
    }

    public static Id<Report> BulletinOf(string name) => new($"bulletin-{Slug(name)}");

    /// <summary>A claim by a new witness, in its own bulletin.</summary>
    public Id<Claim> Says(string name, Stance stance =
        Stance.Asserts, char grade = 'B', Id<Actor>? partOf = null, Func<Claim, Claim>? with = null)
        => Builder.Claim(Witness(name, grade, partOf), stance, Struck, reportedIn: BulletinOf(name), id: Slug(name), with: with);

    /// <summary>A claim by a new witness, in a bulletin that derives from those of others.</summary>
    public Id<Claim> Repeats(string name, Stance stance, char grade, params string[] others)
    {
        var actor = Builder.Actor(name);
        var source = Builder.Source($"Bulletin of {name}", actor: actor);
        Believed.Add(new(actor, Reliability.FromLetter(grade)));
        Bulletin(name, source, [.. others.Select(BulletinOf)]);
        return Builder.Claim(actor, stance, Struck, reportedIn: BulletinOf(name), id: Slug(name));
    }

    public Support Support(EvaluationOptions? options = null) => In(Builder.Build(), options);

    /// <summary>The support in another case, with the same belief in the witnesses.</summary>
    public Support In(CaseFile file, EvaluationOptions? options = null) => file.Support(Struck, [.. Believed], options);

    /// <summary>The projected probability that evidence of r and s stands for.</summary>
    public static double P(double r, double s) => (r + 1) / (r + s + 2);

    /// <summary>The evidence that a full word stands for, if it is trusted so far.</summary>
    public static double Word(double trust = TrustInB) => 2 * trust / (1 - trust);

    private static string Slug(string name) => name.Replace(' ', '-');

    private void Bulletin(string name, Id<Source> source, ValueList<Id<Report>> derivedFrom = default)
        => Builder.Report(source, $"Bulletin {name}", id: $"bulletin-{Slug(name)}", with: r => r with { DerivedFrom = derivedFrom });
}
