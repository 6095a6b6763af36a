namespace GeoClaims;

/// <summary>Running sums of scores.</summary>
internal sealed class ScoreTally
{
    private readonly CalibrationBins _bins = new();
    private double _brier, _log, _ranked;

    public int Count { get; private set; }

    public int RuledOut { get; private set; }

    public int RankedCount { get; private set; }

    public double Led { get; private set; }

    public int Decided { get; private set; }

    public double? Brier => Count == 0 ? null : _brier / Count;

    public double? Log => Count == 0 ? null : _log / Count;

    public double? Ranked => RankedCount == 0 ? null : _ranked / RankedCount;

    public void Add(ReadOnlySpan<double> probabilities, int cameTrue, bool ordered)
    {
        Count++;
        _brier += ProbabilityScores.Brier(probabilities, cameTrue);
        _log += ProbabilityScores.Log(probabilities, cameTrue);
        if (probabilities[cameTrue] == 0) RuledOut++;
        if (ordered)
        {
            RankedCount++;
            _ranked += ProbabilityScores.Ranked(probabilities, cameTrue);
        }
        _bins.Add(probabilities, cameTrue);
        var best = probabilities[0];
        foreach (var probability in probabilities) best = Math.Max(best, probability);
        var first = 0;
        foreach (var probability in probabilities) first += probability >= best - Tie.Width ? 1 : 0;
        Decide(probabilities[cameTrue] >= best - Tie.Width ? 1.0 / first : 0);
    }

    /// <summary>Counts a forecast that only puts answers in an order.</summary>
    /// <param name="led">1 if the first came true, less where several stand first alike, else 0.</param>
    public void Decide(double led) => (Led, Decided) = (Led + led, Decided + 1);

    public Calibration Calibration() => _bins.ToCalibration();
}
