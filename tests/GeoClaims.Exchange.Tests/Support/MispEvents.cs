namespace GeoClaims.Exchange.Tests;

/// <summary>Small events in the words of MISP's core format.</summary>
internal static class MispEvents
{
    public const string Breach = "00000000-0000-4000-8000-000000000001";
    public const string Circl = "00000000-0000-4000-8000-000000000002";
    public const string Rival = "00000000-0000-4000-8000-000000000003";
    public const string Domain = "00000000-0000-4000-8000-000000000004";
    public const string Note = "00000000-0000-4000-8000-000000000005";
    public const string Doubt = "00000000-0000-4000-8000-000000000006";
    public const string OnNote = "00000000-0000-4000-8000-000000000007";
    public const string Link = "00000000-0000-4000-8000-000000000008";
    public const string Seen = "00000000-0000-4000-8000-000000000009";
    public const string False = "00000000-0000-4000-8000-00000000000a";
    public const string Town = "00000000-0000-4000-8000-00000000000b";

    /// <summary>An event with tags, a galaxy, attributes, sightings, a proposal, an object and analyst data.</summary>
    public static string Breached(string more = "") => $$$"""
        {"Event":{"id":"7","uuid":"{{{Breach}}}","info":"The breach","date":"2024-01-02","timestamp":"1704200000",
         "publish_timestamp":"1704200100","published":true,"analysis":"2","threat_level_id":"1","x_kept": 1.50,
         "Orgc":{"id":"1","uuid":"{{{Circl}}}","name":"CIRCL"},
         "Tag":[{"name":"tlp:amber"},{"name":"admiralty-scale:source-reliability=\"b\""},
          {"name":"estimative-language:likelihood-probability=\"likely\""},{"name":"workflow:state=\"draft\""}],
         "Galaxy":[{"type":"threat-actor","name":"Threat Actor","GalaxyCluster":[{"value":"Cozy \u0042ear","source":"MISP Project",
          "meta":{"synonyms":["APT 29"],"country":["RU"],"attribution-confidence":"50"}}]}],
         "Attribute":[
          {"uuid":"{{{Domain}}}","type":"domain","category":"Network activity","value":"bad.example","to_ids":true,
           "first_seen":"2024-01-01T10:00:00.000000+00:00","Tag":[{"name":"admiralty-scale:information-credibility=\"2\""}],
           "Sighting":[{"uuid":"{{{Seen}}}","type":"0","date_sighting":"1704300000","Organisation":{"uuid":"{{{Rival}}}","name":"A rival"}},
            {"uuid":"{{{False}}}","type":"1","date_sighting":"1704300001","Organisation":{"uuid":"{{{Rival}}}","name":"A rival"}}],
           "ShadowAttribute":[{"uuid":"{{{Domain}}}","type":"domain","value":"worse.example","timestamp":"1704300002",
            "Org":{"uuid":"{{{Rival}}}","name":"A rival"}}],
           "Opinion":[{"uuid":"{{{Doubt}}}","opinion":"20","comment":"parked","authors":"x","created":"2024-01-03 10:00:00",
            "Orgc":{"uuid":"{{{Rival}}}","name":"A rival"}}]},
          {"uuid":"{{{Link}}}","type":"link","category":"External analysis","value":"https://news.example/a","comment":"Who did it"}],
         "Object":[{"uuid":"{{{Town}}}","name":"geolocation","Attribute":[{"object_relation":"latitude","type":"float","value":"50.7"},
          {"object_relation":"longitude","type":"float","value":"7.1"},
          {"object_relation":"city","type":"text","value":"Bonn"}]}],
         "Note":[{"uuid":"{{{Note}}}","note":"The group was quiet","created":"2024-01-04 10:00:00","authors":"y","Opinion":[
          {"uuid":"{{{OnNote}}}","opinion":"100","created":"2024-01-05 10:00:00",
           "Orgc":{"uuid":"{{{Rival}}}","name":"A rival"}}]}]{{{more}}}}}
        """;
}
