namespace GeoClaims.Exchange;

/// <summary>The one exception for a text that is no document of its format, or asks for more than the limits allow.</summary>
/// <remarks>What is wrong with single objects of a document that can be read stands in the <see cref="ExchangeReport"/>.</remarks>
public sealed class InvalidDocumentException : Exception
{
    internal InvalidDocumentException(string path, string message, Exception? inner = null) : base($"{path}: {message}", inner)
        => Path = path;

    /// <summary>Where the fault is, as a JSON path; <c>$</c> is the whole text.</summary>
    public string Path { get; }
}
