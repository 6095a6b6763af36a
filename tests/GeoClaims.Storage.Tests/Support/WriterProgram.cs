using System.Diagnostics;
using System.Reflection;

namespace GeoClaims.Storage.Tests;

/// <summary>The writer that runs in a process of its own.</summary>
internal static class WriterProgram
{
    /// <summary>What the build noted of itself.</summary>
    public static string Fact(string name)
        => typeof(WriterProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;

    public static ProcessStartInfo Start(params string[] arguments)
    {
        var program = Path.Combine(Fact("ProjectDirectory"), "..", "GeoClaims.Storage.Writer", "bin", Fact("Configuration"), "net10.0",
            "GeoClaims.Storage.Writer.dll");
        return new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
    }
}
