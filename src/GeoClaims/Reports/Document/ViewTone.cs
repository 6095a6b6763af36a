namespace GeoClaims;

/// <summary>How a piece of text stands out. Each tone is doubled by a sign
/// or a word in the text, since colour alone tells nobody enough.</summary>
public enum ViewTone
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>What a reader looks for.</summary>
    Bold,

    /// <summary>What stands back.</summary>
    Grey,

    /// <summary>Somebody's words, in quotation marks.</summary>
    Quoted,

    /// <summary>The cell of an item that fits a hypothesis strongly.</summary>
    FitsStrongly,

    /// <summary>The cell of an item that fits a hypothesis.</summary>
    Fits,

    /// <summary>The cell of an item that says nothing for or against a hypothesis.</summary>
    Neutral,

    /// <summary>The cell of an item that fits a hypothesis badly.</summary>
    Against,

    /// <summary>The cell of an item that fits a hypothesis very badly.</summary>
    StronglyAgainst,
}
