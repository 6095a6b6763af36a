namespace GeoClaims.Tests;

// Propositions, questions, and trees of hypotheses whose priors add up.
internal sealed partial class RandomCase
{
    private readonly List<Id<Proposition>> _propositions = [];
    private readonly List<Id<Question>> _questions = [];
    private readonly List<Id<Hypothesis>> _hypotheses = [];
    private readonly List<Id<Hypothesis>[]> _leavesByQuestion = [];

    private void AddPropositions(int count)
    {
        for (var i = 0; i < count; i++) AddProposition([]);
    }

    private void AddMetaPropositions(int count)
    {
        for (var i = 0; i < count && _claims.Count > 0; i++)
            AddProposition(Draw.Several(_draw.Between(1, 3), () => _draw.Pick(_claims).Id).Distinct().ToValueList());
    }

    private void AddProposition(ValueList<Id<Claim>> aboutClaims)
    {
        var id = _text.Id<Proposition>();
        Keep(_propositions, id, new Proposition
        {
            Id = id,
            Statement = _text.Sentence(),
            About = _draw.Some(3, About).Where(s => s is not null).Select(s => s!).ToValueList(),
            Parent = OneOf(_propositions),
            Quantity = _draw.Chance(0.2) ? new(_text.Name(), _text.Name(), _draw.Chance()) : null,
            AboutClaims = aboutClaims,
        });
    }

    private Subject? About()
        => OneOf(_events) is { } happened ? Subject.Of(happened, _text.Optional())
         : OneOf(_actors, 1) is { } actor ? Subject.Of(actor, _text.Optional()) : null;

    private void AddQuestions(int count)
    {
        for (var i = 0; i < count && _propositions.Count > 0; i++)
        {
            var (leaves, all) = (new List<Id<Hypothesis>>(), new List<Id<Hypothesis>>());
            // A catch-all stands at the root, where it makes the whole exhaustive.
            var hasCatchAll = _draw.Chance(0.7);
            AddSiblings(_draw.Between(2, 4), null, hasCatchAll, depth: 0, leaves, all);
            _leavesByQuestion.Add([.. leaves]);

            var id = _text.Id<Question>();
            Keep(_questions, id, new Question
            {
                Id = id,
                Text = _text.Sentence(),
                Hypotheses = all.ToValueList(),
                Exclusive = _draw.Chance(0.8),
                Ordered = Records.Count % 3 == 0,
                ReferenceClass = Records.Count % 2 == 0 ? "who was behind an attack" : null,
                Exhaustive = hasCatchAll && _draw.Chance(0.9),
                ResolveBy = _times.Optional(),
                Criteria = _text.Optional(),
                Resolution = _draw.Chance(0.2) ? new(_draw.Pick(all), _times.Time(), _text.Sentence()) { Citations = Citations() } : null,
            });
        }
    }

    private void AddSiblings(int count, Id<Hypothesis>? parent, bool withCatchAll, int depth, List<Id<Hypothesis>> leaves,
        List<Id<Hypothesis>> all)
    {
        var priors = Priors(count);
        for (var i = 0; i < count; i++)
        {
            var id = _text.Id<Hypothesis>();
            var isCatchAll = withCatchAll && i == count - 1;
            Keep(_hypotheses, id, new Hypothesis
            {
                Id = id,
                Proposition = _draw.Pick(_propositions),
                Name = _text.Name(),
                Prior = priors[i] is { } share ? new(new(share), _text.Sentence(), _text.Optional()) : null,
                IsCatchAll = isCatchAll,
                Parent = parent,
                Kind = i % 2 == 0 ? "group" : null,
            });
            all.Add(id);
            if (!isCatchAll && depth < 2 && _draw.Chance(0.25)) AddSiblings(_draw.Between(2, 3), id, false, depth + 1, leaves, all);
            else leaves.Add(id);
        }
    }

    /// <summary>No priors, priors for all that add up to 1, or priors for some that leave room for the rest.</summary>
    private double?[] Priors(int count)
    {
        var shares = new double?[count];
        var form = _draw.Below(3);
        if (form == 0) return shares;
        var weights = Enumerable.Range(0, count).Select(_ => _draw.Between(1, 20)).ToArray();
        for (var i = 0; i < count; i++)
            if (form == 1 || _draw.Chance()) shares[i] = (double)weights[i] / weights.Sum();
        return shares;
    }
}
