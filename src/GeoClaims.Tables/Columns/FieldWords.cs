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

    private static Dictionary<string, T> Read<T>(string synonyms) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(v => Words.Of(v));
        foreach (var group in synonyms.Split(';'))
            foreach (var word in group.Split('=')[1].Split('|')) words.TryAdd(word, Enum.Parse<T>(group.Split('=')[0]));
        return words;
    }
}
