using System.Text;

namespace GeoClaims.Tests;

/// <summary>Files to keep as exhibits, as streams of their bytes.</summary>
internal static class Files
{
    /// <summary>SHA-256 of the three letters "abc": FIPS 180-4, as NIST publishes it among its examples.</summary>
    public const string HashOfAbc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    public static readonly EdtfTime Captured = EdtfTime.Parse("2026-03-02T10:15Z");

    public static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A file that holds "abc", captured by Ann.</summary>
    public static Exhibit Abc()
    {
        using var content = Of("abc");
        return Exhibit.Measure(content) with { Captured = Captured, CapturedBy = "Ann" };
    }

    /// <summary>The same, handed over to Bob on the 3rd and to the registry on the 4th.</summary>
    public static Exhibit HandedOver()
        => Abc().HandOver("Bob", EdtfTime.Parse("2026-03-03"), "for analysis").HandOver("Registry", EdtfTime.Parse("2026-03-04"));

    /// <summary>An exhibit with one of its transfers changed, and its seal left as it was.</summary>
    public static Exhibit With(this Exhibit exhibit, int entry, Func<Transfer, Transfer> change)
    {
        Transfer[] transfers = [.. exhibit.Transfers];
        transfers[entry] = change(transfers[entry]);
        return exhibit with { Transfers = [.. transfers] };
    }
}
