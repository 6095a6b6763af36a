namespace GeoClaims.Tests;

// Who acts, who publishes, what was published, what happened.
internal sealed partial class RandomCase
{
    private readonly List<Id<Actor>> _actors = [];
    private readonly List<Id<Source>> _sources = [];
    private readonly List<Id<Report>> _reports = [];
    private readonly List<Id<Event>> _events = [];

    private void AddActors(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = _text.Id<Actor>();
            Keep(_actors, id, new Actor
            {
                Id = id,
                Name = _text.Name(),
                Kind = _draw.Word<ActorKind>(),
                Aliases = _draw.Some(3, () => new ActorName(_text.Name(), _text.Language())),
                // Only to actors made before, so that nothing is a part of itself.
                Affiliations = _actors.Count == 0
                    ? []
                    : _draw.Some(2, () => new Affiliation(_draw.Word<AffiliationKind>(), _draw.Pick(_actors), _times.Optional())),
            });
        }
    }

    private void AddSources(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = _text.Id<Source>();
            Keep(_sources, id, new Source
            {
                Id = id,
                Name = _text.Name(),
                Actor = OneOf(_actors),
                Reliability = _scales.Reliability(),
                ReliabilityBecause = _text.Optional(),
                Zone = OwnZone(),
            });
        }
    }

    private void AddReports(int count)
    {
        for (var i = 0; i < count && _sources.Count > 0; i++)
        {
            var id = _text.Id<Report>();
            Keep(_reports, id, new Report
            {
                Id = id,
                Source = _draw.Pick(_sources),
                Title = _text.Sentence(),
                Author = _text.Optional(),
                Address = _text.Address(),
                Published = _times.Optional(),
                Accessed = _times.Optional(),
                ArchiveAddress = _text.Address(),
                ContentHash = _draw.Chance() ? $"sha256:{Convert.ToHexStringLower(_draw.Bytes(32))}" : null,
                Language = _text.Language(),
                DerivedFrom = _draw.Few(_reports),
                Exhibits = _custody.Exhibits(),
                Zone = OwnZone(),
            });
        }
    }

    private void AddEvents(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = _text.Id<Event>();
            Keep(_events, id, new Event
            {
                Id = id,
                Name = _text.Name(),
                Kind = _text.Optional(),
                Time = _times.Optional(),
                Place = _draw.Chance() ? Place() : null,
                Participants = _actors.Count == 0 ? [] : _draw.Some(3, () => new Participation(_draw.Pick(_actors), _text.Name())),
                PartOf = OneOf(_events),
                Citations = Citations(),
                KnownFrom = _times.Optional(),
            });
        }
    }
}
