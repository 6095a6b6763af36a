namespace GeoClaims.Exchange;

/// <summary>What of STIX becomes what of a case, and back.</summary>
internal static class StixTables
{
    /// <summary>Coming in.</summary>
    public static MappingTable In { get; } = new("stix-in", "STIX", "GeoClaims", null,
        new("`identity`, `threat-actor`, `intrusion-set`", "actor (name, aliases; kind by `identity_class`)"),
        new("`incident`, `campaign`, `event` of the incident extension",
            "event (name; the time of a campaign, and of an event no finer than its fidelity). What an "
                + "incident lists is a part of it; what did not occur is no event"),
        new("`x_opencti_reliability` of an identity", "reliability of the source; on other objects kept aside"),
        new("`location` with `located-at`", "place of the event"),
        new("`report`, `grouping`",
            "report (name, `published` with its digits, first address) of the source that its creator is; "
                + "what it refers to cites it"),
        new("`attributed-to` between actors and events", "a proposition, and its creator's claim that asserts it"),
        new("`note`", "a proposition with its text, asserted by its creator"),
        new("`opinion`", "its creator's claim on what the object says: agree → asserts, neutral → raises, disagree → denies"),
        new("`sighting`, `observed-data`", "evidence: an observation"),
        new("`derived-from` between reports", "report derived from report"),
        new("`confidence`",
            "the claimant's certainty by the scale of `StixOptions.Confidence` (Appendix A of the standard; "
                + "Words of Estimative Probability by default). None is unknown, never 0"),
        new("TLP 1 and 2.0 markings", "the handling mark of the case: the strictest of all"),
        new("everything else: indicators, malware, observables, other relationships, unknown types, all other "
                + "properties",
            "kept aside"));

    /// <summary>Going out.</summary>
    public static MappingTable Out { get; } = new("stix-out", "GeoClaims", "STIX", "in the extension only",
        new("case", "`report` of all objects; TLP 2.0 (or statement) marking on each", "clock zone"),
        new("event",
            "`incident`; `location` and `located-at` where its place has a point",
            "kind, time, participants, parent, citations"),
        new("actor",
            "`identity`; where a proposition names it as a doer, a `threat-actor` attributed to the identity",
            "affiliations"),
        new("source", "`identity`", "reliability and why, zone, actor"),
        new("report",
            "`report` (a `note` without a date) by the source, `external_references` with hash, `url`, "
                + "`derived-from`",
            "times as written, archive, exhibits"),
        new("proposition", "`note`", "roles, quantity"),
        new("claim: asserts, raises, insinuates, concedes",
            "`note` by the claimant, `confidence`; of those who assert or concede also incident `attributed-to` "
                + "threat-actor",
            "voice, basis, scale and word, figure, made, grounds, revises"),
        new("claim: denies, doubts, retracts", "`opinion` by the claimant: disagree, neutral, neutral", "the same"),
        new("question, hypothesis", "`grouping`, `note`", "exclusive, exhaustive, prior, resolution"),
        new("evidence",
            "`note`; `observed-data` of its `url` and `file` where the time is known",
            "grades, access, search, custody, checks"),
        new("assessment", "relationship `supports`, `contradicts` or `related-to` from evidence to hypothesis", "rating"),
        new("interest", "relationship `gains-from`, `loses-from`"),
        new("implication, indicator", "`note`", "strength; expectations"),
        new("direct judgement", "`note` on question and answers", "analyst, probabilities, time"));
}
