namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>What an actor must also accept, or finds likelier, with all that it asserts or concedes today.</summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="KeyNotFoundException">The case has no such actor.</exception>
    public Commitments Commitments(Id<Actor> actor) => Positions(actor).Commitments;

    /// <summary>What an actor must also accept, or finds likelier, if it accepts a proposition and nothing besides.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="ifAccepts">The proposition.</param>
    /// <exception cref="KeyNotFoundException">The case has no such actor or proposition.</exception>
    public Commitments Commitments(Id<Actor> actor, Id<Proposition> ifAccepts) => Commitments(actor, [ifAccepts]);

    /// <summary>What an actor must also accept, or finds likelier, if it accepts a hypothesis and nothing besides.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="ifAccepts">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">The case has no such actor or hypothesis.</exception>
    public Commitments Commitments(Id<Actor> actor, Id<Hypothesis> ifAccepts) => Commitments(actor, [Get(ifAccepts).Proposition]);

    /// <summary>What an actor must also accept, or finds likelier, if it
    /// accepts several propositions together and nothing besides.</summary>
    /// <remarks>To add them to what it accepts today: <c>[one, .. file.Positions(actor).Accepts.Select(c => c.Proposition)]</c>.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="ifAccepts">The propositions.</param>
    /// <exception cref="KeyNotFoundException">The case has no such actor, or not all of the propositions.</exception>
    public Commitments Commitments(Id<Actor> actor, ValueList<Id<Proposition>> ifAccepts)
        => new(this, Get(actor), ifAccepts, new(this), new(this, actor));

    /// <summary>What an actor holds today, what that commits it to, where it contradicts itself, and how it has changed.</summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="KeyNotFoundException">The case has no such actor.</exception>
    public Positions Positions(Id<Actor> actor) => new(this, Get(actor), new(this));

    /// <summary>What each hypothesis of a question gains or costs each actor, by itself or through what must be accepted with it.</summary>
    /// <param name="question">The question.</param>
    /// <exception cref="KeyNotFoundException">The case has no such question.</exception>
    public Stakes Stakes(Id<Question> question) => new(this, Get(question));

    /// <summary>The claims that go against an interest of their claimant, and those that suit one.</summary>
    public ClaimsByInterest ClaimsByInterest() => new(this);
}
