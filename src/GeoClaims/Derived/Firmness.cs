namespace GeoClaims;

/// <summary>How firmly an actor holds something, the firmest first.</summary>
internal enum Firmness
{
    /// <summary>It says so, or must accept it with what it says.</summary>
    Firm,
    /// <summary>It only lets it be understood or doubts it, or what it says only makes it likelier.</summary>
    Soft,
    /// <summary>It only put it on the table.</summary>
    Raised,
}
