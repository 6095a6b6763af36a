using System.Collections.Frozen;

namespace GeoClaims.Exchange;

/// <summary>The words of PROV-JSON: its sections, and which members of a relation name its two ends.</summary>
internal static class ProvTerms
{
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Ours = "https://geoclaims.org/ns/prov#";
    public const string Cases = "https://geoclaims.org/case/";

    private static readonly FrozenDictionary<string, (string From, string To)> Ends = new Dictionary<string, (string, string)>
    {
        ["wasGeneratedBy"] = ("entity", "activity"),
        ["used"] = ("activity", "entity"),
        ["wasInformedBy"] = ("informed", "informant"),
        ["wasStartedBy"] = ("activity", "trigger"),
        ["wasEndedBy"] = ("activity", "trigger"),
        ["wasInvalidatedBy"] = ("entity", "activity"),
        ["wasDerivedFrom"] = ("generatedEntity", "usedEntity"),
        ["wasAttributedTo"] = ("entity", "agent"),
        ["wasAssociatedWith"] = ("activity", "agent"),
        ["actedOnBehalfOf"] = ("delegate", "responsible"),
        ["wasInfluencedBy"] = ("influencee", "influencer"),
        ["specializationOf"] = ("specificEntity", "generalEntity"),
        ["alternateOf"] = ("alternate1", "alternate2"),
        ["mentionOf"] = ("specificEntity", "generalEntity"),
        ["hadMember"] = ("collection", "entity"),
    }.ToFrozenDictionary();

    // PROV lets their second end be unknown.
    private static readonly FrozenSet<string> OneEndWillDo = FrozenSet.Create("wasGeneratedBy", "used", "wasStartedBy", "wasEndedBy",
        "wasInvalidatedBy", "wasAssociatedWith");

    public static IEnumerable<string> Relations => Ends.Keys;

    public static bool IsElement(string section) => section is "entity" or "activity" or "agent";

    public static bool IsRelation(string section) => Ends.ContainsKey(section);

    public static bool IsSection(string name) => name is "prefix" or "bundle" || IsElement(name) || IsRelation(name);

    public static (string From, string To) EndsOf(string relation) => Ends[relation];

    public static bool NeedsBothEnds(string relation) => !OneEndWillDo.Contains(relation);

    /// <summary>Whether a relation of this kind can have a name; the others have blank ones (PROV-DM §5.5, §5.6).</summary>
    public static bool CanBeNamed(string relation) => relation is not ("specializationOf" or "alternateOf" or "mentionOf" or "hadMember");
}
