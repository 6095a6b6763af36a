using System.Globalization;

namespace GeoClaims;

/// <summary>A named rule that says how much each analyst's judgement weighs when several are pooled.</summary>
public sealed partial class JudgementWeights
{
    private readonly Func<CoherentJudgement, double> _weight;

    internal JudgementWeights(string id, string description, Func<CoherentJudgement, double> weight)
        => (Id, Description, _weight) = (id, description, weight);

    /// <summary>All weigh alike.</summary>
    public static JudgementWeights Equal { get; } = new("equal/1", "all alike", _ => 1);

    /// <summary>Who was more coherent as given weighs more: e^(−s·d), with d the <see cref="CoherentJudgement.Incoherence"/>.</summary>
    /// <remarks>The form of weight is that of G. Wang, S. Kulkarni, V. Poor, D. Osherson, "Aggregating large sets of probabilistic
    /// forecasts by weighted coherent adjustment", Decision Analysis 8 (2011), 128–144.</remarks>
    /// <param name="sharpness">s, from 0 (all alike); 5 gives a judgement that was moved by 0.14 half the weight of a coherent one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sharpness"/> is negative or no number.</exception>
    public static JudgementWeights ByCoherence(double sharpness = 5)
    {
        if (!(sharpness >= 0 && double.IsFinite(sharpness))) throw new ArgumentOutOfRangeException(nameof(sharpness), sharpness, "From 0.");
        return new(string.Create(CultureInfo.InvariantCulture, $"by-coherence-{sharpness}/1"), "by how coherent each was as given",
            j => Math.Exp(-sharpness * j.Incoherence));
    }

    /// <summary>The rule's id with its version.</summary>
    public string Id { get; }

    /// <summary>The rule, in words.</summary>
    public string Description { get; }

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether the rule was learnt from a case of that title, which it may then not judge.</summary>
    internal Func<string, bool>? Refuses { get; init; }

    /// <exception cref="ArgumentException">The rule was learnt from this very case.</exception>
    internal double[] Of(CaseFile file, ValueList<CoherentJudgement> judgements)
    {
        if (Refuses?.Invoke(file.Title) == true)
            throw new ArgumentException($"The weights {Id} were learnt from “{file.Title}” itself. Make the scores without this case.");
        var weights = judgements.Select(_weight).ToArray();
        var sum = weights.Sum();
        return Array.ConvertAll(weights, w => sum > 0 ? w / sum : 1.0 / weights.Length);
    }
}
