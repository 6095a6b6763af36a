using System.Globalization;

namespace GeoClaims.Tests;

/// <summary>A culture that writes numbers as no test expects, under the name of a real one.</summary>
/// <remarks>The tests run without culture data, so that real cultures cannot
/// be had; what leaks through a culture leaks through this one.</remarks>
internal sealed class ForeignCulture : CultureInfo
{
    private readonly string _name;

    private ForeignCulture(string name) : base("") => _name = name;

    public override string Name => _name;

    public override CultureInfo Parent => InvariantCulture;

    public override NumberFormatInfo NumberFormat { get; set; } = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "minus ",
        PercentSymbol = " vom Hundert",
        NaNSymbol = "keine Zahl",
        PositiveInfinitySymbol = "unendlich",
    };

    /// <summary>Runs something as a thread of that culture would.</summary>
    public static T Run<T>(string name, Func<T> action)
    {
        var (culture, uiCulture) = (CurrentCulture, CurrentUICulture);
        try
        {
            CurrentCulture = CurrentUICulture = new ForeignCulture(name);
            return action();
        }
        finally
        {
            (CurrentCulture, CurrentUICulture) = (culture, uiCulture);
        }
    }
}
