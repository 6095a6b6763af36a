namespace GeoClaims;

/// <summary>Short marks and plain words for ratings.</summary>
public static class ConsistencyMarks
{
    extension(Consistency rating)
    {
        /// <summary>The mark in a matrix: <c>++</c>, <c>+</c>, <c>·</c>, <c>−</c>, <c>−−</c>, or <c>n/a</c>.</summary>
        public string Mark => rating switch
        {
            Consistency.CC => "++",
            Consistency.C => "+",
            Consistency.N => "·",
            Consistency.I => "−",
            Consistency.II => "−−",
            _ => "n/a",
        };

        /// <summary>The rating in words, such as <c>fits badly</c>.</summary>
        public string Words => rating switch
        {
            Consistency.CC => "fits strongly",
            Consistency.C => "fits",
            Consistency.N => "as likely as not",
            Consistency.I => "fits badly",
            Consistency.II => "fits very badly",
            _ => "not applicable",
        };
    }
}
