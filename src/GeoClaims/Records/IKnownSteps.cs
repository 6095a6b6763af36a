namespace GeoClaims;

/// <summary>At which step of a timeline something becomes known; step 0 is throughout.</summary>
internal interface IKnownSteps
{
    int Of(string id);

    int Of(OwnTime time);
}
