namespace GeoClaims;

/// <summary>What values of one type show: alone, all that they hold; beside others, a row of a table.</summary>
internal abstract class Shape
{
    /// <summary>The value alone, as names and values.</summary>
    public abstract View Alone(object value, string? title, Names names);

    /// <summary>Values as a table. A column that is empty for all of them is left out.</summary>
    /// <param name="values">Those to show.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="names">Names in place of ids.</param>
    /// <param name="heading">What the table shows; null, if what it stands under says it.</param>
    /// <param name="all">The member that has them all; null if none is named.</param>
    public abstract ViewTable Table(IReadOnlyList<object> values, int count, Names names, string? heading = null,
        string? all = null);

    /// <summary>How many of them, such as <c>1 claim</c>.</summary>
    public abstract string Count(int count);
}
