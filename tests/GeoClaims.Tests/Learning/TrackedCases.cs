namespace GeoClaims.Tests;

/// <summary>Cases with one resolved question each, and who said what of its answers beforehand.</summary>
internal static class TrackedCases
{
    public const string Class = "why a bridge fell";

    public static CaseFile Make(string title, string? settled, params (string Who, Stance Stance, string Answer)[] said)
        => Builder(title, settled, said).Build();

    public static CaseFileBuilder Builder(string title, string? settled, params (string Who, Stance Stance, string Answer)[] said)
    {
        var b = JudgedBridge.Builder(2, [], title, settled);
        var herald = b.Source("Harbour Herald", reliability: 'B');
        var story = b.Report(herald, "Who said what", published: "2026-03-03");
        var actors = new Dictionary<string, Id<Actor>>();
        foreach (var (who, stance, answer) in said)
        {
            if (!actors.TryGetValue(who, out var actor)) actors.Add(who, actor = b.Actor(who));
            b.Claim(actor, stance, new Id<Hypothesis>(answer), made: "2026-03-02", reportedIn: story);
        }
        return b;
    }
}
