namespace GeoClaims;

/// <summary>One file kept as it was found: a photograph, a video, a document, or a part of a captured web page.</summary>
/// <remarks>
/// <para>The file itself stays where it is kept; the case holds what tells it from every other file.
/// <c>Exhibit.Measure</c> computes hash and size, <c>Verify</c> compares them with a file.</para>
/// <para>A captured web page is several exhibits with one <see cref="Address"/>. What
/// the Berkeley Protocol (UN Human Rights Office, 2022, ¶155) asks to record of it:
/// (a) its web address, (b) its source code and (c) a full-page capture with date and time, which are the minimum for a court;
/// (d) the media it embeds, as exhibits of their own; (e) <see cref="Metadata"/>; (f) <see cref="Context"/>;
/// (g) <see cref="CapturedBy"/>, <see cref="CapturedFromIp"/>, <see cref="CapturedAs"/>
/// and <see cref="Captured"/>; (h) <see cref="Hash"/>.</para>
/// </remarks>
public sealed partial record Exhibit
{
    /// <summary>The hash of its content, as <c>algorithm:hexadecimal</c> in small
    /// letters: sha256, sha384, sha512, sha3-256, sha3-384 or sha3-512.</summary>
    public required string Hash { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>What kind of file it is.</summary>
    public ExhibitKind Kind { get; init; }

    /// <summary>Its media type (RFC 6838), such as <c>image/jpeg</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>What the file is called.</summary>
    public string? Name { get; init; }

    /// <summary>Where it was found: a web address, or a place such as a shelf.</summary>
    public string? Address { get; init; }

    /// <summary>When it was captured: taken, downloaded or received.</summary>
    public EdtfTime? Captured { get; init; }

    /// <summary>Who captured it, and so held it first.</summary>
    public string? CapturedBy { get; init; }

    /// <summary>With what it was captured, such as a camera or a program with its version.</summary>
    public string? CapturedWith { get; init; }

    /// <summary>The network address (IP) of the machine that captured it. It
    /// may give the collector away to whoever is handed the case.</summary>
    public string? CapturedFromIp { get; init; }

    /// <summary>The identity that the collector used online. It may give the collector away to whoever is handed the case.</summary>
    public string? CapturedAs { get; init; }

    /// <summary>The metadata embedded in the file, such as the camera's clock and position.</summary>
    public string? Metadata { get; init; }

    /// <summary>What stood around it, such as comments, or who uploaded it and when.</summary>
    public string? Context { get; init; }

    /// <summary>How the file differs from what was found, such as <c>faces blurred</c>; not at all, if left out.</summary>
    public string? Alteration { get; init; }

    /// <summary>The chain of custody: who handed it to whom, from the first transfer to the last.</summary>
    public ValueList<Transfer> Transfers { get; init; }

    /// <summary>The name, or else the kind, with when it was captured.</summary>
    public override string ToString()
    {
        var what = Name ?? (Kind == ExhibitKind.Unstated ? "exhibit" : Words.Of(Kind));
        return Captured is null ? what : $"{what} ({Captured})";
    }
}
