namespace GeoClaims;

/// <summary>What each hypothesis of a question gains or costs each actor, by itself or through what must be accepted with it.</summary>
/// <remarks>An interest says who would like a hypothesis, not whether it is
/// true. The time taken grows with the hypotheses times the interests.</remarks>
public sealed partial class Stakes
{
    internal Stakes(CaseFile file, Question question)
    {
        Question = question;
        var implications = new ImplicationIndex(file);
        var byActor = file.Interests.GroupBy(i => i.Actor).OrderBy(g => g.Key).ToList();
        All = [.. question.Hypotheses.Distinct().SelectMany(h => Of(file, file.Get(h), byActor, implications))];
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The stakes, hypothesis by hypothesis in the question's order, actor by actor, the
    /// most direct first. Actors without an interest in a hypothesis are left out.</summary>
    public ValueList<Stake> All { get; }

    /// <summary>What is at stake if one hypothesis is accepted.</summary>
    /// <param name="hypothesis">The hypothesis, with or without parts. What only its parts lead to is at stake with them.</param>
    public ValueList<Stake> this[Id<Hypothesis> hypothesis] => [.. All.Where(s => s.Hypothesis.Id == hypothesis)];

    /// <summary>A sentence for each stake.</summary>
    public override string ToString()
        => All.IsEmpty ? $"Nobody is known to gain or lose by an answer to “{Question}”." : string.Join('\n', All);

    private static IEnumerable<Stake> Of(CaseFile file, Hypothesis hypothesis, IEnumerable<IGrouping<Id<Actor>, Interest>> byActor,
        ImplicationIndex implications)
    {
        var closures = new Dictionary<string, Closure>();
        foreach (var interests in byActor)
        {
            var acceptor = implications.Acceptor(interests.Key);
            if (!closures.TryGetValue(acceptor?.Value ?? "", out var closure))
                closures.Add(acceptor?.Value
                    ?? "", closure = new Closure(file, implications, acceptor).AcceptFully([hypothesis.Proposition]));
            var reached = interests.Select(i => (Interest: i, End: closure[i.Proposition])).Where(x => x.End is not null)
                .OrderBy(x => x.End!.Index)
                .ThenBy(x => x.Interest.Id);
            foreach (var (interest, end) in reached) yield return new(file, hypothesis, file.Get(interests.Key), interest, end!);
        }
    }
}
