using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>Small pieces of text that several views share.</summary>
internal static class ViewWords
{
    private const int MostNamed = 4;

    private static readonly LocalDateTimePattern s_local = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm");

    private static readonly LocalDatePattern s_day = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    // Outside of these years a shift by a zone could leave the calendar.
    private static readonly Interval s_years = new(Instant.FromUtc(1, 1, 2, 0, 0), Instant.FromUtc(9998, 12, 30, 0, 0));

    /// <summary>The value in words; nothing, where nobody stated it.</summary>
    public static string Of<T>(T value) where T : struct, Enum => value.ToString() == "Unstated" ? "" : Words.Of(value);

    /// <summary>A judgement as signs and words in its tone.</summary>
    public static ViewPhrase Mark(Assessment assessment)
    {
        if (assessment.Consistency is not { } rating) return assessment.Likelihood?.ToString();
        return new(new ViewSpan(rating.Mark, ToneOf(rating)), new ViewSpan($" {rating.Words}"));
    }

    public static ViewTone ToneOf(Consistency rating) => rating switch
    {
        Consistency.CC => ViewTone.FitsStrongly,
        Consistency.C => ViewTone.Fits,
        Consistency.N => ViewTone.Neutral,
        Consistency.I => ViewTone.Against,
        Consistency.II => ViewTone.StronglyAgainst,
        _ => ViewTone.Grey,
    };

    /// <summary>The first few, and how many more.</summary>
    public static string Some(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return string.Join("; ", all.Take(MostNamed)) + (all.Length > MostNamed ? $"; and {all.Length - MostNamed} more" : "");
    }

    /// <summary>Why the last step to a commitment follows.</summary>
    public static string Because(Commitment commitment)
    {
        var path = commitment.Path;
        return path.IsEmpty ? "" : path[path.Count - 1].Implication is { } implication ? implication.Because
            ?? "" : "it is the more general statement";
    }

    public static string Signed(double value)
        => double.IsNegativeInfinity(value) ? "−∞" : value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>An instant on the clock of the case.</summary>
    public static string Time(Instant instant, ClockZone zone)
        => s_years.Contains(instant) ? s_local.Format(instant.InZone(zone.Zone).LocalDateTime) : InstantPattern.General.Format(instant);

    /// <summary>The day and the year of an instant on the clock of the case.</summary>
    public static (string Day, string Year) Day(Instant instant, ClockZone zone)
    {
        if (!s_years.Contains(instant)) return (InstantPattern.General.Format(instant), "");
        var local = instant.InZone(zone.Zone).Date;
        return (s_day.Format(local), local.Year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many errors and warnings.</summary>
    public static string Counts(ValueList<Finding> findings)
    {
        var errors = findings.Count(f => f.Severity == Severity.Error);
        var warnings = findings.Count - errors;
        return $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}";
    }
}
