namespace GeoClaims.Tests;

/// <summary>One random case in the making: each kind of record refers to the kinds made before it.</summary>
internal sealed partial class RandomCase
{
    private static readonly string[] Zones = ["UTC", "Europe/Moscow", "Europe/Berlin", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia"];

    private readonly Draw _draw;
    private readonly RandomText _text;
    private readonly RandomTimes _times;
    private readonly RandomScales _scales;
    private readonly RandomCustody _custody;

    public RandomCase(int seed, int size, bool quirks)
    {
        _draw = new(seed);
        _text = new(_draw, quirks);
        _times = new(_draw);
        _scales = new(_draw);
        _custody = new(new(~seed), quirks);
        Title = _text.Sentence();
        Zone = ClockZone.Of(_draw.Pick(Zones));
        Handling = _draw.Chance() ? _draw.Pick(["TLP:CLEAR", "TLP:AMBER", "НЕ ДЛЯ ПЕЧАТИ", ""]) : null;

        AddActors(_draw.Count(size * 0.08));
        AddSources(_draw.Count(size * 0.04));
        AddReports(_draw.Count(size * 0.12));
        AddEvents(_draw.Count(size * 0.05));
        AddPropositions(_draw.Count(size * 0.11));
        AddQuestions(_draw.Count(size * 0.02));
        AddEvidence(_draw.Count(size * 0.14));
        AddClaims(_draw.Count(size * 0.17));
        AddClaimsMade(_draw.Count(size * 0.03));
        AddMetaPropositions(_draw.Count(size * 0.02));
        AddAssessments(_draw.Count(size * 0.09));
        AddImplications(_draw.Count(size * 0.03));
        AddInterests(_draw.Count(size * 0.03));
        AddIndicators(_draw.Count(size * 0.03));
        AddJudgements(_draw.Count(size * 0.03));
    }

    public string Title { get; }

    public ClockZone Zone { get; }

    public string? Handling { get; }

    public List<CaseRecord> Records { get; } = [];

    private T Keep<T>(List<Id<T>> ids, Id<T> id, T record) where T : CaseRecord
    {
        ids.Add(id);
        Records.Add(record);
        return record;
    }

    private Id<T>? OneOf<T>(List<Id<T>> ids, double probability = 0.5) where T : CaseRecord
        => ids.Count > 0 && _draw.Chance(probability) ? _draw.Pick(ids) : null;

    private ValueList<Citation> Citations() => _reports.Count == 0 ? [] : _draw.Some(3, Citation);

    private Citation Citation() => new(_draw.Pick(_reports), _text.Optional())
    {
        AttributedTo = OneOf(_actors),
        Quote = _draw.Chance(0.3) ? new(_text.Sentence(), _text.Language(), _text.Optional()) : null,
        Hedge = _text.Optional(),
    };

    private Place Place() => new(_text.Name(), _draw.Chance() ? _scales.Point() : null, _draw.Word<PlacePrecision>()) { Zone = OwnZone() };

    private ClockZone? OwnZone() => _draw.Chance(0.3) ? ClockZone.Of(_draw.Pick(Zones)) : null;
}
