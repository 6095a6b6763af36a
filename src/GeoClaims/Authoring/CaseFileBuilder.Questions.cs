using System.Runtime.CompilerServices;

namespace GeoClaims;

// Propositions, questions, and the hypotheses that answer them.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds a statement that is true or false.</summary>
    /// <param name="statement">The statement, as a full sentence without its full stop.</param>
    /// <param name="parent">The more general proposition of which it is a special case.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public Id<Proposition> Proposition(string statement, Id<Proposition>? parent = null, string? id = null,
        Func<Proposition, Proposition>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Proposition { Id = NewId<Proposition>(id, statement, caller), Statement = statement, Parent = parent }, with,
            caller).Id;
    }

    /// <summary>Adds a question; its hypotheses follow, each by a call of <c>Hypothesis</c>.</summary>
    /// <param name="text">The question, with its question mark.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Id<Question> Question(string text, string? id = null,
        Func<Question, Question>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Question { Id = NewId<Question>(id, text, caller), Text = text }, with, caller).Id;
    }

    /// <summary>Adds an answer to a question, with the proposition that it states.</summary>
    /// <param name="question">The question.</param>
    /// <param name="statement">What is true if the hypothesis is.</param>
    /// <param name="name">A short name for tables; the statement if left out.</param>
    /// <param name="prior">How likely it was beforehand, as a share among its
    /// siblings; an equal share of what they leave, if left out.</param>
    /// <param name="priorBecause">Why the prior is what it is.</param>
    /// <param name="parent">The hypothesis of which it is a part.</param>
    /// <param name="catchAll">Whether it stands for every answer that is not named.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder has added no such question.</exception>
    public Id<Hypothesis> Hypothesis(Id<Question> question, string statement, string? name =
        null, double? prior = null, string? priorBecause = null,
        Id<Hypothesis>? parent = null, bool catchAll = false, string? id = null,
        Func<Hypothesis, Hypothesis>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Added(question);
        Id<Proposition>? general = parent is { } whole ? Added(whole).Proposition : null;
        var proposition = Proposition(statement, general, id: null, file: file, line: line);
        return Answer(question, proposition, name ?? statement, prior, priorBecause, parent, catchAll, id, with, new(file, line));
    }

    /// <summary>Adds a proposition as an answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="proposition">What is true if the hypothesis is.</param>
    /// <param name="name">A short name for tables; the proposition's statement if left out.</param>
    /// <param name="prior">How likely it was beforehand, as a share among its
    /// siblings; an equal share of what they leave, if left out.</param>
    /// <param name="priorBecause">Why the prior is what it is.</param>
    /// <param name="parent">The hypothesis of which it is a part.</param>
    /// <param name="catchAll">Whether it stands for every answer that is not named.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such question or proposition.</exception>
    public Id<Hypothesis> Hypothesis(Id<Question> question, Id<Proposition> proposition, string? name =
        null, double? prior = null, string? priorBecause = null,
        Id<Hypothesis>? parent = null, bool catchAll = false, string? id = null,
        Func<Hypothesis, Hypothesis>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Answer(question, proposition, name
            ?? Added(proposition).Statement, prior, priorBecause, parent, catchAll, id, with, new(file, line));

    /// <summary>Says how a question was settled.</summary>
    /// <param name="question">The question.</param>
    /// <param name="hypothesis">The answer that proved true.</param>
    /// <param name="at">When it was settled, in EDTF, such as <c>2026-06-01</c>.</param>
    /// <param name="because">What settled it.</param>
    /// <param name="reportedIn">Where that is reported.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such question.</exception>
    public void Resolve(Id<Question> question, Id<Hypothesis> hypothesis, string at, string because, Id<Report>? reportedIn = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (Time(at, "resolution.at", new(file, line)) is { } time)
            Change(question, q => q with { Resolution = new(hypothesis, time, because) { Citations = Cited(reportedIn, null) } });
    }

    /// <summary>The proposition that a hypothesis states.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="ArgumentException">This builder has added no such hypothesis.</exception>
    public Id<Proposition> PropositionOf(Id<Hypothesis> hypothesis) => Added(hypothesis).Proposition;

    private Id<Hypothesis> Answer(Id<Question> question, Id<Proposition> proposition, string name, double? prior, string? because,
        Id<Hypothesis>? parent, bool catchAll, string? id, Func<Hypothesis, Hypothesis>? with, CallerLine caller)
    {
        Added(question);
        var added = Keep(new Hypothesis
        {
            Id = NewId<Hypothesis>(id, name, caller),
            Proposition = proposition,
            Name = name,
            Prior = Unit(prior, "prior", caller) is { } share ? new(new(share), because ?? "") : null,
            Parent = parent,
            IsCatchAll = catchAll,
        }, with, caller).Id;
        Change(question, q => q with { Hypotheses = q.Hypotheses.Add(added) });
        return added;
    }
}
