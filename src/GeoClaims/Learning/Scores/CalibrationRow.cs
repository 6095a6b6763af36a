using System.Globalization;

namespace GeoClaims;

/// <summary>The forecasts whose stated probability lies in one bin, and how many of them came true.</summary>
/// <param name="From">Where the bin begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Count">How many forecasts, at least one.</param>
/// <param name="CameTrue">How many of them came true.</param>
/// <param name="MeanStated">The mean of what was stated.</param>
/// <param name="Share">The share that came true: a posterior from Jeffreys' prior (½, ½), with its 90% interval.</param>
public sealed partial record CalibrationRow(
    Probability From, Probability To, int Count, int CameTrue, Probability MeanStated, BetaPosterior Share)
{
    /// <summary>Whether what was stated lies outside the 90% interval of the share that came true.</summary>
    public bool IsOff => MeanStated < Share.Low || MeanStated > Share.High;

    /// <summary>The bin with its counts, such as <c>60–70%: 4 forecasts, stated 66% on average, 3 came true (90% interval 37–93%)</c>.
    /// </summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{From.Value * 100:0}–{To.Value * 100:0}%: {Words.Count(Count, "forecast", "forecasts")}, stated {MeanStated} on average, "
            + $"{CameTrue} came true (90% interval {Share.Low.Value * 100:0}–{Share.High.Value * 100:0}%"
            + $"{(Share.IsSmall ? ", few" : "")})");
}
