using NodaTime;

namespace GeoClaims;

/// <summary>What a case made by <c>AsOf</c> says of itself: as known when, and what that leaves out.</summary>
/// <remarks>It is no content of the case: two cases that hold the same are equal, and JSON does not
/// carry it. A case made from this one by <c>With</c> is a case of its own and has none.</remarks>
public sealed partial record Knowledge
{
    internal Knowledge(Instant at, string asked, KnownBound bound) => (At, Asked, Bound) = (at, asked, bound);

    /// <summary>The instant: what was known then, that instant included, is kept.</summary>
    public Instant At { get; }

    /// <summary>The instant as it was asked for, such as <c>2024-03-23T12:00Z</c> or <c>the end of 2024-03-23</c>.</summary>
    public string Asked { get; }

    /// <summary>Which end of an uncertain time counted.</summary>
    public KnownBound Bound { get; }

    /// <summary>How many records were left out because they were not known yet.</summary>
    public int LeftOut { get; internal init; }

    /// <summary>How many of the records kept lost a part that was not known yet, such as a citation, a link or a resolution.</summary>
    public int Trimmed { get; internal init; }

    /// <summary>The keys of the records that have no date and no dated report, and so were taken as known throughout.</summary>
    public ValueList<string> Undated { get; internal init; }

    /// <summary>How many of the assessments kept state no start: today's judgement on the knowledge of then.</summary>
    public int JudgedToday { get; internal init; }

    /// <summary>As known when, by which bound, and how much that leaves out.</summary>
    public override string ToString()
        => $"as known at {Asked} ({Words.Of(Bound)} bound): {Words.Count(LeftOut, "record", "records")} left out, {Trimmed} trimmed"
         + (Undated.IsEmpty ? "" : $"; taken as known throughout, for want of a date: {Words.Count(Undated.Count, "record", "records")}")
         + (JudgedToday == 0
             ? ""
             : $"; today's judgement on the knowledge of then: {Words.Count(JudgedToday, "assessment", "assessments")}");
}
