namespace GeoClaims;

/// <summary>A sum of numbers from 0 up that keeps what rounding drops, so that a million of them add up as well as two.</summary>
/// <remarks>W. Kahan, "Further remarks on reducing truncation errors", CACM 8 (1965).</remarks>
internal struct ExactSum
{
    private double _lost;

    public double Value { get; private set; }

    public void Add(double number)
    {
        var corrected = number - _lost;
        var sum = Value + corrected;
        _lost = sum - Value - corrected;
        Value = sum;
    }
}
