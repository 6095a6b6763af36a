namespace GeoClaims;

/// <summary>The sections of a report in their order. To add one, write it and name it here.</summary>
internal static class ReportSections
{
    private static readonly Func<CaseReport, ReportSection?>[] s_sections =
    [
        JudgementSection.Of, FullJudgementSection.Of, ClaimantsSection.Of, PositionsSection.Of, MatrixSection.Of, TimelineSection.Of,
        OriginsSection.Of,
        PlacesSection.Of, WhatIfSection.Of, StakesSection.Of, JudgedSection.Of, ForecastsSection.Of, OpenSection.Of, NextSection.Of,
        SourcesSection.Of, MethodSection.Of,
    ];

    /// <summary>Those that have something to say, as the page draws them.</summary>
    public static IEnumerable<ReportSection> Of(CaseReport report, CancellationToken cancellation = default) => s_sections.Select(s =>
    {
        cancellation.ThrowIfCancellationRequested();
        return s(report);
    }).OfType<ReportSection>().Select(s => InLanguage.Of(report, s));

    /// <summary>What stands over a part that is on everything in the case, while an earlier date is shown.</summary>
    public static ViewDrawing OnEverything(CaseReport report) => new(_ => PageText.OnEverything(report));
}
