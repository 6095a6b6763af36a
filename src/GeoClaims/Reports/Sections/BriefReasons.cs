using static GeoClaims.ReportPhrases;
using static GeoClaims.Saying;

namespace GeoClaims;

/// <summary>Why the answer that leads does so, in as few items as a reader keeps in mind.</summary>
internal sealed class BriefReasons(CaseReport report)
{
    /// <summary>How long the text of an item may be, and how long where it is only called to mind.</summary>
    public const int Longest = 110, Shortest = 50;

    private const int MostFor = 3, MostAgainst = 1, MostBetween = 2, MostFlips = 2;

    // A hundredth of the pull of an item that makes an answer e times as likely.
    private const double LeastPull = .01;

    private readonly Evaluation _evaluation = report.Evaluation;

    /// <summary>Whether an answer leads for which there can be reasons.</summary>
    public bool Any => _evaluation.HasWeighed && _evaluation.Contest is { HasLeader: true, HasProbabilities: true };

    /// <summary>The items that pull most towards the leader, the strongest first.</summary>
    public IEnumerable<TaggedItem> For() => Pulls().Where(p => p.Pull > Tie.Width).OrderByDescending(p => p.Pull)
        .Select(p => p.Item).Take(MostFor);

    /// <summary>The items that pull most away from it.</summary>
    public IEnumerable<TaggedItem> Against() => Pulls().Where(p => p.Pull < -Tie.Width).OrderBy(p => p.Pull)
        .Select(p => p.Item).Take(MostAgainst);

    /// <summary>The two answers without parts that are likeliest, and what tells these two apart; null if there are
    /// no others, since then the reasons for the leader say it.</summary>
    public (TaggedHypothesis First, TaggedHypothesis Second, ValueList<(TaggedItem Item, string For)> Items)? LastTwo()
    {
        TaggedHypothesis[] answers = [.. report.Hypotheses.Where(a => a.Column is not null)
            .OrderByDescending(a => _evaluation[a.Hypothesis.Id].Point)];
        if (answers.Length < 3) return null;
        var (first, second) = (answers[0], answers[1]);
        return (first, second, [.. Counting()
            .Select(i => (Item: i, Pull: i.Result.Contributions[first.Column!.Value] - i.Result.Contributions[second.Column!.Value]))
            .Where(x => Math.Abs(x.Pull) >= LeastPull).OrderByDescending(x => Math.Abs(x.Pull)).Take(MostBetween)
            .Select(x => (x.Item, (x.Pull > 0 ? first : second).Hypothesis.Name))]);
    }

    /// <summary>What would really put another answer first: what need only fall, and what need only be seen.</summary>
    public IEnumerable<ViewPhrase> Flips()
    {
        var single = LeadFlips.Of(_evaluation.Contest!);
        foreach (var (item, instead, isTie) in single.Take(MostFlips)) yield return Without(item, instead, isTie);
        if (single.Count == 0) yield return Together();
        if (report.Robustness.LeavingOut.FirstOrDefault(v => v.Flips && v.Kind == VariantKind.WithoutOrigin) is { } origin)
            yield return Said(report, $"Without all that comes from {Show(Own(origin.Name))}, {Names(origin.Leaders)} {
                Would(origin.Leaders)}.");
        if (Seen() is { } seen) yield return seen;
    }

    private ViewPhrase Without(Evidence item, Hypothesis instead, bool isTie)
    {
        var (tag, cut) = (Show(Tag(report.TagOf(item.Key)!)), Show(Own($"“{SafeText.Short(item.Statement, Longest)}”")));
        return isTie ? Said(report, $"Without {tag} {cut}, {Show(Strong(instead.Name))} would be as likely.")
            : Said(report, $"Without {tag} {cut}, {Show(Strong(instead.Name))} would lead.");
    }

    private ViewPhrase Together() => report.Robustness.SmallestFlip switch
    {
        null => Said(report, $"No loss of items: the answer would lead even without any."),
        { IsSmallest: true } flip => Said(report, $"No single item. At least {flip.Size} would have to fall together."),
        var flip => Said(report,
            $"No single item, nor any {flip.TriedUpTo} together. It would take the fall of {flip.Size} or fewer."),
    };

    // Of all that could still be looked for, what is likeliest to put another answer first.
    private ViewPhrase? Seen()
    {
        if (report.Next.Questions.Where(q => q.ChanceOfChange.Value > 0).MaxBy(q => q.ChanceOfChange.Value) is not { } question)
            return null;
        var outcome = question.Outcomes.Where(o => o.ChangesLead).MaxBy(o => o.Chance.Value);
        if (outcome is null) return null;
        var (leaders, would) = (Names(outcome.Leaders), Would(outcome.Leaders));
        return question.Kind == NextQuestionKind.Indicator
            ? Said(report, $"{Show(Own(SafeText.Short(question.About.Label, Longest)))}: if that is {new KnownWords(outcome.Name)}, {
                leaders} {would}.")
            : Said(report, $"If {Show(Tag(report.TagOf(question.About.Key) ?? ""))} were rated “{
                new KnownWords(outcome.InWords)}” against {Show(Own(question.Hypothesis.Name))}, {leaders} {would}.");
    }

    private static ShownList Names(ValueList<Hypothesis> leaders) => new(leaders.Select(h => (ViewPhrase)Strong(h.Name)));

    private static Counted Would(ValueList<Hypothesis> leaders) => new(leaders.Count, "would lead", "would be level");

    private IEnumerable<TaggedItem> Counting() => report.Items.Where(i => i.Result.Row.IsWeighed);

    private IEnumerable<(TaggedItem Item, double Pull)> Pulls()
        => report.Items.Select(i => (i, _evaluation.Contest!.Leader.Pull(i.Result, _evaluation.Leading!.Numbers) ?? 0));
}
