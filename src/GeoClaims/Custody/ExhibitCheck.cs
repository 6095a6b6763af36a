namespace GeoClaims;

/// <summary>What came of comparing a file with an exhibit.</summary>
public sealed partial record ExhibitCheck
{
    internal ExhibitCheck(Exhibit exhibit, string hashFound, long sizeFound, CustodyCheck custody)
        => (Exhibit, HashFound, SizeFound, Custody) = (exhibit, hashFound, sizeFound, custody);

    /// <summary>The exhibit.</summary>
    public Exhibit Exhibit { get; }

    /// <summary>The file's hash, by the exhibit's algorithm; by sha256, where that one cannot be computed here.</summary>
    public string HashFound { get; }

    /// <summary>The file's size in bytes.</summary>
    public long SizeFound { get; }

    /// <summary>Whether the chain of custody is whole.</summary>
    public CustodyCheck Custody { get; }

    /// <summary>Whether the file holds the same bytes, as its hash tells; null
    /// if the exhibit's hash is malformed or cannot be computed here.</summary>
    public bool? IsSameContent => IsComparable ? HashFound == Exhibit.Hash : null;

    /// <summary>Whether the file is as long as the exhibit.</summary>
    public bool IsSameSize => SizeFound == Exhibit.Size;

    /// <summary>Whether content and size are the same and the chain of custody is whole.</summary>
    public bool IsIntact => IsSameContent == true && IsSameSize && Custody.IsWhole;

    /// <summary>Three sentences: on the content, on the size, on the chain of custody.</summary>
    public ValueList<string> Sentences => [Content(), Size(), Custody.Text];

    /// <summary>The sentences, each on a line.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<string>)Sentences);

    private bool IsComparable
        => HashText.Refusal(Exhibit.Hash) is null && HashText.AlgorithmOf(HashFound) == HashText.AlgorithmOf(Exhibit.Hash);

    private string Content() => IsSameContent switch
    {
        true => $"The content is the same: {HashFound}.",
        false => $"The content is another: the file has {HashFound}, the exhibit {Exhibit.Hash}.",
        null when HashText.Refusal(Exhibit.Hash) is null
            => $"The content cannot be compared: {HashText.AlgorithmOf(Exhibit.Hash)} cannot be computed here. The file has {HashFound}.",
        null => $"The content cannot be compared: the exhibit's hash is malformed. The file has {HashFound}.",
    };

    private string Size() => IsSameSize
        ? FormattableString.Invariant($"The size is the same: {SizeFound} bytes.")
        : FormattableString.Invariant($"The size is another: the file has {SizeFound} bytes, the exhibit {Exhibit.Size}.");
}
