namespace GeoClaims.Exchange;

/// <summary>What of MISP becomes what of a case, and back.</summary>
internal static class MispTables
{
    /// <summary>Coming in.</summary>
    public static MappingTable In { get; } = new("misp-in", "MISP", "GeoClaims", null,
        new("event: `info`, `date`, `extends_uuid`",
            "event, of which it may be a part; and a report by the source that `Orgc` is, at "
                + "`publish_timestamp`"),
        new("galaxy of actors (`threat-actor`, `microsoft-activity-group`, `mitre-…intrusion-set`), or its "
                + "tag",
            "actor (name, `synonyms`), and the claim of `Orgc` that the event, or the attribute, is "
                + "attributed to it"),
        new("`cfr-suspected-state-sponsor`, `country` of a cluster",
            "the galaxy's claim that the actor is attributed to the state, with `attribution-confidence` on "
                + "its own scale"),
        new("`related` of a galaxy's cluster", "the galaxy's claim, with the likelihood of its tags"),
        new("attribute `link`; objects `news-media`, `report`, `blog`, `microblog`; event report", "report"),
        new("attribute `text`, `comment`", "proposition, asserted by `Orgc`"),
        new("attribute or object with an Admiralty tag, a likelihood or `first_seen`; object "
                + "`intelligence-source-assessment`",
            "evidence, with its grades or else those of the event"),
        new("objects `person`, `organization`; `event`, `incident`; `geolocation`", "actor; event within the event; its place"),
        new("sighting 0; 1 and 3; 2", "evidence; a claim that denies or asserts that the attribute is right; kept aside"),
        new("proposal", "a claim of another value, or that the attribute is not right"),
        new("note", "proposition, asserted by its organisation, else its authors"),
        new("opinion",
            "a claim on what it is about: above 50 asserts, 50 raises, below 50 denies; the number on the "
                + "scale `misp-opinion`, the comment kept aside"),
        new("relationship, reference: `attributed-to`; `derived-from` between reports",
            "proposition and claim; report derived from report"),
        new("`tlp:`", "the handling mark of the case: the strictest of all"),
        new("everything else: other attributes, objects, galaxies, tags and relations", "kept aside"));

    /// <summary>What tags say, coming in.</summary>
    public static MappingTable Tags { get; } = new("misp-tags", "Tag", "GeoClaims", null,
        new("`admiralty-scale:source-reliability` a–f", "A–F (g, \"deliberately deceptive\", is kept aside)"),
        new("`admiralty-scale:information-credibility` 1–6", "1–6"),
        new("`estimative-language:likelihood-probability`",
            "scale `misp-estimative-language`, with the ranges of ICD 203 that the taxonomy states"),
        new("`misp:confidence-level`, `osint:certainty`, `vocabulaire-des-probabilites-estimatives`",
            "scales `misp-confidence-level`, `misp-osint-certainty`, `misp-probabilites-estimatives`; \"cannot "
                + "be evaluated\" is unknown, not 50"),
        new("`estimative-language:confidence-in-analytic-judgment`", "kept aside: a confidence is no likelihood"));

    /// <summary>Going out.</summary>
    public static MappingTable Out { get; } = new("misp-out", "GeoClaims", "MISP", null,
        new("case", "event for one's own organisation (`distribution` 0); TLP tag"),
        new("reliability, credibility; certainty on a scale that a taxonomy has", "tags on `text`"),
        new("claim",
            "opinion on its proposition's object, `authors` the claimant: 75 asserts or concedes, 25 denies, "
                + "50 else, as MISP's own converter reads agree, disagree and neutral"),
        new("a claim that an event was somebody's doing", "relationship `attributed-to` from event to actor"),
        new("claimant, source, derivation, assessment",
            "references `claimed-by`, `authored-by`, `derived-from`, `supports`, `contradicts` (MISP has no "
                + "word of its own for this), `related-to`"));
}
