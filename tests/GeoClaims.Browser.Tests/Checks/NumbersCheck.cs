using Microsoft.Playwright;

namespace GeoClaims.Browser.Tests;

/// <summary>Whether every text that the replay changes is what the page's own data say.</summary>
internal static class NumbersCheck
{
    /// <summary>At every step of the replay.</summary>
    public static Task<IReadOnlyList<string>> Find(IPage page) => Script.Find(page, "NumbersCheck.js");

    /// <summary>As the page was written, without a script.</summary>
    public static Task<IReadOnlyList<string>> FindAsWritten(IPage page) => Script.Find(page, "FirstNumbers.js");
}
