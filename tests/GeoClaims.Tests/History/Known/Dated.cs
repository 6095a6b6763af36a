namespace GeoClaims.Tests;

/// <summary>Small cases in which every day is a report: <c>report:r3</c> was
/// published on 3 March 2026, and <c>report:r0</c> nobody knows when.</summary>
internal static class Dated
{
    public static readonly Id<Actor> Actor = new("a");
    public static readonly Id<Proposition> Proposition = new("p");
    public static readonly Id<Hypothesis> Hypothesis = new("h");
    public static readonly Id<Question> Question = new("q");

    /// <summary>A case with an actor, a source, a proposition, a question with
    /// one hypothesis, the reports r0 to r9, and these records.</summary>
    public static CaseFile Case(params IEnumerable<CaseRecord> records) => CaseFile.Assemble("Dated", ClockZone.Utc, null,
    [
        new Actor { Id = Actor, Name = "A" },
        new Source { Id = new("s"), Name = "S" },
        new Proposition { Id = Proposition, Statement = "P" },
        new Hypothesis { Id = Hypothesis, Name = "H", Proposition = Proposition },
        .. Enumerable.Range(0, 10).Select(day =>
            new Report { Id = new($"r{day}"), Source = new("s"), Title = $"Report {day}", Published = day == 0 ? null : Day(day) }),
        .. records.OfType<Question>().Any(q => q.Id == Question)
            ? []
            : new CaseRecord[] { new Question { Id = Question, Text = "Q?", Hypotheses = [Hypothesis] } },
        .. records,
    ]);

    public static EdtfTime Day(int day) => EdtfTime.Parse(Text(day));

    public static string Text(int day) => $"2026-03-{day:00}";

    public static Citation In(int day) => new(new Id<Report>($"r{day}"));

    public static Claim Claim(string id, params ReadOnlySpan<int> reports)
        => new() { Id = new(id), Claimant = Actor, Proposition = Proposition, Stance = Stance.Asserts, Citations = Cited(reports) };

    public static Evidence Item(string id, params ReadOnlySpan<int> reports)
        => new() { Id = new(id), Statement = $"Item {id}", Kind = EvidenceKind.Observation, Citations = Cited(reports) };

    public static Assessment Assessment(string item)
        => new() { Item = new(item), Hypothesis = Hypothesis, Analyst = "Ann", Consistency = Consistency.C };

    /// <summary>The first day of March at whose end the case holds a record; 0 if it held it before, 10 if it does not by then.</summary>
    public static int FirstDay(this CaseFile file, string key, KnownBound bound = KnownBound.Latest)
    {
        if (Holds("2026-02-28")) return 0;
        return Enumerable.Range(1, 10).First(day => day == 10 || Holds(Text(day)));

        bool Holds(string time) => file.AsOf(time, bound).Records().Any(r => r.Key == key);
    }

    private static ValueList<Citation> Cited(ReadOnlySpan<int> reports)
    {
        ValueList<Citation> citations = [];
        foreach (var day in reports) citations = citations.Add(In(day));
        return citations;
    }
}
