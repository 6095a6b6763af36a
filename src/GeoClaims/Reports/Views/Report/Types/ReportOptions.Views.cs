using System.Globalization;

namespace GeoClaims;

public sealed partial record ReportOptions : ViewableRecord
{
    internal override View View => new("How the report is made", ViewTable.Facts(
        ("Uncertain times", $"read by their {Words.Of(Bound)} bound"),
        ("Draws", string.Create(CultureInfo.InvariantCulture, $"{Evaluation.Draws}, from seed {Evaluation.Seed}")),
        ("Steps shown", string.Create(CultureInfo.InvariantCulture, $"at most {MostSnapshots}")),
        ("Items drawn", string.Create(CultureInfo.InvariantCulture, $"at most {MostDrawn}")),
        ("Boundaries", Boundaries == BoundaryView.UnResolution68262
            ? "as UN General Assembly resolution 68/262 has them"
            : "by who controls the land"),
        ("Language of the case", Language),
        ("Reading direction", RightToLeft ? "from right to left" : "from left to right")));

    /// <summary>The settings in a few words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"uncertain times by their {Words.Of(Bound)} bound, {Evaluation.Draws} draws from "
            + $"seed {Evaluation.Seed}, at most {MostSnapshots} steps and {MostDrawn} drawn items");
}
