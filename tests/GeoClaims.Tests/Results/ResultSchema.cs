using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

/// <summary>Makes the JSON Schema of results.</summary>
internal static class ResultSchema
{
    private static readonly (Type Document, string Kind)[] Kinds =
    [
        (typeof(EvaluationDocument), ResultJson.Evaluation), (typeof(RobustnessDocument), ResultJson.Robustness),
        (typeof(ReplayDocument), ResultJson.Replay), (typeof(ValidationDocument), ResultJson.Validation),
        (typeof(DiffDocument), ResultJson.Diff), (typeof(NextQuestionsDocument), ResultJson.Next),
        (typeof(PooledDocument), ResultJson.Pooled), (typeof(ScoresDocument), ResultJson.Scores),
        (typeof(TrackRecordsDocument), ResultJson.TrackRecords), (typeof(RatesDocument), ResultJson.Rates),
        (typeof(DawidSkeneDocument), ResultJson.DawidSkene), (typeof(AccuracyWithCopyingDocument), ResultJson.Copying),
    ];

    public static string Make()
    {
        var writer = new SchemaWriter(ResultJson.Options);
        var root = SchemaWriter.Head("geoclaims-result-1", "GeoClaims result, format 1");
        root["description"] = "What the library found out about a case: one result, of the kind that it names.";
        var options = new JsonArray();
        foreach (var (document, kind) in Kinds)
        {
            options.Add((JsonNode)writer.Of(document));
            var members = writer[JsonNamingPolicy.CamelCase.ConvertName(document.Name[..^"Document".Length])]["properties"]!;
            members["format"]!["const"] = ResultJson.Format;
            members["kind"]!["const"] = kind;
        }
        root["anyOf"] = options;
        return writer.Write(root);
    }
}
