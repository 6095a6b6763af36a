namespace GeoClaims.Exchange;

/// <summary>What the tags of an event, an attribute or a cluster say, by MISP's taxonomies.</summary>
internal sealed class MispTags
{
    // From the laxest to the strictest.
    private static readonly string[] Tlp =
        ["TLP:CLEAR", "TLP:WHITE", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

    private readonly List<string> _kept = [];
    private readonly List<string> _wrong = [];

    /// <summary>Reads tags by their names.</summary>
    public MispTags(IEnumerable<string> names)
    {
        foreach (var name in names) Read(name);
    }

    public Reliability? Reliability { get; private set; }

    public Credibility? Credibility { get; private set; }

    public LikelihoodTerm? Likelihood { get; private set; }

    /// <summary>The strictest handling mark.</summary>
    public string? Handling { get; private set; }

    /// <summary>The actors that are named by tags of galaxies.</summary>
    public List<(string Type, string Name)> Actors { get; } = [];

    /// <summary>Tags that no record takes over.</summary>
    public IReadOnlyList<string> Kept => _kept;

    /// <summary>Tags with a value that their taxonomy has not.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public bool IsGraded => Reliability is not null || Credibility is not null || Likelihood is not null;

    /// <summary>Whether a galaxy's clusters are actors that something can be attributed to.</summary>
    public static bool IsActorGalaxy(string? type) => type is "threat-actor" or "microsoft-activity-group"
        || type?.StartsWith("mitre-", StringComparison.Ordinal) == true && type.EndsWith("intrusion-set", StringComparison.Ordinal);

    /// <summary>The stricter of two handling marks.</summary>
    public static string? Stricter(string? one, string? other)
        => Array.IndexOf(Tlp, one) >= Array.IndexOf(Tlp, other) ? one : other;

    /// <summary>The tag for a handling mark; null if there is none for it.</summary>
    public static string? TagFor(string? handling)
        => Array.IndexOf(Tlp, handling?.Trim().ToUpperInvariant()) >= 0 ? handling!.Trim().ToLowerInvariant() : null;

    private void Read(string name)
    {
        var mark = name.Trim().ToUpperInvariant();
        if (Array.IndexOf(Tlp, mark) >= 0)
        {
            Handling = Stricter(Handling, mark);
            return;
        }
        var equals = name.IndexOf('=', StringComparison.Ordinal);
        var predicate = equals < 0 ? name : name[..equals];
        var value = equals < 0 ? "" : name[(equals + 1)..].Trim('"');
        if (predicate == "admiralty-scale:source-reliability")
        {
            // MISP's g, "deliberately deceptive", is no letter of the Admiralty code.
            if (value is [>= 'a' and <= 'f']) Reliability ??= GeoClaims.Reliability.All[value[0] - 'a'];
            else (value == "g" ? _kept : _wrong).Add(name);
        }
        else if (predicate == "admiralty-scale:information-credibility")
        {
            if (value is [>= '1' and <= '6']) Credibility ??= new(value[0] - '0');
            else _wrong.Add(name);
        }
        else if (MispScales.IsLikelihood(predicate))
        {
            // The first one counts: two of them are two opinions, and no mean of theirs is anybody's.
            if (Likelihood is null && MispScales.Term(predicate, value) is { } term) Likelihood = term;
            else _kept.Add(name);
        }
        else if (predicate.StartsWith("misp-galaxy:", StringComparison.Ordinal) && IsActorGalaxy(predicate["misp-galaxy:".Length..])
            && value.Length > 0) Actors.Add((predicate["misp-galaxy:".Length..], value));
        else _kept.Add(name);
    }
}
