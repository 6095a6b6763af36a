namespace GeoClaims;

/// <summary>A named rule that makes one judgement of several analysts'.</summary>
public sealed partial class JudgementPooling
{
    // What somebody holds impossible may not decide for all: 0 and 1 are read as one in ten thousand short of them.
    private const double Least = 1e-4;

    private readonly Func<IReadOnlyList<double[]>, double[], double[]> _pool;

    private JudgementPooling(string id, string description, Func<IReadOnlyList<double[]>, double[], double[]> pool)
        => (Id, Description, _pool) = (id, description, pool);

    /// <summary>The weighted mean of the probabilities: the linear opinion pool (M. Stone, "The opinion pool", Annals of Mathematical
    /// Statistics 32 (1961), 1339–1342).</summary>
    public static JudgementPooling Mean { get; } = new("mean/1", "the mean of the probabilities", (all, weights) => Each(all, column =>
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * column[i];
        return sum;
    }));

    /// <summary>The weighted median of each answer's probabilities, divided by their sum.</summary>
    public static JudgementPooling Median { get; } = new("median/1", "the median of the probabilities, made to add up",
        (all, weights) => Each(all, column => WeightedMedian(column, weights)));

    /// <summary>The weighted mean of each answer's log-odds, the probabilities then divided by their sum.</summary>
    /// <remarks>0 and 1 are read as 0.0001 and 0.9999, so that nobody decides alone.</remarks>
    public static JudgementPooling MeanLogOdds { get; } = new("mean-log-odds/1", "the mean of the log-odds, made to add up",
        (all, weights) => Each(all, column =>
        {
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++) sum += weights[i] * LogOdds(column[i]);
            return 1 / (1 + Math.Exp(-sum));
        }));

    /// <summary>The weighted geometric mean of the odds between the answers: the logarithmic opinion pool.</summary>
    /// <remarks>C. Genest, J. Zidek, "Combining probability distributions", Statistical Science 1 (1986), 114–135. With two answers it
    /// is the same number as <see cref="MeanLogOdds"/>. 0 is read as 0.0001, so that nobody decides alone.</remarks>
    public static JudgementPooling GeometricMeanOfOdds { get; } = new("geometric-mean-of-odds/1",
        "the geometric mean of the odds between the answers", (all, weights) => Each(all, column =>
        {
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++) sum += weights[i] * Math.Log(Math.Max(Least, column[i]));
            return Math.Exp(sum);
        }));

    /// <summary>The rule's id with its version.</summary>
    public string Id { get; }

    /// <summary>The rule, in words.</summary>
    public string Description { get; }

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;

    /// <summary>One distribution of several, which all add up to 1.</summary>
    /// <param name="all">The distributions, one or more, all of the same length.</param>
    /// <param name="weights">Their weights, which add up to 1.</param>
    internal double[] Of(IReadOnlyList<double[]> all, double[] weights) => all.Count == 1 ? [.. all[0]] : Normal(_pool(all, weights));

    /// <summary>The probabilities, each as odds taken to a power; made to add up again.</summary>
    internal static double[] Extremized(double[] pooled, double exponent)
        => exponent == 1 ? pooled : Normal(Array.ConvertAll(pooled, p => Math.Pow(p, exponent)));

    private static double[] Each(IReadOnlyList<double[]> all, Func<double[], double> pool)
    {
        var pooled = new double[all[0].Length];
        for (var answer = 0; answer < pooled.Length; answer++) pooled[answer] = pool([.. all.Select(one => one[answer])]);
        return pooled;
    }

    private static double[] Normal(double[] pooled) => pooled.Sum() is > 0 and var sum ? Array.ConvertAll(pooled, p => p / sum)
        : Array.ConvertAll(pooled, _ => 1.0 / pooled.Length);

    private static double LogOdds(double probability)
    {
        var inside = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }

    // Where the weights below and above are equal, the middle between the two.
    private static double WeightedMedian(double[] column, double[] weights)
    {
        var (values, along) = ((double[])column.Clone(), (double[])weights.Clone());
        Array.Sort(values, along);
        var below = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            below += along[i];
            if (Math.Abs(below - 0.5) < 1e-12 && i + 1 < values.Length) return (values[i] + values[i + 1]) / 2;
            if (below > 0.5) return values[i];
        }
        return values[^1];
    }
}
