namespace GeoClaims;

/// <summary>Finds the claims on hypotheses of questions, and scores those that can be scored.</summary>
internal sealed class ForecastReader
{
    private readonly CaseFile _file;
    private readonly Dictionary<Id<Question>, Outcomes> _outcomes = [];

    public ForecastReader(CaseFile file)
    {
        _file = file;
        foreach (var question in file.Questions)
            if (question.Resolution is { } resolution) _outcomes.Add(question.Id, new(file, question, resolution));
        var hypotheses = file.Questions.SelectMany(q => q.Hypotheses.Distinct().Select(h => (Question: q, Hypothesis: file.Get(h))))
            .ToLookup(a => a.Hypothesis.Proposition);
        foreach (var claim in file.Claims.InTime(file.Zone))
            foreach (var same in hypotheses[claim.Proposition].GroupBy(a => a.Question.Id))
                Read(claim, same.First().Question, [.. same.Select(a => a.Hypothesis)]);
    }

    public List<ScoredForecast> Scored { get; } = [];

    public List<UnscoredForecast> Unscored { get; } = [];

    // Where several hypotheses of one question share the proposition, it is true as soon as one of them is.
    private void Read(Claim claim, Question question, Hypothesis[] hypotheses)
    {
        var hypothesis = hypotheses.FirstOrDefault(a => CameTrue(question, a) == true) ?? hypotheses[0];
        var reason = WhyNot(claim, question);
        if (reason is null && claim.Certainty is { } certainty && CameTrue(question, hypothesis) is { } cameTrue)
            Scored.Add(new(_file, claim, certainty, question, hypothesis, cameTrue));
        else Unscored.Add(new(_file, claim, question, hypothesis, reason ?? UnscoredReason.Undecided));
    }

    private bool? CameTrue(Question question, Hypothesis hypothesis) => _outcomes.GetValueOrDefault(question.Id)?.Of(hypothesis.Id);

    private UnscoredReason? WhyNot(Claim claim, Question question) => (question.Resolution, claim) switch
    {
        (null, _) => UnscoredReason.Unresolved,
        _ when claim.Traits().Withdraws => UnscoredReason.Retraction,
        (_, { Certainty: null }) => UnscoredReason.NoCertainty,
        (_, { Made: null }) => UnscoredReason.NoTime,
        ({ At: var at }, { Made: var made }) => made.OrderTo(at, _file.Zone.Zone) switch
        {
            TimeOrder.Before => null,
            TimeOrder.After => UnscoredReason.MadeAfter,
            _ => UnscoredReason.OrderUnknown,
        },
    };
}
