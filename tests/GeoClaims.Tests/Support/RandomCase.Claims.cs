namespace GeoClaims.Tests;

// Who takes which stance, what it commits to, and who gains or loses by it.
internal sealed partial class RandomCase
{
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<Id<Claim>, Claim> _claimsById = [];
    private readonly Dictionary<Id<Actor>, Claim> _latest = [];

    private void AddClaims(int count)
    {
        for (var i = 0; i < count && _actors.Count > 0 && _propositions.Count > 0; i++)
        {
            var claimant = _draw.Pick(_actors);
            var earlier = _draw.Chance() ? _latest.GetValueOrDefault(claimant) : null;
            var claim = new Claim
            {
                Id = _text.Id<Claim>(),
                Claimant = claimant,
                Proposition = earlier is not null && _draw.Chance(0.7) ? earlier.Proposition : _draw.Pick(_propositions),
                Stance = _draw.Word<Stance>(),
                Voice = _draw.Word<Voice>(),
                Basis = _draw.Word<Basis>(),
                Certainty = _draw.Chance(0.3) ? _scales.Likelihood() : null,
                Figure = _draw.Chance(0.2) ? _scales.Figure() : null,
                When = _draw.Chance(0.2) ? _times.Stated() : null,
                Made = _times.Optional(),
                Channel = _text.Optional(),
                Citations = Citations(),
                Grounds = _evidence.Count == 0 ? [] : _draw.Some(2, () => new Ground(_draw.Pick(_evidence), _draw.Word<Bearing>())),
                Revises = earlier?.Id,
                KnownFrom = _times.Optional(),
            };
            _claims.Add(claim);
            _claimsById.Add(claim.Id, claim);
            _latest[claimant] = claim;
            Records.Add(claim);
        }
    }

    private void AddImplications(int count)
    {
        for (var i = 0; i < count && _propositions.Count > 0; i++)
            Records.Add(new Implication
            {
                Id = _text.Id<Implication>(),
                Acceptor = OneOf(_actors),
                From = Draw.Several(_draw.Between(1, 3), () => _draw.Pick(_propositions)).Distinct().ToValueList(),
                To = _draw.Pick(_propositions),
                Strength = _draw.Chance() ? _scales.Likelihood() : null,
                Because = _text.Optional(),
                SaidBy = OneOf(_actors),
                Citations = Citations(),
                KnownFrom = _times.Optional(),
            });
    }

    private void AddInterests(int count)
    {
        for (var i = 0; i < count && _actors.Count > 0 && _propositions.Count > 0; i++)
            Records.Add(new Interest
            {
                Id = _text.Id<Interest>(),
                Actor = _draw.Pick(_actors),
                Proposition = _draw.Pick(_propositions),
                Direction = _draw.Word<InterestDirection>(),
                Because = _text.Optional(),
                Citations = Citations(),
                KnownFrom = _times.Optional(),
            });
    }
}
