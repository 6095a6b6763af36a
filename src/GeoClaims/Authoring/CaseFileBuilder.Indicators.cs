using System.Runtime.CompilerServices;

namespace GeoClaims;

// What would be seen if a hypothesis were true, and how far that is to be expected under each.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds what would be seen if a hypothesis were true.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <param name="text">What would be seen.</param>
    /// <param name="status">Whether it has been seen, or even looked for.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Id<Indicator> Indicator(Id<Hypothesis> hypothesis, string text, IndicatorStatus status =
        IndicatorStatus.NotLookedFor, string? id = null,
        Func<Indicator, Indicator>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Indicator { Id = NewId<Indicator>(id, text, caller), Hypothesis = hypothesis, Text = text, Status = status }, with,
            caller).Id;
    }

    /// <summary>Says by a rating how far an indicator is to be expected if a hypothesis is true.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="hypothesis">The hypothesis, which has no parts.</param>
    /// <param name="consistency">How far it is to be expected, from II (hardly) to CC (strongly).</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such indicator.</exception>
    public void Expect(Id<Indicator> indicator, Id<Hypothesis> hypothesis, Consistency consistency, string? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Expect(indicator, new Expectation { Hypothesis = hypothesis, Consistency = consistency, Because = because },
            new CallerLine(file, line));

    /// <summary>Says by a number how far an indicator is to be expected if a hypothesis is true.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="hypothesis">The hypothesis, which has no parts.</param>
    /// <param name="likelihood">How probable it is to be seen if the hypothesis is true, from 0 to 1.</param>
    /// <param name="low">The lowest value held possible; the likelihood itself if left out.</param>
    /// <param name="high">The highest value held possible; the likelihood itself if left out.</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such indicator.</exception>
    [OverloadResolutionPriority(1)] // so that a literal 0 is a probability and not the first rating
    public void Expect(Id<Indicator> indicator, Id<Hypothesis> hypothesis, double likelihood, double? low = null, double? high = null,
        string? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        Expect(indicator, new() { Hypothesis = hypothesis, Likelihood = Range(likelihood, low, high, caller), Because = because }, caller);
    }

    private void Expect(Id<Indicator> indicator, Expectation expectation, CallerLine caller)
    {
        if (Added(indicator).Expected.Any(e => e.Hypothesis == expectation.Hypothesis))
            Note(RuleBook.ExpectedOnce, "expected", $"It is stated for '{expectation.Hypothesis}' twice. Keep one.", caller);
        else Change(indicator, i => i with { Expected = i.Expected.Add(expectation) });
    }
}
