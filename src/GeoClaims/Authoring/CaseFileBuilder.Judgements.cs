using System.Runtime.CompilerServices;

namespace GeoClaims;

// What analysts hold likely, straight away and as given.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds an analyst's own probabilities for the answers to a question, as given: they need not add up.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answers">How likely which answers are held, from 0 to 1, such as <c>[(rust, 0.7), (ship, 0.4)]</c>.</param>
    /// <param name="because">Why.</param>
    /// <param name="made">When, in EDTF, such as <c>2026-03-03</c>.</param>
    /// <param name="analyst">Who judges; the builder's analyst if left out.</param>
    /// <param name="id">The id; made from the analyst and the question if left out.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder has added no such question.</exception>
    public Id<Judgement> Judge(Id<Question> question, IEnumerable<(Id<Hypothesis> Answer, double Probability)> answers,
        string? because = null, string? made = null, string? analyst = null, string? id = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var caller = new CallerLine(file, line);
        var judge = analyst ?? _analyst;
        return Keep(new Judgement
        {
            Id = NewId<Judgement>(id, $"{judge} {Added(question).Text}", caller),
            Question = question,
            Analyst = judge,
            Answers = [.. answers.Select(a => new JudgedAnswer(a.Answer, new(Unit(a.Probability, "answers", caller) ?? 0)))],
            Made = Time(made, "made", caller),
            Because = because,
        }, caller).Id;
    }
}
