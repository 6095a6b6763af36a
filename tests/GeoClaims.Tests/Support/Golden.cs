namespace GeoClaims.Tests;

/// <summary>Compares a text with the file that was approved. UPDATE_GOLDEN=1 writes the file instead.</summary>
internal static class Golden
{
    /// <summary>Compares with a file of the tests' <c>Golden</c> folder.</summary>
    public static void Verify(string name, string actual) => VerifyFile(Path.Combine(ProjectFiles.Tests, "Golden", name), actual);

    public static void VerifyFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }
        var advice = $"UPDATE_GOLDEN=1 dotnet test rewrites {Path.GetFileName(path)}; read its diff before you commit it.";
        Assert.That(path, Does.Exist, advice);
        // A checkout may have changed the ends of lines, and nothing else.
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")), advice);
    }
}
