using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>One analyst's assessments on one question, made apart from the case and without sight of anybody else's.</summary>
/// <remarks>Immutable: each assessment gives a new review. <see cref="CaseFile.StartReview"/>
/// makes one, <see cref="CaseFile.Merge(Review)"/> brings it home.</remarks>
public sealed partial class Review
{
    private readonly ImmutableSortedDictionary<(Id<Evidence> Item, Id<Hypothesis> Hypothesis), Assessment> _assessments;
    private readonly Lazy<CaseFile> _case;

    internal Review(CaseFile start, Id<Question> question, string analyst, ValueList<Id<Evidence>> items,
        IEnumerable<Assessment> assessments)
        : this(start, start.Get(question), analyst, Among(start, items),
            assessments.ToImmutableSortedDictionary(a => (a.Item, a.Hypothesis), a => a)) { }

    private Review(CaseFile start, Question question, string analyst, RecordSet<Evidence> items,
        ImmutableSortedDictionary<(Id<Evidence>, Id<Hypothesis>), Assessment> assessments)
    {
        (Start, Question, Analyst, Items, _assessments) = (start, question, analyst, items, assessments);
        Hypotheses = new HypothesisTree(start, question).Leaves.ToValueList();
        _case = new(() => CaseFile.Assemble(Start.Title, Start.Zone, Start.Handling,
            [.. Start.Records().Where(r => r is not Assessment), .. _assessments.Values]));
    }

    /// <summary>Who judges.</summary>
    public string Analyst { get; }

    /// <summary>The question, without its resolution.</summary>
    public Question Question { get; }

    /// <summary>The items to judge.</summary>
    public RecordSet<Evidence> Items { get; }

    /// <summary>The hypotheses to judge them against: those without parts, in the question's order.</summary>
    public ValueList<Hypothesis> Hypotheses { get; }

    /// <summary>The case as it was handed out, with the analyst's assessments and nobody
    /// else's: the analyst's own evaluation is <c>Case.Evaluate(Question.Id)</c>.</summary>
    public CaseFile Case => _case.Value;

    internal CaseFile Start { get; }

    /// <summary>Judges an item against a hypothesis by a rating, in place of what the analyst may have said before.</summary>
    /// <param name="item">One of <see cref="Items"/>.</param>
    /// <param name="hypothesis">One of <see cref="Hypotheses"/>.</param>
    /// <param name="consistency">How well the item fits.</param>
    /// <param name="because">Why.</param>
    /// <exception cref="ArgumentException">The item or the hypothesis is not of this review.</exception>
    public Review Assess(Id<Evidence> item, Id<Hypothesis> hypothesis, Consistency consistency, string? because = null)
        => Judged(new() { Item = item, Hypothesis = hypothesis, Analyst = Analyst, Consistency = consistency, Because = because });

    /// <summary>Judges an item against a hypothesis by a number, in place of what the analyst may have said before.</summary>
    /// <param name="item">One of <see cref="Items"/>.</param>
    /// <param name="hypothesis">One of <see cref="Hypotheses"/>.</param>
    /// <param name="likelihood">How probable the item was if the hypothesis were true, from 0 to 1.</param>
    /// <param name="low">The lowest value held possible; the likelihood itself if left out.</param>
    /// <param name="high">The highest value held possible; the likelihood itself if left out.</param>
    /// <param name="because">Why.</param>
    /// <exception cref="ArgumentException">The item or the hypothesis is not of this review, or the numbers are not in order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside 0 to 1.</exception>
    [OverloadResolutionPriority(1)] // so that a literal 0 is a probability and not the first rating
    public Review Assess(Id<Evidence> item, Id<Hypothesis> hypothesis, double likelihood, double? low =
        null, double? high = null, string? because = null)
        => Judged(new() { Item = item, Hypothesis =
            hypothesis, Analyst = Analyst, Likelihood = new(low ?? likelihood, likelihood, high ?? likelihood), Because = because });

    /// <summary>Takes a judgement back; if there is none, nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hypothesis">The hypothesis.</param>
    public Review Withdraw(Id<Evidence> item, Id<Hypothesis> hypothesis) => With(_assessments.Remove((item, hypothesis)));

    /// <summary>What the analyst has rated and a case has since changed or
    /// removed: items, hypotheses and the propositions of these.</summary>
    /// <param name="file">The case, as it is now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public ValueList<RecordChange> ChangedIn(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var hypotheses = Rated().Select(k => k.Hypothesis).Distinct().Select(Start.Get).ToList();
        IEnumerable<CaseRecord> rated = [.. hypotheses.Select(h => Start.Get(h.Proposition)).Distinct(), .. hypotheses,
            .. Rated().Select(k => k.Item).Distinct().Select(Start.Get)];
        return rated.Select(r => RecordChange.Between(r, file.RecordWith(r.Key), Start, file)).OfType<RecordChange>().ToValueList();
    }

    /// <summary>Whose review of what it is, and how far it has come.</summary>
    public override string ToString()
    {
        var cells = Items.Count * Hypotheses.Count;
        return $"{Analyst} on “{Question.Text}”: {Rated().Count()} of {Words.Count(cells, "cell", "cells")} rated";
    }

    private static RecordSet<Evidence> Among(CaseFile start, ValueList<Id<Evidence>> items)
    {
        var listed = items.ToHashSet();
        return start.Evidence.Where(e => listed.Contains(e.Id));
    }

    // The analyst may have judged the items of other questions too.
    private IEnumerable<(Id<Evidence> Item, Id<Hypothesis> Hypothesis)> Rated()
    {
        var (items, hypotheses) = (Items.Select(i => i.Id).ToHashSet(), Hypotheses.Select(h => h.Id).ToHashSet());
        return _assessments.Keys.Where(k => items.Contains(k.Item) && hypotheses.Contains(k.Hypothesis));
    }

    private Review Judged(Assessment assessment)
    {
        if (!Items.Any(i => i.Id == assessment.Item))
            throw new ArgumentException($"'{assessment.Item}' is no item of this review.", nameof(assessment));
        if (!Hypotheses.Any(h => h.Id == assessment.Hypothesis)) throw new ArgumentException($"'{assessment.Hypothesis}' "
            + $"is no answer to the question of this review, or is the union of others.", nameof(assessment));
        return With(_assessments.SetItem((assessment.Item, assessment.Hypothesis), assessment));
    }

    private Review With(ImmutableSortedDictionary<(Id<Evidence>, Id<Hypothesis>), Assessment> assessments)
        => new(Start, Question, Analyst, Items, assessments);
}
