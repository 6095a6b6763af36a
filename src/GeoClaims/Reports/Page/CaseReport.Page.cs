using System.Text;

namespace GeoClaims;

public sealed partial class CaseReport
{
    /// <summary>Writes the report as one HTML page that loads nothing, runs nothing foreign, prints, and replays the case.</summary>
    /// <param name="writer">Where to write it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WritePage(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        PageWriter.Write(this, writer);
    }

    /// <summary>The report as one HTML page: see <see cref="WritePage"/>.</summary>
    public string ToPage()
    {
        using var writer = new StringWriter();
        PageWriter.Write(this, writer);
        return writer.ToString();
    }

    /// <summary>Saves the report as one HTML page: see <see cref="WritePage"/>.</summary>
    /// <param name="path">The file's path; what is there is replaced.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        PageWriter.Write(this, writer);
    }
}
