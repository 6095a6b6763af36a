namespace GeoClaims.Tests;

/// <summary>A folder of its own for a test that writes files.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("geoclaims-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names() => _folder.EnumerateFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
