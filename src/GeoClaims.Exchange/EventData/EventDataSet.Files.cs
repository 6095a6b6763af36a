namespace GeoClaims.Exchange;

public sealed partial class EventDataSet
{
    /// <summary>Reads a data set from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="profile">Its layout; found from its headings if left out.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out. Its records are
    /// its rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no table of a known layout, or larger than the limits allow.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static EventDataSet Load(string path, EventDataProfile? profile = null, LoadLimits? limits = null)
    {
        using var stream = DocumentText.Open(path);
        return Load(stream, profile, limits);
    }

    /// <summary>Reads a data set from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="profile">Its layout; found from its headings if left out.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no table of a known layout, or larger than the limits allow.</exception>
    public static EventDataSet Load(Stream stream, EventDataProfile? profile = null, LoadLimits? limits = null)
    {
        limits ??= LoadLimits.Default;
        return new(DocumentText.Read(stream, limits), profile, limits);
    }

    /// <summary>Reads a data set from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="profile">Its layout; found from its headings if left out.</param>
    /// <param name="limits">How much the file may ask of the reader.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no table of a known layout, or larger than the limits allow.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<EventDataSet> LoadAsync(string path, EventDataProfile? profile =
        null, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        var stream = DocumentText.Open(path);
        await using (stream.ConfigureAwait(false))
            return await LoadAsync(stream, profile, limits, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a data set from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="profile">Its layout; found from its headings if left out.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no table of a known layout, or larger than the limits allow.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<EventDataSet> LoadAsync(Stream stream, EventDataProfile? profile =
        null, LoadLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= LoadLimits.Default;
        return new(await DocumentText.ReadAsync(stream, limits, cancellation).ConfigureAwait(false), profile, limits);
    }

    /// <summary>Reads a data set from text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="profile">Its layout; found from its headings if left out.</param>
    /// <param name="limits">How much the text may ask of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The text is no table of a known layout, or larger than the limits allow.</exception>
    public static EventDataSet Parse(string text, EventDataProfile? profile = null, LoadLimits? limits = null)
    {
        limits ??= LoadLimits.Default;
        return new(DocumentText.Encode(text, limits), profile, limits);
    }

    /// <summary>Writes the data set to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => DocumentText.Save(path, _bytes.Span);

    /// <summary>Writes the data set to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_bytes.Span);
    }

    /// <summary>Writes the data set to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task SaveAsync(string path, CancellationToken cancellation = default) => DocumentText.SaveAsync(path, _bytes, cancellation);

    /// <summary>Writes the data set to a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public async Task SaveAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(_bytes, cancellation).ConfigureAwait(false);
    }
}
