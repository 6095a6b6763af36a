namespace GeoClaims.Storage;

/// <summary>Where an answer stands in the order of all answers to a question. It stays valid whatever is recorded meanwhile.</summary>
public sealed record AnswerPlace
{
    internal AnswerPlace(AnswerOrder order, long time, string first, string second)
        => (Order, Time, First, Second) = (order, time, first, second);

    internal AnswerOrder Order { get; }

    internal long Time { get; }

    internal string First { get; }

    internal string Second { get; }

    /// <summary>The place as a short text without blanks, which can stand in an address: a page's mark that survives a request.</summary>
    /// <remarks>It holds a time, the name of a case and a key, readable to whoever looks. It stays valid from one version of the library to
    /// the next of the same <c>1.</c>; a server need not remember anything.</remarks>
    /// <param name="key">
    /// A secret of yours that signs it (HMAC-SHA-256): then one that others made is refused. Without it, only slips are found; a forged
    /// place shows no more than the question does.
    /// </param>
    public string ToToken(ReadOnlySpan<byte> key = default) => PlaceToken.Write(this, key);

    /// <summary>The place that <see cref="ToToken"/> wrote.</summary>
    /// <param name="token">The text.</param>
    /// <param name="key">The secret that signed it; empty for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="CaseStoreException">The text is no such place, was made with another key, or by a newer version
    /// (<see cref="CaseStoreFault.BadToken"/>).</exception>
    public static AnswerPlace FromToken(string token, ReadOnlySpan<byte> key = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        return PlaceToken.Read(token, key);
    }

    /// <summary>The case and what in it, or what is shared and by whom.</summary>
    public override string ToString() => $"{Shown.Text(First)}, {Shown.Text(Second)}";
}
