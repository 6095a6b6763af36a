using NodaTime;

namespace GeoClaims;

/// <summary>Which claims no longer stand, because their claimant has said otherwise since.</summary>
internal static class StandingClaims
{
    /// <summary>Those of the given claims on one proposition that are revised, retracted, or followed by a later one of the same claimant.</summary>
    public static HashSet<Id<Claim>> Replaced(CaseFile file, IReadOnlyCollection<Claim> claims)
    {
        var replaced = Revised(file);
        ReplaceEarlier([.. claims.Where(c => !replaced.Contains(c.Id))], file.Zone.Zone, replaced);
        return replaced;
    }

    // From each claim that nobody revises down to what it revises: a circle has no such start, and so says nothing.
    private static HashSet<Id<Claim>> Revised(CaseFile file)
    {
        var earlier = new Dictionary<Id<Claim>, Id<Claim>>();
        foreach (var claim in file.Claims)
            if (claim.Revises is { } id && id != claim.Id && file.Get(id).Claimant == claim.Claimant) earlier.Add(claim.Id, id);
        var targets = earlier.Values.ToHashSet();
        var revised = new HashSet<Id<Claim>>();
        foreach (var start in earlier.Keys.Where(id => !targets.Contains(id)))
            for (var id = start; earlier.TryGetValue(id, out var next) && revised.Add(next);) id = next;
        return revised;
    }

    private static void ReplaceEarlier(List<Claim> claims, DateTimeZone zone, HashSet<Id<Claim>> replaced)
    {
        var (latest, retracted) = (new Dictionary<Id<Actor>, Instant>(), new Dictionary<Id<Actor>, Instant>());
        foreach (var claim in claims)
        {
            if (claim.Made is { } made) Raise(latest, claim.Claimant, made.Earliest(zone));
            // What is taken back was said before: a retraction without a time reaches everything.
            if (claim.Stance == Stance.Retracts) Raise(retracted, claim.Claimant, claim.Made?.Latest(zone) ?? Instant.MaxValue);
        }
        foreach (var claim in claims)
        {
            var isFollowed = claim.Made is { } made && made.Latest(zone) < latest[claim.Claimant];
            var isTakenBack = claim.Stance != Stance.Retracts && retracted.TryGetValue(claim.Claimant, out var until) && (claim.Made?.Earliest(zone) ?? Instant.MinValue) <= until;
            if (isFollowed || isTakenBack) replaced.Add(claim.Id);
        }
    }

    private static void Raise(Dictionary<Id<Actor>, Instant> latest, Id<Actor> claimant, Instant time)
        => latest[claimant] = latest.TryGetValue(claimant, out var known) && known > time ? known : time;
}
