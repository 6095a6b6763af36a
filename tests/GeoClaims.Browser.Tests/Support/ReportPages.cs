using CrocusAttack;

namespace GeoClaims.Browser.Tests;

/// <summary>The pages under test.</summary>
internal static class ReportPages
{
    private static readonly ReportOptions Mirrored = new() { RightToLeft = true };

    private static readonly Lazy<string> CrocusPage = new(() => CrocusCase.Build().ToReport(CrocusCase.Who).ToPage());
    private static readonly Lazy<string> RightToLeftPage = new(() => CrocusCase.Build().ToReport(CrocusCase.Who, Mirrored).ToPage());
    private static readonly Lazy<string> HostilePage = new(() => HostileCase.Build().ToReport(CrocusCase.Who).ToPage());
    private static readonly Lazy<string> LargePage = new(() => LargeCase.Build().ToReport(CrocusCase.Who).ToPage());

    /// <summary>The sample's report.</summary>
    public static string Crocus => CrocusPage.Value;

    /// <summary>The report of a case whose every text wants to break out.</summary>
    public static string Hostile => HostilePage.Value;

    /// <summary>The report of a case with five times the sample's evidence.</summary>
    public static string Large => LargePage.Value;

    /// <summary>The sample's report laid out from right to left.</summary>
    public static string RightToLeft => RightToLeftPage.Value;
}
