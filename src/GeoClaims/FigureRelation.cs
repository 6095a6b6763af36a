namespace GeoClaims;

/// <summary>How the numbers that are claimed for one thing stand to each other.</summary>
public enum FigureRelation
{
    /// <summary>Nobody states a number.</summary>
    None,
    /// <summary>One number is stated.</summary>
    Single,
    /// <summary>All numbers can be right together.</summary>
    Agreement,
    /// <summary>Later numbers are greater, and the number is one that grows while reports come in: none contradicts another.</summary>
    Growth,
    /// <summary>Different parties state different numbers. Estimates that differ are rivals; nobody contradicts himself.</summary>
    Spread,
    /// <summary>One party states two numbers at once, or a smaller one after a greater of what only grows.</summary>
    Contradiction,
}
