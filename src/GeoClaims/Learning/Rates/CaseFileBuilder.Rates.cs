namespace GeoClaims;

public sealed partial class CaseFileBuilder
{
    /// <summary>Gives the answers to a question the priors that base rates
    /// of its reference class propose, with count, interval and cases as
    /// their reason. An answer that states a prior, is part of another or is of a kind that never was asked of keeps its own; those share
    /// what the others leave.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rates">The base rates. What was counted from a case of this title is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder has added no such question.</exception>
    public void UseBaseRates(Id<Question> question, ReferenceClassRates rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Hypothesis[] answers = [.. Added(question).Hypotheses.Select(Added).Where(h => h.Parent is null && h.Prior is null)];
        // Kinds that the class knows and this question does not ask of leave their share to those that it does.
        var priors = answers.Select(h => rates.PriorOf(RateReader.KindOf(h), _title)).ToArray();
        var left =
            Math.Max(0, 1 - Added(question).Hypotheses.Select(Added).Where(h => h.Parent is null).Sum(h => h.Prior?.Share.Value ?? 0));
        var (sum, all) = (priors.Sum(p => p?.Share.Value ?? 0), Array.TrueForAll(priors, p => p is not null));
        var scale = sum > 0 && (all || sum > left) ? left / sum : 1;
        for (var i = 0; i < answers.Length; i++)
            if (priors[i] is { } prior)
                Change(answers[i].Id, h => h with { Prior = prior with { Share = new(Math.Clamp(prior.Share.Value * scale, 0, 1)) } });
    }
}
