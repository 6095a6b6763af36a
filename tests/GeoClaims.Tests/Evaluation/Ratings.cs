namespace GeoClaims.Tests;

/// <summary>A case made of nothing but a matrix of ratings, written as the
/// field writes them: one row an item, one word a hypothesis.</summary>
internal sealed class Ratings
{
    private readonly CaseFileBuilder _builder = new("Matrix");
    private readonly Id<Report> _report;

    public Ratings(params string[] hypotheses) : this(null, hypotheses) { }

    public Ratings(double[]? priors, string[] hypotheses)
    {
        _report = _builder.Report(_builder.Source("Source"), "Report");
        Question = _builder.Question("Which?", with: q => q with { Exhaustive = false });
        Hypotheses = [.. hypotheses.Select((h, i) => _builder.Hypothesis(Question, h, prior: priors?[i], priorBecause: "given"))];
    }

    public Id<Question> Question { get; }

    public Id<Hypothesis>[] Hypotheses { get; }

    /// <summary>Adds an item; each word rates it against one hypothesis. "?"
    /// leaves a cell unrated; "II/I" holds two analysts' ratings.</summary>
    public Id<Evidence> Row(string name, string ratings, Func<Evidence, Evidence>? with = null)
    {
        var item = _builder.Evidence(name, _report, with: with);
        var words = ratings.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var h = 0; h < words.Length; h++)
        {
            var analysts = words[h].Split('/');
            for (var a = 0; a < analysts.Length; a++)
                Rate(item, Hypotheses[h], analysts[a], $"analyst {a + 1}");
        }
        return item;
    }

    // A rating by its mark, or a likelihood: ".3", or with its range ".2-.4-.7".
    private void Rate(Id<Evidence> item, Id<Hypothesis> hypothesis, string word, string analyst)
    {
        if (word == "?") return;
        if (char.IsLetter(word[0]))
        {
            _builder.Assess(item, hypothesis, Read(word), analyst: analyst);
            return;
        }
        double[] numbers = [.. word.Split('-').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
        _builder.Add(new Assessment { Item = item, Hypothesis = hypothesis, Analyst = analyst, Likelihood = numbers.Length == 1
            ? new(numbers[0])
            : new(numbers[0], numbers[1], numbers[2]) });
    }

    public EvidenceMatrix Matrix(EvaluationOptions options) => Build().Matrix(Question, options);

    public void Likelihoods(string name, params double[] likelihoods)
    {
        var item = _builder.Evidence(name, _report);
        for (var h = 0; h < likelihoods.Length; h++) _builder.Assess(item, Hypotheses[h], likelihoods[h]);
    }

    public CaseFile Build() => _builder.Build();

    /// <summary>Evaluates with every item taken at face value, as the published examples do.</summary>
    public Evaluation Evaluate(TrustPolicy? trust = null)
        => Build().Evaluate(Question, new EvaluationOptions { Trust = trust ?? TrustPolicy.FaceValue });

    public static double[] Probabilities(Evaluation evaluation)
        => [.. evaluation[EvaluationMethod.Bayes].Standings.Select(s => s.Probability!.Value.Value)];

    public static double[] Values(Evaluation evaluation, EvaluationMethod method, string measure)
        => [.. evaluation[method].Standings.Select(s => s.Measures.Single(m => m.Name == measure).Value)];

    private static Consistency Read(string word) => word == "NA" ? Consistency.NotApplicable : Enum.Parse<Consistency>(word);
}
