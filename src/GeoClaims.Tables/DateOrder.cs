namespace GeoClaims;

/// <summary>What a date such as 03/04/2024 begins with.</summary>
public enum DateOrder
{
    /// <summary>The day, as in most of the world: 3 April.</summary>
    DayFirst,
    /// <summary>The month, as in the United States: March 4.</summary>
    MonthFirst,
}
