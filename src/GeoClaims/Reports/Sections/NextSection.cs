using System.Globalization;
using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What to look for next: a list to hand on, short enough to be read.</summary>
internal static class NextSection
{
    private const int MostShown = 8;

    // What is written with two digits as nothing.
    private const double Least = .005;

    public static ReportSection? Of(CaseReport report)
    {
        var telling = report.Next.Questions.Where(q => q.Bits >= Least).ToList();
        // Gaps stand under what is open already.
        var unweighed = report.Next.Unweighed.Where(s => s.Kind == SentenceKind.Next).ToList();
        if (telling.Count == 0 && unweighed.Count == 0) return null;
        return new("lookfor", "Next", "What to look for next", ReportSections.OnEverything(report), Table(report, telling),
            telling.Count == 0 ? null : Note($"Bits: by how much the answer is expected to lower what is open, "
                + $"{Bits(report.Next.Entropy)} bits in all, if looking cannot err. What nobody has rated may be rated "
                + $"anything from “{Consistency.II.Words}” to “{Consistency.CC.Words}”; how likely "
                    + $"each is, is assumed as evenly as where its answer stands now allows."),
            telling.Count > MostShown ? Note($"{telling.Count - MostShown} more would tell less than each of these.") : null,
            List(unweighed) is { } list ? new ViewGroup("What nobody has said the worth of", list) : null);
    }

    private static ViewTable? Table(CaseReport report, List<NextQuestion> telling) => telling.Count == 0 ? null : new(
        [
            new("Question") { IsRowHead = true }, new("Bits", ViewAlign.Right), new("Then the leader stands"),
            new("Lead changes", ViewAlign.Right),
        ], [.. telling.Take(MostShown).Select(q => new ViewRow([What(report, q), Bits(q.Bits), Then(q), $"{q.ChanceOfChange}"]))])
        { Class = "plain" };

    private static ViewPhrase What(CaseReport report, NextQuestion question)
    {
        if (question.Kind == NextQuestionKind.Indicator) return ViewPhrase.Of($"Look for: {Own(question.About.Label)}");
        var tag = report.TagOf(question.About.Key) is { } known ? Tag(known) : (ViewSpan?)null;
        return ViewPhrase.Of($"Rate {tag} {Own(question.About.Label)} against {Own(question.Hypothesis.Name)}");
    }

    private static ViewPhrase Then(NextQuestion question)
        => ViewPhrase.Of($"{string.Join("; ", question.Outcomes.Select(o => $"at {o.Leader} if {o.Condition} ({o.Chance})"
            + (o.ChangesLead ? ", no longer first" : "")))}");

    private static string Bits(double bits) => bits.ToString("0.00", CultureInfo.InvariantCulture);
}
