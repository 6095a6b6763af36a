using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>One fact-check as a page publishes it, in its own words.</summary>
public sealed record ClaimReview
{
    /// <summary>Where it stands in the document, as a JSON path; in a web page, behind the number of its script.</summary>
    public required string Path { get; init; }

    /// <summary>What was claimed.</summary>
    public required string Claimed { get; init; }

    /// <summary>Who claimed it; null if nobody is named.</summary>
    public string? Claimant { get; init; }

    /// <summary>When it was claimed, as far as the page says so.</summary>
    public EdtfTime? Made { get; init; }

    /// <summary>Who checked it; null if nobody is named.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The verdict in the reviewer's own words; null if there is a number only.</summary>
    public string? Verdict { get; init; }

    /// <summary>The number of the rating as it was written; it has no meaning without the reviewer's scale.</summary>
    public string? Rating { get; init; }

    /// <summary>The number that the reviewer gives to what is wholly true, as it was written.</summary>
    /// <remarks>Do not rely on it: published examples give 1 of 6 to a claim that is called true.</remarks>
    public string? BestRating { get; init; }

    /// <summary>The number at the other end, as it was written.</summary>
    public string? WorstRating { get; init; }

    /// <summary>The address of the fact-check.</summary>
    public string? Address { get; init; }

    /// <summary>When the fact-check was published.</summary>
    public EdtfTime? Published { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its language, if it says so.</summary>
    public string? Language { get; init; }

    internal ClaimReviewNode? Node { get; init; }

    /// <summary>The member that the title stands in, or should.</summary>
    internal string TitleMember
        => Element.TryGetProperty("name"u8, out _) || !Element.TryGetProperty("headline"u8, out _) ? "name" : "headline";

    internal JsonElement Element => Node!.Element;

    internal ActorKind ClaimantKind { get; init; }

    internal ActorKind ReviewerKind { get; init; }

    /// <summary>The verdict, or the number with its scale; empty if there is neither.</summary>
    public string VerdictInWords
    {
        get
        {
            var number = string.IsNullOrWhiteSpace(Rating) ? "" : string.IsNullOrWhiteSpace(BestRating) ? Rating
                : string.IsNullOrWhiteSpace(WorstRating)
                ? $"{Rating} (best: {BestRating})"
                : $"{Rating} on a scale from {WorstRating} to {BestRating}";
            return string.IsNullOrWhiteSpace(Verdict) ? number : number.Length == 0 ? $"“{Verdict}”" : $"“{Verdict}” ({number})";
        }
    }

    /// <summary>Who calls what what.</summary>
    public override string ToString() => $"{Reviewer ?? "somebody"} on “{Claimed}”: {VerdictInWords}";
}
