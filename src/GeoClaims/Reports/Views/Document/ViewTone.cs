namespace GeoClaims;

/// <summary>How a piece of text stands out. Each tone is doubled by a sign
/// or a word in the text, since colour alone tells nobody enough.</summary>
internal enum ViewTone
{
    Plain,
    Bold,
    Grey,
    FitsStrongly,
    Fits,
    Neutral,
    Against,
    StronglyAgainst,
}
