using System.Globalization;

namespace GeoClaims;

/// <summary>An opinion of subjective logic on a statement that is true or
/// false: what speaks for it, what against it, and what is open.</summary>
/// <remarks>
/// <para>Belief, disbelief and uncertainty are shares of one whole: b + d
/// + u = 1. The base rate a says how much of what is open counts as true,
/// so that the projected probability is P = b + a·u. An opinion without evidence
/// (u = 1) and one on evenly divided evidence (b = d) may have the same P;
/// their uncertainty tells them apart.</para>
/// <para>Belief and disbelief stand for amounts of evidence r and s: b = r/(W + r + s), d = s/(W + r + s), u = W/(W + r + s), with W = 2.
/// Opinions are combined there, as sums. An opinion with u = 0 is called dogmatic: it stands for endless evidence.</para>
/// <para>The default value is the opinion without evidence, with base rate ½.
/// Source: A. Jøsang, <em>Subjective Logic</em>, Springer 2016, chapter 3.</para>
/// </remarks>
public readonly partial record struct Opinion
{
    /// <summary>W: how much evidence the base rate counts as.</summary>
    private const double PriorWeight = 2;

    // Belief and disbelief that miss 1 by no more than this were meant to be 1.
    private const double Rounding = 1e-14;

    private readonly double _uncertainty;
    private readonly Probability? _baseRate;

    /// <summary>An opinion by what speaks for and against the statement; the rest is uncertainty.</summary>
    /// <param name="belief">From 0 to 1.</param>
    /// <param name="disbelief">From 0 to 1, at most what belief leaves.</param>
    /// <param name="baseRate">How likely the statement is without any evidence, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number or lies outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">Belief and disbelief are more than 1 together.</exception>
    public Opinion(double belief, double disbelief, double baseRate = 0.5)
        : this(UnitInterval.Check(belief), UnitInterval.Check(disbelief), Rest(belief + disbelief), UnitInterval.Check(baseRate)) { }

    private Opinion(double belief, double disbelief, double uncertainty, double baseRate)
    {
        (Belief, Disbelief) = (belief, disbelief);
        // Equal opinions are stored alike: the default value is all zeros.
        _uncertainty = IsVacuous ? 0 : uncertainty;
        _baseRate = baseRate == 0.5 ? null : new(baseRate);
    }

    /// <summary>b: the share that speaks for the statement, from 0 to 1.</summary>
    public double Belief { get; }

    /// <summary>d: the share that speaks against it, from 0 to 1.</summary>
    public double Disbelief { get; }

    /// <summary>u: the share that is open, from 0 (dogmatic) to 1 (no evidence).</summary>
    public double Uncertainty => IsVacuous ? 1 : _uncertainty;

    /// <summary>a: how likely the statement is without any evidence.</summary>
    public Probability BaseRate => _baseRate ?? new(0.5);

    /// <summary>Whether there is no evidence at all.</summary>
    public bool IsVacuous => Belief == 0 && Disbelief == 0;

    /// <summary>P = b + a·u: how likely the statement is on this opinion.</summary>
    public Probability Projected => new(Math.Clamp(Belief + BaseRate.Value * Uncertainty, 0, 1));

    /// <summary>P·(1 − P)·u/(W + u): the variance of the Beta distribution that the opinion stands for; 0 if it is dogmatic.</summary>
    public double Variance => Projected.Value * (1 - Projected.Value) * Uncertainty / (PriorWeight + Uncertainty);

    /// <summary>r = W·b/u: the amount of evidence for the statement. Of a dogmatic
    /// opinion it is infinite, or 0 if nothing speaks for the statement.</summary>
    public double EvidenceFor => Belief == 0 ? 0 : PriorWeight * Belief / Uncertainty;

    /// <summary>s = W·d/u: the amount of evidence against the statement. Of a dogmatic
    /// opinion it is infinite, or 0 if nothing speaks against the statement.</summary>
    public double EvidenceAgainst => Disbelief == 0 ? 0 : PriorWeight * Disbelief / Uncertainty;

    /// <summary>α = r + a·W: the first parameter of the Beta distribution that the opinion stands for. Infinite where r is.</summary>
    public double Alpha => EvidenceFor + BaseRate.Value * PriorWeight;

    /// <summary>β = s + (1 − a)·W: the second parameter of the Beta
    /// distribution that the opinion stands for. Infinite where s is.</summary>
    public double Beta => EvidenceAgainst + (1 - BaseRate.Value) * PriorWeight;

    /// <summary>The opinion that amounts of evidence stand for.</summary>
    /// <param name="evidenceFor">r: 0 or more, such as a count of observations; finite.</param>
    /// <param name="evidenceAgainst">s: 0 or more; finite.</param>
    /// <param name="baseRate">How likely the statement is without any evidence, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative,
    /// infinite or not a number, or the base rate lies outside 0 to 1.</exception>
    public static Opinion FromEvidence(double evidenceFor, double evidenceAgainst, double baseRate = 0.5)
    {
        var (r, s) = (Amount(evidenceFor, nameof(evidenceFor)), Amount(evidenceAgainst, nameof(evidenceAgainst)));
        // Shares of the largest amount, so that no sum of huge amounts overflows.
        var unit = Math.Max(PriorWeight, Math.Max(r, s));
        var whole = PriorWeight / unit + r / unit + s / unit;
        return new(r / unit / whole, s / unit / whole, PriorWeight / unit / whole, UnitInterval.Check(baseRate));
    }

    /// <summary>The opinion as far as whoever holds it is trusted: b′ = t·b, d′ = t·d,
    /// and the rest is open. A path of trust is discounted step by step.</summary>
    /// <remarks>The probability-sensitive trust discount of Jøsang 2016, chapter 14.
    /// Where trust is an opinion itself, t is its projected probability.</remarks>
    /// <param name="trust">t: how far the holder is trusted.</param>
    public Opinion Discount(Probability trust)
    {
        var (t, known) = (trust.Value, Belief + Disbelief);
        return new(t * Belief, t * Disbelief, Math.Min(1, Uncertainty + (1 - t) * known), BaseRate.Value);
    }

    /// <summary>The degree of conflict with another opinion, |P − P′|·(1 − u)·(1 − u′): from 0, if
    /// they agree or one of them knows nothing, to 1, if both are certain of opposites.</summary>
    /// <remarks>Jøsang 2016, chapter 4: projected distance times conjunctive certainty.</remarks>
    /// <param name="other">The other opinion.</param>
    public double ConflictWith(Opinion other)
        => Math.Min(1, Math.Abs(Projected.Value - other.Projected.Value) * (Belief + Disbelief) * (other.Belief + other.Disbelief));

    /// <summary>The projected probability with what it is made of, such as <c>80%: belief
    /// 0.7, disbelief 0.1, uncertainty 0.2</c>; the base rate, where it is not ½.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture,
            $"{Projected}: belief {Belief:0.###}, disbelief {Disbelief:0.###}, uncertainty {Uncertainty:0.###}")
         + (_baseRate is { Value: var a } ? string.Create(CultureInfo.InvariantCulture, $", base rate {a:0.###}") : "");

    private static double Rest(double known) => known - 1 > Rounding
        ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
            $"Belief and disbelief are {known} together, which is more than 1."))
        : 1 - known <= Rounding ? 0 : 1 - known;

    private static double Amount(double value, string name)
        => value >= 0 && double.IsFinite(value) ? value
            + 0.0 : throw new ArgumentOutOfRangeException(name, value, "An amount of evidence is a finite number from 0 up.");
}
