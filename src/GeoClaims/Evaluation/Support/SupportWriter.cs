using System.Globalization;

namespace GeoClaims;

/// <summary>Says how far a proposition is supported: who speaks for and
/// against it, what that makes of it, and what did not count.</summary>
/// <remarks>It speaks of reported support, never in the words of a likelihood.</remarks>
internal sealed class SupportWriter(Support support) : SentenceWriter(SentenceKind.Support)
{
    private const int MostNamed = 3;
    private const double NearTheStart = .05;

    private readonly SupportClaim[] _claims = [.. support.Clusters.SelectMany(c => c.Claims)];

    public ValueList<Sentence> Write()
    {
        if (Counting(_claims).Length == 0)
        {
            NoEvidence();
        }
        else
        {
            Sides();
            Elsewhere();
            Unknown();
            Start();
            Reported();
            Evenness();
            OneVoice();
        }
        Uncounted();
        if (!support.Opinion.IsVacuous)
            Say(SentenceKind.Condition, $"This weighs who says so, not what bears it out, and is no likelihood.");
        return Sentences;
    }

    private void NoEvidence()
    {
        if (support.Proposition.Quantity is not null || (_claims.Length > 0 && Array.TrueForAll(_claims, c => c.SaysHowManyOrWhen)))
        {
            Say($"It asks how many or when, so no claim is for it or against it.");
            return;
        }
        if (_claims.Length > 0)
            Say($"{_claims.Length} {(_claims.Length == 1 ? "claim stands, but says" : "claims stand, but say")} "
                + $"nothing for it or against it that counts: by {Names(_claims)}.");
        else if (support.Replaced.Count > 0) Say($"Nobody speaks for it or against it any more.");
        else Say($"Nobody is reported to have said anything on it.");
        Say($"So there is no evidence either way, which is not the same as evidence that is evenly divided.");
    }

    private void Sides()
    {
        var (supporting, opposing) = (On(1), On(-1));
        if (supporting.Length > 0 && opposing.Length > 0)
            Say($"It is contested: {supporting.Length} {Speak(supporting)} for it "
                + $"({Names(supporting)}), {opposing.Length} against it ({Names(opposing)}).");
        else if (supporting.Length > 0)
            Say($"Only one side speaks: {supporting.Length} {Speak(supporting)} for it ({Names(supporting)}), nobody against it.");
        else if (opposing.Length > 0)
            Say($"Only one side speaks: {opposing.Length} {Speak(opposing)} against it ({Names(opposing)}), nobody for it.");
        else
            Say($"Nobody takes a side: it is called even by {Names(Counting(_claims))}.");
        if (support.Conflict > 0) Say($"The degree of conflict between the sides is {Share(support.Conflict)} of the utmost.");
    }

    // Those who say nothing of it directly.
    private void Elsewhere()
    {
        foreach (var said in Counting(_claims).Where(c => c.Elsewhere is not null).GroupBy(c => (c.Elsewhere, c.Side)).Take(MostNamed))
            Say($"Heard {(said.Key.Side < 0 ? "against" : "for")} it by what is said of {Phrases.Quoted(said.Key.Elsewhere!)}: "
                + $"{Names([.. said])}.");
    }

    private void Unknown()
    {
        SupportClaim[] unheard = [.. Counting(_claims).Where(c => !c.IsVouchedFor)];
        if (unheard.Length > 0) Say($"That {Names(unheard)} said so, no graded source vouches for, so it is not weighed here.");
        SupportClaim[] unknown = [.. Counting(_claims).Where(c => !c.IsStated)];
        if (unknown.Length > 0)
            Say($"How far {Names(unknown)} can be believed on this, nobody has stated, so what they say is not weighed here.");
    }

    private void Start()
    {
        if (support.Question is { } question)
            Say($"It starts from {support.BaseRate}, the prior of this answer to {Phrases.Quoted(question)}.");
        else Say($"No question asks for it, so it starts from {support.BaseRate}, which is no knowledge.");
    }

    private void Reported()
    {
        var statement = new Named(support.Proposition, support.Proposition.Statement);
        if (support.Opinion.IsVacuous)
        {
            Say($"So reported support stays where it starts: {statement}.");
            return;
        }
        Say($"With claimants believed as far as is stated, reported support is {support.Probability}: {statement}.");
        Say($"Of the whole, {Share(support.Opinion.Belief)} speaks for it, {Share(support.Opinion.Disbelief)} "
            + $"against it, and {Share(support.Uncertainty)} is open.");
    }

    private void Evenness()
    {
        if (support.Opinion.IsVacuous || Math.Abs(support.Probability.Value - support.BaseRate.Value) > NearTheStart) return;
        if (support.Uncertainty > 0.5) Say($"It stays near its start because little is believed, not because what is said balances.");
        else Say($"It stays near its start because what is said balances, not because little is believed.");
    }

    private void OneVoice()
    {
        var groups = support.Clusters.Where(c => Counting(c.Claims).DistinctBy(m => m.Claimant.Id).Skip(1).Any()).ToList();
        foreach (var cluster in groups.Take(MostNamed))
        {
            var counting = Counting(cluster.Claims);
            if (cluster.SpeakingFor.Count == 1)
                Say($"{Names(counting)} count as one, since they speak for {cluster.SpeakingFor[0]} in the end.");
            else Say($"{Names(counting)} count as one, since what they say leads back only to one another.");
        }
        if (groups.Count > MostNamed) Say($"Of {groups.Count - MostNamed} more groups, each counts as one likewise.");
    }

    private void Uncounted()
    {
        SupportClaim[] repeating = [.. _claims.Where(c => c.Repeats is not null)];
        if (repeating.Length > 0)
            Say($"{repeating.Length} {(repeating.Length == 1 ? "claim counts" : "claims count")} once with what "
                + $"{(repeating.Length == 1 ? "it repeats" : "they repeat")}: by {Names(repeating)}.");
        if (support.Replaced.Count > 0)
            Say($"{support.Replaced.Count} {(support.Replaced.Count == 1
                ? "earlier claim no longer counts, since its claimant has"
                : "earlier claims no longer count, since their claimants have")} spoken again.");
    }

    // One for each cluster that speaks on that side: the claimant, or for whom the claimants speak.
    private Actor[] On(int side)
        => [.. support.Clusters.Select(c => Voice(c, [.. c.Claims.Where(m => m.Counts && m.Side == side)])).OfType<Actor>()];

    private static Actor? Voice(SupportCluster cluster, SupportClaim[] claims)
        => claims.DistinctBy(c => c.Claimant.Id).Take(2).Count() > 1
            && cluster.SpeakingFor.Count == 1 ? cluster.SpeakingFor[0] : claims.FirstOrDefault()?.Claimant;

    private static SupportClaim[] Counting(IEnumerable<SupportClaim> claims) => [.. claims.Where(c => c.Counts)];

    private static string Speak(Actor[] claimants) => claimants.Length == 1 ? "independent claimant speaks" : "independent claimants speak";

    private static Named[] Names(SupportClaim[] claims) => Names([.. claims.Select(c => c.Claimant).DistinctBy(a => a.Id)]);

    // The last of those named speaks for how many are left out.
    private static Named[] Names(Actor[] actors)
    {
        var named = Array.ConvertAll(actors, a => new Named(a, a.Name))[..Math.Min(actors.Length, MostNamed)];
        var others = actors.Length - named.Length;
        if (others > 0) named[^1] = named[^1] with { Text =
            string.Create(CultureInfo.InvariantCulture, $"{named[^1].Text} and {Words.Count(others, "other", "others")}") };
        return named;
    }

    private static Probability Share(double share) => new(Math.Clamp(share, 0, 1));
}
