using System.Text;

namespace GeoClaims;

public sealed partial class CaseReport
{
    /// <summary>Writes the report as one HTML page that loads nothing, runs nothing foreign, prints, and replays the case.</summary>
    /// <param name="writer">Where to write it.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public void WritePage(TextWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        PageWriter.Write(this, cancellation).WriteTo(writer);
    }

    /// <summary>The report as one HTML page: see <see cref="WritePage"/>.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public string ToPage(CancellationToken cancellation = default) => PageWriter.Write(this, cancellation).ToString();

    /// <summary>Saves the report as one HTML page: see <see cref="WritePage"/>. A failure leaves what was there as it was.</summary>
    /// <param name="path">The file's path; what is there is replaced as a whole.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public void Save(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var target = new AtomicFile(path);
        using (var writer = new StreamWriter(target.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            WritePage(writer, cancellation);
        target.Commit();
    }
}
