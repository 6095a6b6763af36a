namespace GeoClaims.Exchange;

public sealed partial class ProvDocument
{
    /// <summary>Reads a provenance document from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out. Its records are
    /// its elements and relations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no PROV-JSON, or larger than the limits allow.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ProvDocument Load(string path, LoadLimits? limits = null)
    {
        using var stream = DocumentText.Open(path);
        return Load(stream, limits);
    }

    /// <summary>Reads a provenance document from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no PROV-JSON, or larger than the limits allow.</exception>
    public static ProvDocument Load(Stream stream, LoadLimits? limits = null)
    {
        limits ??= LoadLimits.Default;
        return new(DocumentText.Read(stream, limits), limits);
    }

    /// <summary>Reads a provenance document from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no PROV-JSON, or larger than the limits allow.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<ProvDocument> LoadAsync(string path, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        var stream = DocumentText.Open(path);
        await using (stream.ConfigureAwait(false))
            return await LoadAsync(stream, limits, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a provenance document from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no PROV-JSON, or larger than the limits allow.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<ProvDocument> LoadAsync(Stream stream, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= LoadLimits.Default;
        return new(await DocumentText.ReadAsync(stream, limits, cancellation).ConfigureAwait(false), limits);
    }

    /// <summary>Reads a provenance document from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no PROV-JSON, or larger than the limits allow.</exception>
    public static ProvDocument Parse(string json, LoadLimits? limits = null)
    {
        limits ??= LoadLimits.Default;
        return new(DocumentText.Encode(json, limits), limits);
    }

    /// <summary>Writes the document to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => DocumentText.Save(path, _utf8.Span);

    /// <summary>Writes the document to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_utf8.Span);
    }

    /// <summary>Writes the document to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task SaveAsync(string path, CancellationToken cancellation = default) => DocumentText.SaveAsync(path, _utf8, cancellation);

    /// <summary>Writes the document to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public async Task SaveAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(_utf8, cancellation).ConfigureAwait(false);
    }
}
