using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>How results are written, known at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ProbabilityConverter), typeof(ProbabilityRangeConverter), typeof(RatingConverter),
        typeof(WordConverter<SentenceKind>), typeof(WordConverter<GapKind>), typeof(WordConverter<ConfidenceLevel>),
        typeof(WordConverter<ConfidenceEffect>), typeof(WordConverter<CellState>), typeof(WordConverter<VariantKind>),
        typeof(WordConverter<NextQuestionKind>), typeof(WordConverter<Severity>), typeof(WordConverter<ChangeKind>),
        typeof(WordConverter<KnownBound>), typeof(WordConverter<ForecasterKind>), typeof(WordConverter<RecordedParty>),
        typeof(IdConverter<Hypothesis>), typeof(IdConverter<Evidence>), typeof(IdConverter<Question>),
    ])]
[JsonSerializable(typeof(EvaluationDocument))]
[JsonSerializable(typeof(RobustnessDocument))]
[JsonSerializable(typeof(ReplayDocument))]
[JsonSerializable(typeof(ValidationDocument))]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(NextQuestionsDocument))]
[JsonSerializable(typeof(PooledDocument))]
[JsonSerializable(typeof(ScoresDocument))]
[JsonSerializable(typeof(TrackRecordsDocument))]
[JsonSerializable(typeof(RatesDocument))]
[JsonSerializable(typeof(DawidSkeneDocument))]
[JsonSerializable(typeof(AccuracyWithCopyingDocument))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
