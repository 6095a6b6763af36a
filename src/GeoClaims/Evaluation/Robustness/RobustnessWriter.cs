namespace GeoClaims;

/// <summary>Says in sentences how firmly a judgement stands.</summary>
internal sealed class RobustnessWriter(Robustness robustness, Contest? contest, CaseFile file,
    Question question) : SentenceWriter(SentenceKind.Robustness)
{
    private const int MostFlipsShown = 5;
    private const int MostItemsShown = 3;

    private readonly bool _hasLeader = contest is { HasLeader: true };

    public ValueList<Sentence> Write()
    {
        if (contest?.Whole is { } whole) Say($"What follows is about the parts of “{whole.Hypothesis}”, given that it is true.");
        if (!_hasLeader) Say($"No answer leads alone, so there is no lead to lose.");
        else
        {
            Flips();
            LeavingOut();
            Stability();
            BaseRates();
        }
        Planted();
        Resampling();
        return Sentences;
    }

    private void Flips()
    {
        if (robustness.SmallestFlip is not { } flip)
        {
            if (contest is { HasProbabilities: true })
                Say($"However many items fell, the same answer would lead: its prior puts it first.");
            else Say($"However many items fell, the same answer would lead.");
            return;
        }
        Named[] items =
            [.. flip.Items.Take(flip.IsSmallest ? flip.Items.Count : MostItemsShown).Select(i => new Named(i, $"“{i.Statement}”"))];
        var more = items.Length < flip.Items.Count ? $" and {flip.Items.Count - items.Length} more" : "";
        // Copies fall with what they repeat, and are listed: the two counts differ by them.
        var copies = flip.Items.Count > flip.Size ? $" ({flip.Items.Count} with their copies)" : "";
        CaseRecord[] instead = [.. flip.Instead];
        var would = new KnownWords(flip.Instead.Count == 1 ? "would lead" : "would be level");
        if (flip.Size == 1) Say($"The lead hangs on one item: without {items}, {instead} {would}.");
        else if (flip.IsSmallest)
            Say($"At least {flip.Size} items{copies} must fall for the lead to change: without {items}, {instead} {would}.");
        else Say($"No loss of up to {flip.TriedUpTo} items changes the lead. A search step by step found {flip.Size}{copies} "
            + $"without which {instead} {would}: {items}{more}.");
    }

    private void LeavingOut()
    {
        var kinds = robustness.LeavingOut.Where(v => v.Flips && v.Kind != VariantKind.WithoutItem).ToList();
        foreach (var variant in kinds.Take(MostFlipsShown))
        {
            CaseRecord[] leaders = [.. variant.Leaders];
            Say($"{Words.Capital(Variant.Words(variant.Kind))} {Name(variant)}, {leaders} {(leaders.Length == 1
                ? "would lead"
                : "would be level")}.");
        }
        if (kinds.Count > MostFlipsShown) Say($"{kinds.Count - MostFlipsShown} more reports, sources or origins would flip it.");
        if (kinds.Count == 0 && robustness.LeavingOut.Count > 0)
            Say($"No single report, source or origin carries the lead: with any one of them gone, the same answer leads.");
    }

    private void Planted()
    {
        foreach (var variant in robustness.Planted.Where(v => v.Flips).Take(MostFlipsShown))
        {
            CaseRecord[] leaders = [.. variant.Leaders];
            Say($"If {(variant.Items.Count == 1 ? "the one item" : "the items")} that {(variant.Items.Count == 1 ? "comes" : "come")} "
                + $"from {Name(variant)} alone told nothing, being planted, {leaders} {(leaders.Length == 1
                    ? "would lead"
                    : "would be level")}.");
        }
        if (_hasLeader && robustness.Planted.Count > 0 && !robustness.Planted.Any(v => v.Flips))
            Say($"If all that comes from any one origin alone were planted, and told nothing, the same answer would lead.");
    }

    private void BaseRates()
    {
        if (robustness.BaseRates is not { } sweep) return;
        if (sweep.LeadsFrom is { } from)
            Say($"“{sweep.Hypothesis}” would lead if it had started at {from} or more before the evidence.");
        else Say($"“{sweep.Hypothesis}” would lead even if it had started at {sweep.Points[0].Prior} before the evidence.");
    }

    private void Resampling()
    {
        if (robustness.Resampling is not { } resampling) return;
        if (contest is not { HasProbabilities: true }) return;
        var first = resampling[contest.Leader.Hypothesis.Id];
        var range = contest.Whole is null ? first.Range : first.Within;
        Say($"With ratings, the rating table, trust and priors drawn anew {robustness.Draws} times, “{first.Hypothesis}” leads "
            + $"in {first.ShareLed} of draws, and nine draws of ten put it {Between(range)}.");
    }

    private void Stability()
    {
        if (robustness.Stability.FirstOrDefault(s => s.Hypothesis.Id == contest!.Leader.Hypothesis.Id) is not { } leader
            || leader.Range.Low == leader.Range.High) return;
        Say($"Changing any one item, grade or missing rating by itself {
                new KnownWords(LooksAlike(leader.Range) ? "leaves" : "moves")} "
            + $"“{leader.Hypothesis}” {Between(leader.Range)}.");
    }

    private static Phrase Between(ProbabilityRange range)
        => LooksAlike(range) ? Phrase.Of($"at {range.Low}") : Phrase.Of($"between {range.Low} and {range.High}");

    // Two ends beyond 99%, for instance, are written alike.
    private static bool LooksAlike(ProbabilityRange range) => range.Low.ToString() == range.High.ToString();

    private Named Name(Variant variant) => new(file.RecordWith(variant.Key) ?? question, $"“{variant.Name}”");
}
