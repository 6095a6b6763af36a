namespace GeoClaims;

public sealed partial record Exhibit
{
    /// <summary>Makes an exhibit of a file's content: its hash and its size. The rest is for <c>with</c> to state.</summary>
    /// <param name="content">The content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="algorithm">How to hash it: sha256, sha384, sha512, sha3-256, sha3-384 or sha3-512.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="algorithm"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot
    /// be read, or there is no such <paramref name="algorithm"/>.</exception>
    /// <exception cref="PlatformNotSupportedException">This machine cannot
    /// compute the algorithm: older operating systems lack SHA-3.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    public static Exhibit Measure(Stream content, string algorithm = HashText.Usual)
    {
        Require(content);
        Require(algorithm);
        using var meter = new ContentMeter(algorithm);
        Read(content, meter);
        return new() { Hash = meter.Hash(), Size = meter.Size };
    }

    /// <summary>Makes an exhibit of a file's content: its hash and its size. The rest is for <c>with</c> to state.</summary>
    /// <param name="content">The content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="algorithm">How to hash it: sha256, sha384, sha512, sha3-256, sha3-384 or sha3-512.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="algorithm"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot
    /// be read, or there is no such <paramref name="algorithm"/>.</exception>
    /// <exception cref="PlatformNotSupportedException">This machine cannot
    /// compute the algorithm: older operating systems lack SHA-3.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<Exhibit> MeasureAsync(Stream content, string algorithm =
        HashText.Usual, CancellationToken cancellation = default)
    {
        Require(content);
        Require(algorithm);
        using var meter = new ContentMeter(algorithm);
        await ReadAsync(content, meter, cancellation).ConfigureAwait(false);
        return new() { Hash = meter.Hash(), Size = meter.Size };
    }

    /// <summary>Compares a file with the exhibit: the same bytes, the same size, a whole chain of custody?</summary>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="zone">The clock zone for transfers that state none; UTC if left out.</param>
    /// <param name="knownSeal">A seal that was noted elsewhere, which the chain must still hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    public ExhibitCheck Verify(Stream content, ClockZone? zone = null, string? knownSeal = null)
    {
        Require(content);
        using var meter = new ContentMeter(HashText.AlgorithmOf(Hash));
        Read(content, meter);
        return new(this, meter.Hash(), meter.Size, VerifyCustody(zone, knownSeal));
    }

    /// <summary>Compares a file with the exhibit: the same bytes, the same size, a whole chain of custody?</summary>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="zone">The clock zone for transfers that state none; UTC if left out.</param>
    /// <param name="knownSeal">A seal that was noted elsewhere, which the chain must still hold.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<ExhibitCheck> VerifyAsync(Stream content, ClockZone? zone =
        null, string? knownSeal = null, CancellationToken cancellation = default)
    {
        Require(content);
        using var meter = new ContentMeter(HashText.AlgorithmOf(Hash));
        await ReadAsync(content, meter, cancellation).ConfigureAwait(false);
        return new(this, meter.Hash(), meter.Size, VerifyCustody(zone, knownSeal));
    }

    /// <summary>Follows the chain of custody: does each entry fit its seal,
    /// did each giver hold the exhibit, does time run forwards?</summary>
    /// <remarks>Holders are the same only if they are written alike. That entries were dropped at
    /// the end, or all of them rewritten, only <paramref name="knownSeal"/> can show.</remarks>
    /// <param name="zone">The clock zone for transfers that state none; UTC if left out.</param>
    /// <param name="knownSeal">A seal that was noted elsewhere, which the chain must still hold.</param>
    public CustodyCheck VerifyCustody(ClockZone? zone = null, string? knownSeal = null)
        => CustodyChain.Verify(this, (zone ?? ClockZone.Utc).Zone, knownSeal);

    /// <summary>Passes the exhibit on: gives a copy whose chain of custody has a sealed transfer more.</summary>
    /// <remarks>The seal covers what was captured and every transfer before it:
    /// state that first, since changing it later breaks the chain.</remarks>
    /// <param name="to">Who receives it.</param>
    /// <param name="at">When.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="from">Who gives it; who holds it now, if left out.</param>
    /// <param name="hash">The hash that the receiver computed of what was received.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> or <paramref name="at"/> is null.</exception>
    /// <exception cref="ArgumentException">Nobody is known to hold the exhibit, and <paramref name="from"/> is left out.</exception>
    public Exhibit HandOver(string to, EdtfTime at, string? purpose = null, string? from = null, string? hash = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(at);
        var last = Transfers.IsEmpty ? null : Transfers[^1];
        from ??= last?.To ?? CapturedBy
            ?? throw new ArgumentException("Nobody is said to hold the exhibit. State who captured it, or who gives it.", nameof(from));
        var transfer = new Transfer(from, to, at) { Purpose = purpose, Hash = hash, Seal = "" };
        return this
            with { Transfers = Transfers.Add(transfer with { Seal = CustodySeal.Of(transfer, last?.Seal ?? CustodySeal.Of(this)) }) };
    }

    private static void Read(Stream content, ContentMeter meter)
    {
        while (meter.Advance(content.Read(meter.Buffer))) { }
    }

    private static async Task ReadAsync(Stream content, ContentMeter meter, CancellationToken cancellation)
    {
        while (meter.Advance(await content.ReadAsync(meter.Buffer, cancellation).ConfigureAwait(false))) { }
    }

    private static void Require(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanRead) throw new ArgumentException("The content cannot be read.", nameof(content));
    }

    private static void Require(string algorithm)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        if (!HashText.IsKnown(algorithm))
            throw new ArgumentException($"There is no algorithm '{algorithm}' here. Name {HashText.Known}.", nameof(algorithm));
        if (!HashText.IsSupported(algorithm)) throw new PlatformNotSupportedException($"This machine cannot compute {algorithm}.");
    }
}
