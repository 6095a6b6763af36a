namespace GeoClaims;

/// <summary>Tells what may come of looking: how likely each outcome is, and where the answers would then stand.</summary>
internal sealed class OutcomeWriter(Contest contest)
{
    public NextQuestion OfIndicator(Indicator indicator, Hypothesis hypothesis, double bits, double[] now, double[] chances)
    {
        var (seen, unseen) = (After(now, chances, c => c), After(now, chances, c => 1 - c));
        NextOutcome[] outcomes = [.. new[] { Tell("seen", seen), Tell("not seen", unseen) }.OfType<NextOutcome>()];
        return Ask(NextQuestionKind.Indicator, indicator, hypothesis, bits, outcomes,
            [new("Look for "), Phrases.Part(Phrases.Quoted(indicator))]);
    }

    public NextQuestion OfCell(Evidence item, Hypothesis hypothesis, double bits, Consistency[] ratings, double[] chances,
        double[][] numbers)
    {
        NextOutcome[] outcomes = [.. chances.Select((c, i) => Tell(ratings[i].ToString(), (c, numbers[i]))).OfType<NextOutcome>()];
        return Ask(NextQuestionKind.UnratedCell, item, hypothesis, bits, outcomes,
            [new("Rate "), Phrases.Part(Phrases.Quoted(item)), new(" against "), Phrases.Part(Phrases.Quoted(hypothesis))]);
    }

    private NextQuestion Ask(NextQuestionKind kind, CaseRecord about, Hypothesis hypothesis, double bits, NextOutcome[] outcomes,
        SentencePart[] what)
    {
        var change = new Probability(Math.Clamp(outcomes.Where(o => o.ChangesLead).Sum(o => o.Chance.Value), 0, 1));
        return new()
        {
            Kind = kind,
            About = about,
            Hypothesis = hypothesis,
            Bits = bits,
            ChanceOfChange = change,
            Outcomes = new(outcomes),
            Sentence = new(SentenceKind.Next, Say(what, bits, outcomes, change)),
        };
    }

    private SentenceHandler Say(SentencePart[] what, double bits, NextOutcome[] outcomes, Probability change)
    {
        if (outcomes.Length == 0) return $"{what}: no rating of it would say anything.";
        SentencePart[] where = [.. outcomes.SelectMany((o, i) => (SentencePart[])[new(i == 0 ? "" : "; "), .. Where(o)])];
        Named leader = new(contest.Leader.Hypothesis, $"“{contest.Leader.Hypothesis.Name}”");
        return $"{what}: {new Rounded(bits)} bits. {leader} would stand {where}. Chance that the lead changes: {change}.";
    }

    private static SentencePart[] Where(NextOutcome outcome) =>
    [
        new("at "), new(outcome.Leader.ToString(), Number: outcome.Leader.Value),
        new($" if {outcome.Condition} ("),
        new(outcome.Chance.ToString(), Number: outcome.Chance.Value), new(")"),
        .. outcome.ChangesLead ? (SentencePart[])[new(", and "), .. Phrases.Listed(outcome.Leaders.Select(Phrases.Quoted)),
            new(outcome.Leaders.Count == 1 ? " would lead" : " would be level")] : [],
    ];

    // Nothing can be said of what cannot come.
    private NextOutcome? Tell(string name, (double Chance, double[] Numbers) outcome)
    {
        if (outcome.Chance <= 0) return null;
        var leaders = contest.LeadersBy(outcome.Numbers);
        return new()
        {
            Name = name,
            Chance = new(Math.Clamp(outcome.Chance, 0, 1)),
            Probabilities = [.. contest.Shown.Select(s => new Probability(s.Sum(outcome.Numbers)))],
            Leaders = [.. leaders.Select(i => contest.Hypotheses[i].Hypothesis)],
            Leader = new(contest.Leader.Sum(outcome.Numbers)),
            ChangesLead = !leaders.SequenceEqual(contest.Leaders),
        };
    }

    // P(h | o) = P(h) P(o | h) / P(o).
    private static (double Chance, double[] Numbers) After(double[] now, double[] chances, Func<double, double> of)
    {
        double[] numbers = [.. now.Select((p, h) => p * of(chances[h]))];
        var sum = numbers.Sum();
        if (sum > 0)
            for (var h = 0; h < numbers.Length; h++) numbers[h] = Math.Min(numbers[h] / sum, 1);
        return (sum, numbers);
    }
}
