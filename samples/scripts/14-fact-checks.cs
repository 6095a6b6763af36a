#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Exchange@0.1.0
#:property PublishAot=false

// Fact-checks of a web page into a case: who claimed what, and who says what of it. A number alone is never true or false.
using GeoClaims;
using GeoClaims.Exchange;

var page = ClaimReviewList.Parse("""
    <html><head><script type="application/ld+json">
    [{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checkers.example/bridge", "datePublished": "2026-03-05",
      "claimReviewed": "The bridge was blown up", "author": {"@type": "Organization", "name": "The Checkers"},
      "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A blogger"}, "datePublished": "2026-03-02"},
      "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "No evidence"}},
     {"@context": "https://schema.org", "@type": "MediaReview", "url": "https://checkers.example/video", "datePublished": "2026-03-06",
      "author": {"@type": "Organization", "name": "The Checkers"}, "mediaAuthenticityCategory": "DecontextualizedContent",
      "originalMediaContextDescription": "A blast in a quarry, 2019",
      "itemReviewed": {"@type": "MediaReviewItem", "interpretedAsClaim": {"@type": "Claim", "text": "The bridge was blown up"},
        "mediaItemAppearance": [{"@type": "VideoObjectSnapshot", "contentUrl": "https://videos.example/blast"}]}}]
    </script></head></html>
    """);

CaseFile file = page.ToCase(out var report, new ClaimReviewOptions { Title = "What is said of the bridge" });
foreach (var claim in file.Claims)
    Console.WriteLine($"{file.Get(claim.Claimant).Name} {claim.Stance.ToString()
        .ToLowerInvariant()}: {file.Get(claim.Proposition).Statement}");
Console.WriteLine($"\n{report}");

// The checkers changed their minds: the words change in their place, the number stays theirs.
var verdict = file.Claims.Single(c => c.Citations.Any(t => t.Quote?.Original == "No evidence"));
var changed = file.With(CaseChange.Put(verdict with { Citations = [verdict.Citations[0] with { Quote = new("False") }] }));
ClaimReviewList written = page.With(changed);
Console.WriteLine($"\n{written.Reviews[0]}");
written.Save("fact-check.html");
