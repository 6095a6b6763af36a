using System.Globalization;

namespace GeoClaims;

// Reading what an author typed: a value, or a finding and the value that means "not stated".
public sealed partial class CaseFileBuilder
{
    private Id<T> NewId<T>(string? given, string text, CallerLine caller) where T : CaseRecord
    {
        ArgumentNullException.ThrowIfNull(text);
        if (given is not null)
        {
            if (Id<T>.TryParse(given, out var id)) return id;
            Note(RuleBook.WellFormedId, "id", IdText.Refusal(given), caller);
        }
        var slug = IdText.Slug(text);
        var made = new Id<T>(slug);
        var first = made.Value;
        while (_placeByKey.ContainsKey(made.Value))
        {
            var number = _lastNumber[first] = _lastNumber.GetValueOrDefault(first, 1) + 1;
            made = new($"{slug}-{number.ToString(CultureInfo.InvariantCulture)}");
        }
        return made;
    }

    private EdtfTime? Time(string? text, string member, CallerLine caller)
    {
        if (text is null) return null;
        if (EdtfTime.TryParse(text, out var time, out var why)) return time;
        Note(RuleBook.ReadableTime, member, why, caller);
        return null;
    }

    private Reliability Grade(char letter, CallerLine caller)
    {
        if (!Reliability.TryFromLetter(letter, out var grade))
            Note(RuleBook.KnownGrade, "reliability", $"There is no reliability '{letter}'. Write a letter from A to F.", caller);
        return grade;
    }

    private Credibility Grade(int? number, CallerLine caller)
    {
        if (number is null or >= 1 and <= 6) return new(number ?? 6);
        Note(RuleBook.KnownGrade, "credibility",
            string.Create(CultureInfo.InvariantCulture, $"There is no credibility {number}. Write a number from 1 to 6."), caller);
        return default;
    }

    // Returns null both where nothing was given and where what was given is no number from 0 to 1.
    private double? Unit(double? value, string member, CallerLine caller)
    {
        if (value is null or >= 0 and <= 1) return value;
        Note(RuleBook.NumberInRange, member, string.Create(CultureInfo.InvariantCulture, $"{value} is no number from 0 to 1. Write one."),
            caller);
        return null;
    }

    private ProbabilityRange Range(double likelihood, double? low, double? high, CallerLine caller)
    {
        var (from, to) = (low ?? likelihood, high ?? likelihood);
        if (from >= 0 && from <= likelihood && likelihood <= to && to <= 1) return new(from, likelihood, to);
        Note(RuleBook.NumberInRange, "likelihood", string.Create(CultureInfo.InvariantCulture, $"A likelihood of {likelihood} "
            + $"from {from} to {to} is not in order. Write numbers from 0 to 1, low ≤ likelihood ≤ high."), caller);
        return new(0, 0.5, 1);
    }

    private ConfidenceScore? Score(double? value, CallerLine caller)
        => Unit(value, "confidence", caller) is { } valid ? new ConfidenceScore(valid) : null;

    private static ValueList<Citation> Cited(Id<Report>? report, string? locator)
        => report is { } given ? [new Citation(given, locator)] : [];

    private static string SlugOf<T>(Id<T> id) where T : CaseRecord => id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
