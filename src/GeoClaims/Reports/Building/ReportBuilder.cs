using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>Works out a report.</summary>
internal sealed class ReportBuilder(CaseFile file, Question question, ReportOptions options, IProgress<WorkProgress>? progress,
    CancellationToken cancellation)
{
    public CaseReport Build()
    {
        var evaluation = file.Evaluate(question.Id, options.Evaluation, cancellation);
        var robustness = evaluation.Robustness(progress: progress, cancellation: cancellation);
        var answers = HypothesisTags.Of(file, evaluation);
        var (snapshots, leftOut) = SnapshotBuilder.Build(file, question, evaluation, answers, new(file.Zone), options, progress,
            cancellation);
        var labels = new TimeLabels(file.Zone, yearOf: snapshots[^1].At);
        var clock = new ReportClock(file, labels, snapshots, options.Bound);
        cancellation.ThrowIfCancellationRequested();
        var items = ItemTags.Of(file, evaluation, clock);
        cancellation.ThrowIfCancellationRequested();
        var claims = ClaimTags.Of(file, question, clock);
        var tags = TagsOf(answers, items, claims);
        cancellation.ThrowIfCancellationRequested();
        var claimants = new ClaimantBuilder(file, evaluation, evaluation.Origins, items, claims).Build();
        var implications = new ImplicationIndex(file);
        var endnotes = new EndnoteBuilder(file).Build(items, claims);
        cancellation.ThrowIfCancellationRequested();
        var changes = new ChangeExplainer(evaluation, () => robustness.SmallestFlip).Explain().Sentences;
        cancellation.ThrowIfCancellationRequested();
        return new()
        {
            Case = file,
            Question = question,
            Options = options,
            Evaluation = evaluation,
            Robustness = robustness,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.ToJson()))),
            Account = AccountOf(items, answers, claimants),
            WhatHappened = HappenedOf(snapshots),
            Hypotheses = answers,
            Items = items,
            Claims = claims,
            Snapshots = snapshots,
            SnapshotsLeftOut = leftOut,
            Claimants = claimants,
            Timeline = new TimelineBuilder(file, question, clock, labels).Build(items, claims),
            Graph = GraphBuilder.Build(evaluation, items, answers, options.MostDrawn),
            Map = PlaceMapBuilder.Build(file, clock, tags, options.Boundaries),
            WhatIfs = WhatIfBuilder.Build(evaluation, robustness, tags),
            Missing = [.. evaluation.Gaps.Where(g => g.Kind != GapKind.IndicatorNotLookedFor).Select(g => g.Sentence)
                .Where(s => !changes.Any(c => c.Text == s.Text))],
            // What nothing has been weighed for yet, nothing can change.
            Changes = evaluation.HasWeighed ? changes : [],
            Next = evaluation.NextQuestions(progress, cancellation),
            Stakes = file.Stakes(question.Id),
            Commitments = CommitmentsOf(implications),
            Positions = [.. claims.Select(c => c.Claimant.Id).Distinct().Order()
                .Select(a => new Positions(file, file.Get(a), implications))
                .Where(p => !p.Changes.IsEmpty || !p.Contradictions.IsEmpty)],
            Forecasts = ForecastBuilder.Build(file, question, clock, options.Evaluation),
            Endnotes = endnotes,
            SourceSummary = SourceSummaryWriter.Write(file, evaluation, endnotes),
            Tags = tags,
        };
    }

    private static Dictionary<string, string> TagsOf(ValueList<TaggedHypothesis> answers, ValueList<TaggedItem> items,
        ValueList<TaggedClaim> claims)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var answer in answers) tags[answer.Hypothesis.Id.Value] = answer.Tag;
        foreach (var item in items) tags[item.Item.Id.Value] = item.Tag;
        foreach (var claim in claims) tags[claim.Claim.Id.Value] = claim.Tag;
        return tags;
    }

    private ValueList<string> AccountOf(ValueList<TaggedItem> items, ValueList<TaggedHypothesis> answers, ValueList<Claimant> claimants)
    {
        var leaves = answers.Count(a => a.Column is not null);
        return
        [
            file.Title.TrimEnd('.') + (file.Knowledge is { } known ? $", {known}." : "."),
            Stands(claimants),
            items.Count == 0 ? $"There is no evidence yet on the {Words.Count(leaves, "explanation", "explanations")}."
                : $"This report weighs {Words.Count(items.Count, "piece", "pieces")} of evidence "
                    + $"against {Words.Count(leaves, "explanation", "explanations")}.",
        ];
    }

    // With its year, which a brief should not leave to be guessed.
    private string? HappenedOf(ValueList<Snapshot> snapshots)
    {
        if (FocusEvent.Of(file, question) is not { } focus) return null;
        var clock = new ReportClock(file, new(file.Zone), snapshots, options.Bound);
        var when = focus.Time is { } time ? $", {OwnText.Dates(options.Sentences, clock.Label(time, focus.Place))}" : "";
        return $"{focus.Name.TrimEnd('.')}{when}{(focus.Place is { } place ? $", {place.Name}" : "")}.";
    }

    // Of parties that hold the same, each counts as a party, but their answer once.
    private static string Stands(ValueList<Claimant> claimants)
    {
        if (claimants.IsEmpty) return "Nobody claims an answer.";
        var claimed = claimants.Where(c => !c.Chance.Denied)
            .Select(c => string.Join(' ', c.Chance.Hypotheses.Select(h => h.Value).Order(StringComparer.Ordinal))).Distinct().Count();
        var parties = claimants.Count == 1 ? "One party takes a stand" : $"{claimants.Count} parties take a stand";
        return claimed switch
        {
            0 => $"{parties}, but {(claimants.Count == 1 ? "claims no" : "none claims an")} answer.",
            1 => $"{parties}, and one answer is claimed.",
            _ => $"{parties}, and {claimed} different answers are claimed.",
        };
    }

    // Whoever any implication speaks of, and whichever answer commits him to something; the answers in their order.
    private ValueList<Commitments> CommitmentsOf(ImplicationIndex implications)
    {
        var acceptors = file.Implications.Select(i => i.Acceptor).OfType<Id<Actor>>().Distinct().Order();
        return [.. acceptors.SelectMany(a => Each(file.Get(a), new HeldClaims(file, a)))
            .Where(c => c.All.Any(x => x.Path.Any(s => s.Implication is not null)))];

        IEnumerable<Commitments> Each(Actor acceptor, HeldClaims held) => question.Hypotheses.Distinct()
            .Select(h => new Commitments(file, acceptor, [file.Get(h).Proposition], implications, held));
    }
}
