namespace GeoClaims;

/// <summary>One entry of a chain of custody: an exhibit passes from one holder to the next.</summary>
/// <remarks>
/// <para><see cref="Exhibit.HandOver"/> adds one and seals it. Since each seal covers
/// the one before it, an entry that is changed, moved or taken out no longer fits.
/// Who can rewrite the whole chain can seal it anew: note the last seal elsewhere,
/// such as on a receipt, and give it to <see cref="Exhibit.VerifyCustody"/>.</para>
/// <para>A seal is <c>sha256:</c> and the SHA-256 of a row of netstrings: each text
/// as its length in bytes of UTF-8, a colon, the text, a comma, as in <c>3:Ann,</c>.
/// First <c>geoclaims-transfer/1</c>; then for each of previous, from, to,
/// at, purpose and hash that is given, in this order, its name and its value.
/// The previous seal of a first transfer is that of the capture, made alike from <c>geoclaims-capture/1</c>
/// and the exhibit's hash, size, address, captured, capturedBy and capturedWith.</para>
/// </remarks>
/// <param name="From">Who gave it.</param>
/// <param name="To">Who received it.</param>
/// <param name="At">When.</param>
public sealed partial record Transfer(string From, string To, EdtfTime At)
{
    /// <summary>What for, such as <c>for analysis</c> or <c>to be destroyed</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary>The hash that the receiver computed of what was received.</summary>
    public string? Hash { get; init; }

    /// <summary>What ties the entry to its own content and to the entry before it.</summary>
    public required string Seal { get; init; }

    /// <summary>Who gave it to whom and when, with what for.</summary>
    public override string ToString() => $"{From} to {To} ({At})" + (Purpose is null ? "" : $": {Purpose}");
}
