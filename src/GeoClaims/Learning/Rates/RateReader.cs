namespace GeoClaims;

/// <summary>Counts case by case which kind of answer came out, and keeps a line for each resolved question of the class.</summary>
internal sealed class RateReader
{
    private readonly string _folded;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public RateReader(string referenceClass)
    {
        ArgumentNullException.ThrowIfNull(referenceClass);
        (Class, _folded) = (referenceClass, NameForm.Folded(referenceClass));
    }

    public string Class { get; }

    /// <summary>The kinds of answers that were asked of.</summary>
    public List<string> Kinds { get; } = [];

    public List<(string Mark, string Title, int Kind)> Outcomes { get; } = [];

    public void Add(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var question in file.Questions)
        {
            if (question is not { Exclusive: true, ReferenceClass: { } own, Resolution: { } resolution }
                || !question.Hypotheses.Contains(resolution.Hypothesis) || NameForm.Folded(own) != _folded) continue;
            foreach (var root in new HypothesisTree(file, question).PartsOf(null)) Number(root);
            Outcomes.Add((CaseMarks.Of(file.Title), file.Title, Number(Root(file, question, resolution.Hypothesis))));
        }
    }

    public static string KindOf(Hypothesis hypothesis) => hypothesis.Kind ?? hypothesis.Name;

    // Answers are counted on the level of the question: a part that came out counts for its whole.
    private static Hypothesis Root(CaseFile file, Question question, Id<Hypothesis> id)
    {
        var found = file.Get(id);
        for (var met = new HashSet<Id<Hypothesis>>(); found.Parent is { } parent && question.Hypotheses.Contains(parent)
            && met.Add(parent);) found = file.Get(parent);
        return found;
    }

    private int Number(Hypothesis hypothesis)
    {
        var kind = KindOf(hypothesis);
        if (_numbers.TryGetValue(NameForm.Folded(kind), out var number)) return number;
        Kinds.Add(kind);
        _numbers.Add(NameForm.Folded(kind), Kinds.Count - 1);
        return Kinds.Count - 1;
    }
}
