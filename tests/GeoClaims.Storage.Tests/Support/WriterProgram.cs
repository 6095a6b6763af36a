using System.Diagnostics;
using System.Reflection;

namespace GeoClaims.Storage.Tests;

/// <summary>The writer that runs in a process of its own.</summary>
internal static class WriterProgram
{
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var facts = typeof(WriterProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value!);
        var program = Path.Combine(facts["ProjectDirectory"], "..", "GeoClaims.Storage.Writer", "bin", facts["Configuration"], "net10.0",
            "GeoClaims.Storage.Writer.dll");
        return new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
    }
}
