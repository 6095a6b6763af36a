namespace GeoClaims;

/// <summary>The colours of standalone pictures: ink, two greys, paper, blue for
/// what fits and orange for what speaks against. No party has a colour.</summary>
internal static class SvgInk
{
    public const string Ink = "#16191d";
    public const string Soft = "#4a5157";
    public const string Range = "#727a82";
    public const string Rule = "#d8d4ca";
    public const string Field = "#f5f3ee";
    public const string OtherField = "#ebe8e0";
    public const string FitsStrongly = "#a5c7ea";
    public const string Fits = "#dfeaf6";
    public const string Against = "#fce6d3";
    public const string StronglyAgainst = "#f2ad6f";
    public const string BaseLine = "#a3400a";
    public const string Towards = "#1f5fa8";
    public const string Away = "#a8450c";
    public const string Water = "#e6edf3";
    public const string Ground = "#fbfaf6";
    public const string Border = "#b9b6ac";
}
