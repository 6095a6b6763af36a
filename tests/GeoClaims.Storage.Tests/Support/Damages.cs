using System.Globalization;

namespace GeoClaims.Storage.Tests;

/// <summary>How many damages of each kind are tried, and from where on: <c>GEOCLAIMS_DAMAGES=500</c> or <c>500,7</c>.</summary>
internal static class Damages
{
    private static readonly int[] Given = [.. (Environment.GetEnvironmentVariable("GEOCLAIMS_DAMAGES") ?? "20,1").Split(',')
        .Select(t => int.Parse(t, CultureInfo.InvariantCulture))];

    public static int Count => Given[0];

    /// <summary>Files are damaged quickly, so more damages are tried.</summary>
    public static int OfFiles => Math.Max(Count, 260);

    public static int Seed => Given.Length > 1 ? Given[1] : 1;
}
