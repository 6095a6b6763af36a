namespace GeoClaims.Tests;

// Evidence of every kind, and how it was judged.
internal sealed partial class RandomCase
{
    private static readonly string[] Analysts = ["analyst", "Анна", "second [desk]|reader"];

    // "Claim made" needs claims, and claims come later, since they may invoke evidence.
    private static readonly EvidenceKind[] KindsBeforeClaims = [.. Enum.GetValues<EvidenceKind>().Where(k => k != EvidenceKind.ClaimMade)];

    private readonly List<Id<Evidence>> _evidence = [];
    private readonly List<Id<Evidence>> _assumptions = [];

    private void AddEvidence(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var kind = _reports.Count == 0 ? EvidenceKind.Assumption : _draw.Pick(KindsBeforeClaims);
            var item = Item(kind, [], kind == EvidenceKind.Assumption ? Citations() : Cited());
            if (kind == EvidenceKind.Assumption) _assumptions.Add(item.Id);
        }
    }

    private void AddClaimsMade(int count)
    {
        for (var i = 0; i < count && _claims.Count > 0 && _reports.Count > 0; i++)
        {
            var claim = _draw.Pick(_claims);
            var earlier = claim.Revises is { } id ? _claimsById[id] : null;
            Item(EvidenceKind.ClaimMade, earlier?.Proposition == claim.Proposition ? [earlier.Id, claim.Id] : [claim.Id], Cited());
        }
    }

    private ValueList<Citation> Cited() => Draw.Several(_draw.Between(1, 3), Citation);

    private Evidence Item(EvidenceKind kind, ValueList<Id<Claim>> claims, ValueList<Citation> citations)
    {
        var id = _text.Id<Evidence>();
        return Keep(_evidence, id, new Evidence
        {
            Id = id,
            Statement = _text.Sentence(),
            Kind = kind,
            Citations = citations,
            Reliability = _draw.Chance(0.2) ? _scales.Reliability() : null,
            Credibility = _scales.Credibility(),
            Confidence = _draw.Chance() ? _scales.Confidence() : null,
            Relevance = _draw.Word<Relevance>(),
            Access = _draw.Word<EvidenceAccess>(),
            Observed = _times.Optional(),
            Place = _draw.Chance(0.3) ? Place() : null,
            Restates = _draw.Few(_evidence),
            DependsOn = _draw.Few(_assumptions),
            Claims = claims,
            Search = kind == EvidenceKind.Absence ? new(_text.Name(), _text.Name(), _times.Time()) : null,
            Exhibits = _custody.Exhibits(),
            Checks = _custody.Checks(() => citations),
            KnownFrom = _times.Optional(),
        });
    }

    /// <summary>Walks over the evidence and rates each item against the answers of one question, as one or two analysts.</summary>
    private void AddAssessments(int count)
    {
        if (_leavesByQuestion.Count == 0) return;
        foreach (var item in _evidence)
        {
            if (count <= 0) return;
            var analyst = _draw.Below(Analysts.Length);
            foreach (var hypothesis in _draw.Pick(_leavesByQuestion))
            {
                if (_draw.Chance(0.2)) continue;
                Records.Add(Judgement(item, hypothesis, Analysts[analyst]));
                count--;
                if (!_draw.Chance(0.1)) continue;
                Records.Add(Judgement(item, hypothesis, Analysts[(analyst + 1) % Analysts.Length]));
                count--;
            }
        }
    }

    private Assessment Judgement(Id<Evidence> item, Id<Hypothesis> hypothesis, string analyst)
    {
        var asWord = _draw.Chance(0.8);
        return new()
        {
            Item = item,
            Hypothesis = hypothesis,
            Analyst = analyst,
            Consistency = asWord ? _draw.Word<Consistency>() : null,
            Likelihood = asWord ? null : _scales.Range(),
            Because = _text.Optional(),
            Since = _times.Optional(),
        };
    }

    private void AddIndicators(int count)
    {
        for (var i = 0; i < count && _hypotheses.Count > 0; i++)
        {
            var hypothesis = _draw.Pick(_hypotheses);
            Records.Add(new Indicator
            {
                Id = _text.Id<Indicator>(),
                Hypothesis = hypothesis,
                Expected = Expected(hypothesis),
                Text = _text.Sentence(),
                Status = _draw.Word<IndicatorStatus>(),
                Citations = Citations(),
                KnownFrom = _times.Optional(),
            });
        }
    }

    private void AddJudgements(int count)
    {
        List<Question> questions = [.. Records.OfType<Question>().Where(q => !q.Hypotheses.IsEmpty)];
        for (var i = 0; i < count && questions.Count > 0; i++)
        {
            var question = _draw.Pick(questions);
            Records.Add(new Judgement
            {
                Id = _text.Id<Judgement>(),
                Question = question.Id,
                Analyst = _text.Sentence(),
                Answers = [.. question.Hypotheses.Distinct().Select(h => new JudgedAnswer(h, _scales.Range().Best))],
                Made = _times.Optional(),
                Because = _text.Optional(),
            });
        }
    }

    private ValueList<Expectation> Expected(Id<Hypothesis> hypothesis)
    {
        var answers = _leavesByQuestion.Find(leaves => leaves.Contains(hypothesis)) ?? [];
        return [.. answers.Where(_ => _draw.Chance(0.7)).Select(answer =>
        {
            var asWord = _draw.Chance();
            return new Expectation
            {
                Hypothesis = answer,
                Consistency = asWord ? _draw.Word<Consistency>() : null,
                Likelihood = asWord ? null : _scales.Range(),
                Because = _text.Optional(),
            };
        })];
    }
}
