using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>The JSON Schema (draft 2020-12) of the files that <c>Save</c> writes and <c>Load</c> reads.</summary>
    public static string JsonSchema
    {
        get
        {
            using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream("geoclaims-1.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a case from a file.</summary>
    /// <remarks>The result holds what always holds for a case; what else may be wrong with it, <see cref="Validate"/> tells.</remarks>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no case; the report says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseFile Load(string path, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        using var stream = OpenRead(path);
        return Load(stream, limits, cancellation);
    }

    /// <summary>Reads a case from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no case; the report says where and why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseFile Load(Stream stream, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= LoadLimits.Default;
        var bytes = new BoundedBuffer(stream, limits, CaseJson.TooLarge);
        while (bytes.Advance(stream.Read(bytes.Free.Span))) cancellation.ThrowIfCancellationRequested();
        return CaseJson.Read(bytes.Written.Span, limits, cancellation);
    }

    /// <summary>Reads a case from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no case; the report says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<CaseFile> LoadAsync(string path, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        var stream = OpenRead(path);
        await using (stream.ConfigureAwait(false))
            return await LoadAsync(stream, limits, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a case from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no case; the report says where and why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<CaseFile> LoadAsync(Stream stream, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= LoadLimits.Default;
        var bytes = new BoundedBuffer(stream, limits, CaseJson.TooLarge);
        while (bytes.Advance(await stream.ReadAsync(bytes.Free, cancellation).ConfigureAwait(false))) { }
        return CaseJson.Read(bytes.Written.Span, limits, cancellation);
    }

    /// <summary>Reads a case from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no case; the report says where and why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CaseFile Parse(string json, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= LoadLimits.Default;
        // Each UTF-16 unit takes a byte at least, so a text too long in units need not be encoded to be refused.
        return json.Length > limits.MaxBytes ? throw CaseJson.TooLarge(limits)
            : CaseJson.Read(Encoding.UTF8.GetBytes(json), limits, cancellation);
    }

    /// <summary>Reads a case from JSON text, or reports why not.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The case.</param>
    /// <param name="report">Why there is none; for a case, what <see cref="Validate"/> finds.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryParse(string json, [NotNullWhen(true)] out CaseFile? file, out ValidationReport report, LoadLimits? limits = null)
    {
        try
        {
            file = Parse(json, limits);
            report = file.Validate();
        }
        catch (InvalidCaseException e)
        {
            (file, report) = (null, e.Report);
        }
        return file is not null;
    }

    /// <summary>The case as JSON text: the same text for equal cases, one record a block, lines ended by a line feed.</summary>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        Save(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Writes the case to a file, replacing what is there as a whole: a failure leaves it as it was. A link stays one,
    /// and who may read the file stays the same.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public void Save(string path)
    {
        using var target = new AtomicFile(path);
        Save(target.Stream);
        target.Commit();
    }

    /// <summary>Writes the case to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CaseJson.Write(this, stream);
    }

    /// <summary>Writes the case to a file, replacing what is there as a whole: a failure leaves it as it was. A link stays one,
    /// and who may read the file stays the same.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public async Task SaveAsync(string path, CancellationToken cancellation = default)
    {
        using var target = new AtomicFile(path);
        await SaveAsync(target.Stream, cancellation).ConfigureAwait(false);
        target.Commit();
    }

    /// <summary>Writes the case to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public async Task SaveAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await CaseJson.WriteAsync(this, stream, cancellation).ConfigureAwait(false);
    }

    private static FileStream OpenRead(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
    }
}
