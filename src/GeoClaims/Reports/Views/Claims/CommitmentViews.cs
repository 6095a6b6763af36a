namespace GeoClaims;

public sealed partial class ClaimsByInterest : ViewableObject
{
    internal override View View => new(All.IsEmpty ? ToString() : "Claims, and the interests of those who make them",
        ViewList.Of(Sentences(AgainstInterest), "Against an interest", most: 12),
        ViewList.Of(Sentences(Mixed), "Both for and against", most: 12),
        ViewList.Of(Sentences(SelfServing), "In an interest", most: 12),
        ViewText.NoteIf(!All.IsEmpty, "An interest shows no claim to be false; whoever claims what costs him has less reason to."));

    private static IEnumerable<Sentence> Sentences(ValueList<InterestedClaim> claims)
        => claims.SelectMany(c => c.Against.Concat(c.InFavour)).Select(r => r.Sentence);
}

public sealed partial class Commitment : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Commitment>("commitment", "commitments")
        .Column("How surely", c => c.Strength?.ToString() ?? "must")
        .Column("It also accepts", c => ViewPhrase.Bold(c.Proposition.Statement))
        .Column("Because", c => ViewWords.Because(c))
        .Column("Says", c => c.SaidBy.IsEmpty ? "the analyst" : string.Join(", ", c.SaidBy));

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record CommitmentStep : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CommitmentStep>("step", "steps")
        .Column("From", s => ViewWords.Some(s.From.Select(p => p.Statement)))
        .Column("To", s => s.To.Statement)
        .Column("Because", s => s.Implication?.Because ?? "it is the more general statement");

    Shape IShaped.Shape => s_shape;
}

public sealed partial class Commitments : ViewableObject
{
    internal override View View => new(Accepted.IsEmpty
        ? $"{Actor} accepts nothing."
        : $"If {Actor} accepts {string.Join(" and ", Accepted.Take(ViewLimits.Rows).Select(p => $"“{p}”"))}",
        ViewText.NoteIf(All.IsEmpty && !Accepted.IsEmpty, "Nothing else follows."),
        ViewTable.Of(All),
        ViewList.Of(Pending.Select(p => p.Sentence), "It would take more for these"),
        AtOdds.Table("Today it speaks against that"),
        ViewText.NoteIf(!All.IsEmpty, "These link what is accepted, and say nothing of what is true."));
}

public sealed partial class Contradiction : ViewableObject
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class ContradictionSide : ViewableObject
{
    internal override View View => new(Proposition.Statement, ViewTable.Of(Claims));
}

public sealed partial class InterestReading : ViewableObject
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class InterestedClaim : ViewableObject
{
    internal override View View => new("", ViewList.Of(Against.Concat(InFavour).Select(r => r.Sentence)));
}

public sealed partial record PendingCommitment : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record PositionChange : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class Positions : ViewableObject
{
    internal override View View => new($"What {Actor} holds",
        ViewText.NoteIf(Accepts.Count + PutsAbout.Count + Doubts.Count
            + Rejects.Count == 0, BySpeakers.Count > 0 ? "It holds no position of its own." : "It holds no position."),
        Accepts.Table("Accepts", most: 10),
        PutsAbout.Table("Puts about", most: 10),
        Doubts.Table("Doubts", most: 10),
        Rejects.Table("Rejects", most: 10),
        BySpeakers.Table("Said by those who speak for it", most: 10),
        ViewList.Of(Contradictions.Select(c => c.Sentence), "Contradictions", most: 10),
        ViewList.Of(Changes.Select(c => c.Sentence), "Changes", most: 10),
        ViewList.Of(ChangesBySpeakers.Select(c => c.Sentence), "Changes of those who speak for it", most: 10));
}

public sealed partial class Stake : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Stake>("stake", "stakes")
        .Column("If accepted", s => ViewPhrase.Bold(s.Hypothesis.Name))
        .Column("Who", s => s.Actor.Name)
        .Column("Would", s => Words.Of(s.Interest.Direction) is "gains" ? "gain" : "lose")
        .Column("Because", s => s.Interest.Because)
        .Column("By way of", s => s.Through?.Proposition.Statement);

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class Stakes : ViewableObject
{
    internal override View View => new(All.IsEmpty ? ToString() : $"Who gains or loses: {Question.Text}", ViewTable.Of(All));
}
