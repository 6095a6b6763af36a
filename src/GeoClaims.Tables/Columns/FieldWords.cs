namespace GeoClaims;

/// <summary>The words by which people mean the members of the library's enumerations.</summary>
internal static class FieldWords
{
    public static readonly Dictionary<string, Stance> Stances = Read<Stance>(
        "Asserts=assert|asserted|says|said|claims|claimed|states|stated|confirms|confirmed|affirms|alleges|alleged|accuses|yes;"
        + "Denies=deny|denied|rejects|rejected|disputes|disputed|refutes|no;Doubts=doubt|doubted|questions|questioned;"
        + "Raises=raise|raised|suggests|suggested;Insinuates=insinuate|insinuated|implies|implied|hints|hinted;"
        + "Concedes=concede|conceded|admits|admitted|acknowledges|acknowledged;Retracts=retract|retracted|withdraws|withdrew");

    public static readonly Dictionary<string, EvidenceKind> Kinds = Read<EvidenceKind>(
        "Observation=observed|physical;Imagery=image|images|photo|photograph|video|satellite|imint;Document=documents|record;"
        + "Testimony=witness|interview|statement of witness|humint;ClaimMade=claim|statement;Precedent=history;"
        + "Generalisation=generalization|rule;Assumption=assumed;Absence=absent|not found");

    public static readonly Dictionary<string, Voice> Voices = Read<Voice>("Said=quoted|direct|verbatim;Paraphrased=paraphrase|indirect;"
        + "ReportedBelief=belief|believed");

    public static readonly Dictionary<string, Basis> Bases = Read<Basis>("OwnAct=own|responsibility;Attribution=attributed;"
        + "Inference=inferred;Hearsay=heard");

    public static readonly Dictionary<string, Relevance> Levels = Read<Relevance>("High=h;Medium=m|med|moderate|normal;Low=l");

    public static readonly Dictionary<string, EvidenceAccess> Accesses = Read<EvidenceAccess>("Seen=direct;Alluded=indirect");

    public static readonly Dictionary<string, ActorKind> ActorKinds = Read<ActorKind>("Person=individual|man|woman;Group=movement;"
        + "State=country|government;Service=agency;Outlet=media|newspaper;Organisation=organization|company;Unnamed=anonymous");

    public static readonly Dictionary<string, AffiliationKind> AffiliationKinds = Read<AffiliationKind>("PartOf=member of;"
        + "ControlledBy=owned by;CloseTo=near");

    public static readonly Dictionary<string, InterestDirection> Directions = Read<InterestDirection>(
        "Gains=gain|gaining|benefits|profits|wins|+;Loses=lose|loss|losing|suffers|-");

    public static readonly Dictionary<string, IndicatorStatus> Statuses = Read<IndicatorStatus>(
        "NotLookedFor=open|pending|unknown|not looked;Seen=yes|observed|found|present;NotSeen=no|not observed|not found|absent");

    public static readonly Dictionary<string, bool> Flags = "true|yes|1|x|✓|on".Split('|').ToDictionary(w => w, _ => true)
        .Concat("false|no|0|off".Split('|').ToDictionary(w => w, _ => false)).ToDictionary(StringComparer.Ordinal);

    /// <summary>What a word means: as it stands, in small letters, or in another language.</summary>
    public static bool TryRead<T>(string text, Dictionary<string, T> words, out T meant)
    {
        if (words.TryGetValue(text, out meant!)) return true;
        var plain = FieldNames.Plain(text);
        if (words.TryGetValue(plain, out meant!)) return true;
        foreach (var word in ForeignWords.Of(plain))
            if (words.TryGetValue(word, out meant!)) return true;
        return false;
    }

    private static Dictionary<string, T> Read<T>(string synonyms) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(v => Words.Of(v));
        foreach (var group in synonyms.Split(';'))
            foreach (var word in group.Split('=')[1].Split('|')) words.TryAdd(word, Enum.Parse<T>(group.Split('=')[0]));
        return words;
    }
}
