namespace GeoClaims;

/// <summary>By which rules the record of claimants and sources is kept.</summary>
public sealed record RecordOptions
{
    /// <summary>A prior of one right and one wrong, and names as the case has them.</summary>
    public static RecordOptions Default { get; } = new();

    /// <summary>What a share counts for and against before anything came out,
    /// both above 0; 1 and 1 hold every share equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not above 0.</exception>
    public (double For, double Against) Prior
    {
        get;
        init => field = value is { For: > 0, Against: > 0 } && double.IsFinite(value.For + value.Against) ? value
            : throw new ArgumentOutOfRangeException(nameof(Prior), value, "Both numbers must be above 0.");
    } = (1, 1);

    /// <summary>Under which name an actor or a source stands in the record: what tells those of different cases that they are one. Its name
    /// in the case, if left out.</summary>
    public Func<string, string>? Identity { get; init; }

    /// <summary>The rules in one line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"prior {Prior.For} : {Prior.Against}; {(Identity is null ? "names as the case has them" : "names as the caller tells them")}");
}
