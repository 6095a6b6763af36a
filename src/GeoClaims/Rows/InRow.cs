using System.Globalization;
using NodaTime;

namespace GeoClaims;

/// <summary>How values of a case stand in a plain row.</summary>
internal static class InRow
{
    public const string Between = "; ";

    /// <summary>The word that stands in a case's JSON.</summary>
    public static string Word<T>(T value) where T : struct, Enum => Words.Split(value.ToString(), '-');

    /// <summary>The same; null where nothing is stated.</summary>
    public static string? WordIfStated<T>(T value) where T : struct, Enum => Word(value) is var word && word == "unstated" ? null : word;

    /// <summary>The mark of a case's JSON.</summary>
    public static string? Mark(Consistency? rating) => rating is Consistency.NotApplicable ? "NA" : rating?.ToString();

    /// <summary>What each analyst gave a cell, as a case's JSON has it: the mark, or the likelihood from 0 to 1.</summary>
    public static string? Marks(MatrixCell cell) => All(cell.Assessments.Select(a => Mark(a.Consistency)
        ?? a.Likelihood.GetValueOrDefault().Best.Value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Several texts in one cell; null for none.</summary>
    public static string? All(IEnumerable<string> texts) => string.Join(Between, texts) is { Length: > 0 } text ? text : null;

    public static string? Ids<T>(ValueList<Id<T>> ids) where T : CaseRecord => All(ids.Select(id => id.Value));

    /// <summary>Answers with how likely each is held, as given.</summary>
    public static string? Judged(ValueList<JudgedAnswer> answers)
        => All(answers.Select(a => string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{a.Hypothesis} {a.Probability.Value}")));

    /// <summary>Hypotheses with how far something is to be expected under each: the mark, or the likelihood with its bounds.</summary>
    public static string? Expected(ValueList<Expectation> expected) => All(expected.Select(e => $"{e.Hypothesis} "
        + (Mark(e.Consistency) ?? Likelihood(e.Likelihood.GetValueOrDefault()))));

    private static string Likelihood(ProbabilityRange range) => range.Low == range.High ? Number(range.Best)
        : $"{Number(range.Best)} ({Number(range.Low)} to {Number(range.High)})";

    private static string Number(Probability probability) => probability.Value.ToString(CultureInfo.InvariantCulture);

    public static string? Reports(ValueList<Citation> citations) => All(citations.Select(c => c.Report.Value).Distinct());

    public static string? Titles(CaseFile file, ValueList<Citation> citations)
        => All(citations.Select(c => c.Report).Distinct().Select(r => file.Get(r).Title));

    /// <summary>The one citation; null where there is none, or where there are several.</summary>
    public static Citation? Only(ValueList<Citation> citations) => citations is [var only] ? only : null;

    public static string? Names(IEnumerable<Hypothesis> hypotheses) => All(hypotheses.Select(h => h.Name));

    public static string? Keys(IEnumerable<Hypothesis> hypotheses) => All(hypotheses.Select(h => h.Id.Value));

    /// <summary>The first instant of what is written, in UTC; null if it is open or before the year 1.</summary>
    public static DateTime? Earliest(EdtfTime? time, ClockZone zone) => time is null ? null : Utc(time.Earliest(zone.Zone));

    /// <summary>The last instant of what is written, in UTC; null if it is open or beyond the year 9999.</summary>
    public static DateTime? Latest(EdtfTime? time, ClockZone zone) => time is null ? null : Utc(time.Latest(zone.Zone));

    /// <summary>An instant to the last tick, as it stands wherever rows are written.</summary>
    public static string TextOf(DateTime instant)
        => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static DateTime? Utc(Instant instant)
        => instant < Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc))
            || instant > Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc))
            ? null : instant.ToDateTimeUtc();
}
