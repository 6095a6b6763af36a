namespace GeoClaims;

/// <summary>At which step of a timeline something becomes known; step 0 is throughout.</summary>
internal interface IKnownSteps
{
    int Of(string id);

    int Of(OwnTime time);

    /// <summary>How reliable the source of a report is.</summary>
    Reliability GradeOf(Id<Report> report);
}
