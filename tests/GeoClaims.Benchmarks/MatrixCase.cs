namespace GeoClaims.Benchmarks;

/// <summary>Cases that are nothing but a full matrix: items of known grades from many sources, rated against every hypothesis.</summary>
internal static class MatrixCase
{
    public static Id<Question> Question { get; } = new("which");

    public static CaseFile Make(int items, int hypotheses)
    {
        var random = new Random(5);
        var records = new List<CaseRecord>();
        var ids = Enumerable.Range(0, hypotheses).Select(h => new Id<Hypothesis>($"h{h}")).ToArray();
        foreach (var id in ids)
        {
            var proposition = new Id<Proposition>(id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            records.Add(new Proposition { Id = proposition, Statement = $"It is {id}" });
            records.Add(new Hypothesis { Id = id, Proposition = proposition, Name = $"It is {id}" });
        }
        records.Add(new Question { Id = Question, Text = "Which?", Hypotheses = [.. ids] });
        for (var s = 0; s <= items / 10; s++)
        {
            records.Add(new Source { Id = new($"s{s}"), Name = $"Source {s}", Reliability = Reliability.FromLetter("ABCD"[s % 4]) });
            records.Add(new Report { Id = new($"r{s}"), Source = new($"s{s}"), Title = $"Report {s}" });
        }
        for (var i = 0; i < items; i++)
        {
            var item = new Id<Evidence>($"e{i}");
            records.Add(new Evidence { Id = item, Statement =
                $"Item {i}", Kind = EvidenceKind.Observation, Credibility = new(1 + i % 5), Citations = [new(new($"r{i / 10}"))] });
            foreach (var id in ids) records.Add(new Assessment { Item =
                item, Hypothesis = id, Analyst = "Ann", Consistency = (Consistency)((int)Consistency.II + random.Next(5)) });
        }
        return CaseFile.Assemble("Matrix", ClockZone.Utc, null, records);
    }
}
