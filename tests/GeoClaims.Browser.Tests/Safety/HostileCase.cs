using System.Text.Json.Nodes;
using CrocusAttack;

namespace GeoClaims.Browser.Tests;

/// <summary>The sample case with a hostile text in every member of every record
/// that holds free text, those left out in the sample included.</summary>
/// <remarks>The schema of the case file says which members these are, so that no new one is forgotten.</remarks>
internal static class HostileCase
{
    public static CaseFile Build()
    {
        var json = JsonNode.Parse(CrocusCase.Build().ToJson())!.AsObject();
        new HostileFiller(json).Fill();
        return WithHalfCharacters(CaseFile.Parse(json.ToJsonString()));
    }

    // JSON cannot hold half a surrogate pair; a string made by a program can.
    private static CaseFile WithHalfCharacters(CaseFile file) => file.With(
        CaseChange.Put(file.Evidence[0] with { Statement = "half \uD83D a character" }),
        CaseChange.Put(file.Hypotheses[0] with { Name = "\uDE00 half" }),
        CaseChange.Put(file.Actors[0] with { Name = "\uD800" }),
        CaseChange.Put(file.Sources[0] with { Name = "source \uDFFF" }));
}
