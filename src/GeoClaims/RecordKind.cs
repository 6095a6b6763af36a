namespace GeoClaims;

/// <summary>The kinds of record, in the order in which a case lists them.</summary>
internal enum RecordKind
{
    Event,
    Actor,
    Source,
    Report,
    Proposition,
    Question,
    Hypothesis,
    Claim,
    Evidence,
    Assessment,
    Implication,
    Interest,
    Indicator,
}
