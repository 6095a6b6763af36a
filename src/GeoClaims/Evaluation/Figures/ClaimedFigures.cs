namespace GeoClaims;

/// <summary>The numbers that are claimed for one thing, and how they stand to each other.</summary>
public sealed partial class ClaimedFigures
{
    internal ClaimedFigures(CaseFile file, Proposition proposition, IEnumerable<Claim> onIt, StandingClaims standing)
    {
        var figures = new FigureClaims(onIt, standing, proposition.Quantity is { Grows: true }, file.Zone);
        (Proposition, Claims, Relation) = (proposition, new(figures.All, file), figures.Relation);
        Sentence = new(SentenceKind.Change, $"{Phrases.Quoted(proposition)}: {Told(file, figures)}.");
    }

    /// <summary>What asks for the number.</summary>
    public Proposition Proposition { get; }

    /// <summary>What is counted or measured; null if the proposition does not say.</summary>
    public Quantity? Quantity => Proposition.Quantity;

    /// <summary>The claims that assert or concede a number, in the order of
    /// time; earlier ones of a party stay beside its later ones.</summary>
    public RecordSet<Claim> Claims { get; }

    /// <summary>How they stand to each other.</summary>
    public FigureRelation Relation { get; }

    /// <summary>That in a sentence, with who says what.</summary>
    public Sentence Sentence { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;

    private SentencePart[] Told(CaseFile file, FigureClaims figures)
    {
        var (first, last) = (figures.All.FirstOrDefault(), figures.All.LastOrDefault());
        var (lower, higher) = FigureClaims.Apart(figures.All) ?? (first!, last!);
        return Relation switch
        {
            FigureRelation.None => [new("nobody states a number")],
            FigureRelation.Single => [new("one number is stated, "), Stated(file, first!)],
            FigureRelation.Agreement => [new("the numbers fit together, from "), Stated(file, first!), new(" to "), Stated(file, last!)],
            FigureRelation.Growth => [new("the number grew, from "), Stated(file, lower), new(" to "), Stated(file, higher)],
            FigureRelation.Spread => [new("parties differ, from "), Stated(file, lower), new(" to "), Stated(file, higher)],
            _ => figures.Contradictions.Length > 0
                ? [new("one party states two numbers at once, "), Stated(file, figures.Contradictions[0].Lower), new(" and "),
                    Stated(file, figures.Contradictions[0].Higher)]
                : [new("a number that only grows shrank, from "), Stated(file, figures.Shrinkings[0].Earlier), new(" to "),
                    Stated(file, figures.Shrinkings[0].Later)],
        };
    }

    private static SentencePart Stated(CaseFile file, Claim claim)
        => new($"{claim.Figure} ({file.Get(claim.Claimant).Name}, {claim.Made?.InWords ?? "undated"})", claim.Key);
}
