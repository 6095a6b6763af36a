using NodaTime;

namespace GeoClaims;

/// <summary>Gives the claims that bear on a question their tags, the earliest first.</summary>
internal static class ClaimTags
{
    public static ValueList<TaggedClaim> Of(CaseFile file, Question question, ReportClock clock)
    {
        var bearing = new QuestionScope(file, question);
        return [.. file.Claims.Where(c => bearing.Includes(c.Proposition))
            .OrderBy(c => c.Made?.Earliest(clock.Zone) ?? Instant.MaxValue).ThenBy(c => c.Made?.Latest(clock.Zone) ?? Instant.MaxValue)
            .ThenBy(c => c.Id)
            .Select((c, i) => new TaggedClaim($"C{i + 1}", c, file.Get(c.Claimant), file.Get(c.Proposition).Statement, clock.Made(c),
                clock.FirstSnapshot(c)))];
    }
}
