namespace GeoClaims.Exchange;

/// <summary>What became of a part of a document, or of a record, on its way.</summary>
public enum ExchangeFate
{
    /// <summary>It has a place of its own on the other side.</summary>
    Mapped,

    /// <summary>It has none, and nothing is lost: coming in, it stays in the document and is written back with it;
    /// going out, it stands in our extension, which other programs keep but do not understand.</summary>
    KeptAside,

    /// <summary>It is not on the other side, and no longer on this one.</summary>
    Lost,

    /// <summary>It is not as the format demands. What could be taken was taken; the document keeps it as it is.</summary>
    Wrong,
}
