using System.Text.Json.Nodes;

namespace GeoClaims.Exchange.Tests;

/// <summary>Small bundles in the words of the standard.</summary>
internal static class Bundles
{
    public const string Mandiant = "identity--00000000-0000-4000-8000-000000000001";
    public const string Rival = "identity--00000000-0000-4000-8000-000000000002";
    public const string Breach = "incident--00000000-0000-4000-8000-000000000003";
    public const string Bear = "threat-actor--00000000-0000-4000-8000-000000000004";
    public const string Blame = "relationship--00000000-0000-4000-8000-000000000005";
    public const string Doubt = "opinion--00000000-0000-4000-8000-000000000006";
    public const string Paper = "report--00000000-0000-4000-8000-000000000007";
    public const string Town = "location--00000000-0000-4000-8000-000000000008";
    public const string At = "relationship--00000000-0000-4000-8000-000000000009";
    public const string Oddity = "x-oddity--00000000-0000-4000-8000-00000000000a";

    /// <summary>An attribution, a rival's opinion on it, the report that says so, a place, and something nobody knows.</summary>
    public static string Breached(Action<JsonArray>? change = null, string more = "") => Of($$$"""
        {"type":"identity","id":"{{{Mandiant}}}",{{{Head}}},"name":"Mandiant","identity_class":"organization","sectors":["technology"]},
        {"type":"identity","id":"{{{Rival}}}",{{{Head}}},"name":"A rival","identity_class":"individual"},
        {"type":"incident","id":"{{{Breach}}}",{{{Head}}},"name":"The breach","x_score":5.50},
        {"type":"threat-actor","id":"{{{Bear}}}",{{{Head}}},"name":"Cozy \u0042ear","aliases":["APT 29"],"goals":["espionage"]},
        {"type":"relationship","id":"{{{Blame}}}",{{{Head}}},"created_by_ref":"{{{Mandiant}}}","relationship_type":"attributed-to",
          "source_ref":"{{{Breach}}}","target_ref":"{{{Bear}}}","confidence":70},
        {"type":"opinion","id":"{{{Doubt}}}",{{{Head}}},"created_by_ref":"{{{Rival}}}","opinion":"strongly-disagree",
          "object_refs":["{{{Blame}}}"],
          "explanation":"no proof"},
        {"type":"report","id":"{{{Paper}}}",{{{Head}}},"created_by_ref":"{{{Mandiant}}}","name":"Who did it",
          "published":"2024-01-02T03:04:05.000000Z",
          "object_refs":["{{{Blame}}}"]},
        {"type":"location","id":"{{{Town}}}",{{{Head}}},"name":"Bonn","latitude":50.7,"longitude":7.1,"precision":1000.0},
        {"type":"relationship","id":"{{{At}}}",{{{Head}}},"relationship_type":"located-at",
          "source_ref":"{{{Breach}}}","target_ref":"{{{Town}}}"},
        {"type":"x-oddity","id":"{{{Oddity}}}",{{{Head}}},"deep":{"list":[1.0,2e3,null,true]}}{{{more}}}
        """, change);

    public const string Head =
        "\"spec_version\":\"2.1\",\"created\":\"2024-01-01T00:00:00.000Z\",\"modified\":\"2024-01-01T00:00:00.000Z\"";

    public static string Of(string objects, Action<JsonArray>? change = null)
    {
        var text = $$$"""{"type":"bundle","id":"bundle--00000000-0000-4000-8000-0000000000ff","""
            + $$$""" "objects":[{{{objects}}}],"x_more":{"kept":1.0}}""";
        if (change is null) return text;
        var node = JsonNode.Parse(text)!;
        change(node["objects"]!.AsArray());
        return node.ToJsonString();
    }

    public static JsonObject With(this JsonArray objects, string id)
        => objects.Select(o => o!.AsObject()).Single(o => (string?)o["id"] == id);
}
