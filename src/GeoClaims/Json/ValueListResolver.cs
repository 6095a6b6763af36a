using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims;

/// <summary>Tells System.Text.Json that each <see cref="ValueList{T}"/> of the model is an immutable list.</summary>
/// <remarks>A converter could do it too, but errors inside a list would then lose their path.</remarks>
internal sealed class ValueListResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Lists = [];

    static ValueListResolver()
    {
        Know<Event>();
        Know<Actor>();
        Know<Source>();
        Know<Report>();
        Know<Proposition>();
        Know<Question>();
        Know<Hypothesis>();
        Know<Claim>();
        Know<Evidence>();
        Know<Assessment>();
        Know<Implication>();
        Know<Interest>();
        Know<Indicator>();
        Know<Judgement>();
        Know<Participation>();
        Know<ActorName>();
        Know<Affiliation>();
        Know<Citation>();
        Know<Subject>();
        Know<Ground>();
        Know<Expectation>();
        Know<JudgedAnswer>();
        Know<Exhibit>();
        Know<Transfer>();
        Know<Check>();
        Know<Id<Report>>();
        Know<Id<Claim>>();
        Know<Id<Evidence>>();
        Know<Id<Hypothesis>>();
        Know<Id<Proposition>>();
        Know<CaseRecord>();
        Know<GapDocument>();
        Know<LeftDocument>();
        Know<string>();
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Lists.GetValueOrDefault(type)?.Invoke(options);

    private static void Know<T>()
        => Lists.Add(typeof(ValueList<T>), options => JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options, new() { NumberHandling = default }, items => Make(items)));

    private static ValueList<T> Make<T>(IEnumerable<T> items)
    {
        T[] list = [.. items];
        var gap = Array.FindIndex(list, item => item is null);
        return gap < 0
            ? new(list)
            : throw new JsonException("A list cannot hold null. Leave the item out.") { Data = { [JsonFailure.Place] = gap } };
    }
}
