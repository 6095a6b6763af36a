using System.Numerics;

namespace GeoClaims;

/// <summary>The numbers of several draws at once: what is drawn, and the room to work in.</summary>
internal sealed class DrawnVectors(int hypotheses, int origins, int analysts)
{
    /// <summary>How far each origin is to be trusted, as a quantile.</summary>
    public Vector<double>[] Origins { get; } = new Vector<double>[origins];

    /// <summary>By which factor the odds of each analyst's words move.</summary>
    public Vector<double>[] Shifts { get; } = new Vector<double>[analysts];

    public Vector<double>[] Priors { get; } = new Vector<double>[hypotheses];

    public Vector<double>[] Likelihoods { get; } = new Vector<double>[hypotheses];

    /// <summary>Of a family: what its reports amount to if their source is to be trusted.</summary>
    public Vector<double>[] Vouched { get; } = new Vector<double>[hypotheses];

    /// <summary>Of a family: what they amount to if not.</summary>
    public Vector<double>[] Otherwise { get; } = new Vector<double>[hypotheses];

    /// <summary>What all amounts to.</summary>
    public Vector<double>[] Products { get; } = new Vector<double>[hypotheses];
}
