using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>The generated part of reading and writing: strict, and without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(EdtfTimeConverter), typeof(ProbabilityConverter), typeof(ProbabilityRangeConverter), typeof(ConfidenceScoreConverter),
        typeof(ReliabilityConverter), typeof(CredibilityConverter), typeof(GeoPointConverter), typeof(ClockZoneConverter),
        typeof(WordConverter<ActorKind>), typeof(WordConverter<AffiliationKind>), typeof(WordConverter<PlacePrecision>),
        typeof(WordConverter<Stance>),
        typeof(WordConverter<Voice>), typeof(WordConverter<Basis>), typeof(WordConverter<Bearing>), typeof(WordConverter<EvidenceKind>),
        typeof(WordConverter<EvidenceAccess>), typeof(WordConverter<Relevance>), typeof(RatingConverter),
        typeof(WordConverter<InterestDirection>), typeof(WordConverter<IndicatorStatus>), typeof(RecordConverter),
        typeof(WordConverter<ExhibitKind>), typeof(WordConverter<CheckKind>), typeof(WordConverter<CheckResult>),
        typeof(IdConverter<Event>), typeof(IdConverter<Actor>), typeof(IdConverter<Source>), typeof(IdConverter<Report>),
        typeof(IdConverter<Proposition>), typeof(IdConverter<Question>), typeof(IdConverter<Hypothesis>), typeof(IdConverter<Claim>),
        typeof(IdConverter<Evidence>), typeof(IdConverter<Implication>), typeof(IdConverter<Interest>), typeof(IdConverter<Indicator>),
        typeof(IdConverter<Judgement>),
    ])]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(RevisionDocument))]
[JsonSerializable(typeof(GapDocument))]
[JsonSerializable(typeof(LeftDocument))]
[JsonSerializable(typeof(CaseRecord))]
[JsonSerializable(typeof(Participation))]
[JsonSerializable(typeof(ActorName))]
[JsonSerializable(typeof(Affiliation))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Subject))]
[JsonSerializable(typeof(Ground))]
[JsonSerializable(typeof(Expectation))]
[JsonSerializable(typeof(JudgedAnswer))]
[JsonSerializable(typeof(Exhibit))]
[JsonSerializable(typeof(Transfer))]
[JsonSerializable(typeof(Check))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Proposition))]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Hypothesis))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Implication))]
[JsonSerializable(typeof(Interest))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Judgement))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;
