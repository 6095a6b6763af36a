using System.Runtime.CompilerServices;

namespace GeoClaims;

// Evidence, and how it is judged.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds an item that bears on propositions.</summary>
    /// <param name="statement">What the item says, as a full sentence without its full stop.</param>
    /// <param name="reportedIn">Where it is reported; only an assumption needs no report.</param>
    /// <param name="kind">What kind of item it is.</param>
    /// <param name="at">The place in that report, such as <c>paragraph 2</c>.</param>
    /// <param name="credibility">How credible the information is, 1 (confirmed) to
    /// 5 (improbable); 6, as if left out, means that it cannot be judged.</param>
    /// <param name="confidence">How sure you are that the item is what it is taken for, from 0 to 1; not scored, if left out.</param>
    /// <param name="reliability">How reliable whoever carries the item is, A to F, where the source of the report does not say it.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public Id<Evidence> Evidence(string statement, Id<Report>? reportedIn =
        null, EvidenceKind kind = EvidenceKind.Observation, string? at = null,
        int? credibility = null, double? confidence = null, char? reliability = null, string? id = null,
        Func<Evidence, Evidence>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Evidence
        {
            Id = NewId<Evidence>(id, statement, caller),
            Statement = statement,
            Kind = kind,
            Citations = Cited(reportedIn, at),
            Reliability = reliability is { } letter ? Grade(letter, caller) : null,
            Credibility = Grade(credibility, caller),
            Confidence = Score(confidence, caller),
        }, with, caller).Id;
    }

    /// <summary>Adds the act "X said so" as an item: that the claim was made, not what it says.</summary>
    /// <param name="claim">The claim, whose citations the item takes over.</param>
    /// <param name="statement">What the item says; made from the claim if left out.</param>
    /// <param name="credibility">How credible it is that the claim was made, 1 to 6.</param>
    /// <param name="confidence">How sure you are that it was made by its claimant, from 0 to 1.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such claim.</exception>
    public Id<Evidence> Evidence(Id<Claim> claim, string? statement =
        null, int? credibility = null, double? confidence = null, string? id = null,
        Func<Evidence, Evidence>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var act = Added(claim);
        statement ??= $"{Added(act.Claimant).Name} {Words.Of(act.Stance)}: {Added(act.Proposition).Statement}";
        return Evidence(statement, null, EvidenceKind.ClaimMade, null, credibility, confidence, null, id,
            e => (with ?? (x => x))(e with { Citations = act.Citations, Claims = [claim] }), file, line);
    }

    /// <summary>Judges an item against a hypothesis by a rating.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hypothesis">The hypothesis, which has no parts.</param>
    /// <param name="consistency">How well the item fits.</param>
    /// <param name="because">Why.</param>
    /// <param name="analyst">Who judges; the builder's analyst if left out.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Assess(Id<Evidence> item, Id<Hypothesis> hypothesis, Consistency consistency, string? because =
        null, string? analyst = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Keep(new Assessment { Item = item, Hypothesis = hypothesis, Analyst = analyst
            ?? _analyst, Consistency = consistency, Because = because }, new CallerLine(file, line));

    /// <summary>Judges an item against a hypothesis by a number.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hypothesis">The hypothesis, which has no parts.</param>
    /// <param name="likelihood">How probable the item was if the hypothesis were true, from 0 to 1.</param>
    /// <param name="low">The lowest value held possible; the likelihood itself if left out.</param>
    /// <param name="high">The highest value held possible; the likelihood itself if left out.</param>
    /// <param name="because">Why.</param>
    /// <param name="analyst">Who judges; the builder's analyst if left out.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    [OverloadResolutionPriority(1)] // so that a literal 0 is a probability and not the first rating
    public void Assess(Id<Evidence> item, Id<Hypothesis> hypothesis, double likelihood, double? low =
        null, double? high = null, string? because = null, string? analyst = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        Keep(new Assessment
        {
            Item = item,
            Hypothesis = hypothesis,
            Analyst = analyst ?? _analyst,
            Likelihood = Range(likelihood, low, high, caller),
            Because = because,
        }, caller);
    }
}
