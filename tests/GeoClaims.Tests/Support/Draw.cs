namespace GeoClaims.Tests;

/// <summary>Random choices, all from one seed.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    public double Unit() => _random.NextDouble();

    public bool Chance(double probability = 0.5) => _random.NextDouble() < probability;

    public int Below(int count) => _random.Next(count);

    public int Between(int lowest, int highest) => _random.Next(lowest, highest + 1);

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T Word<T>() where T : struct, Enum => Pick(Enum.GetValues<T>());

    /// <summary>Mostly none; now and then up to <paramref name="most"/>.</summary>
    public ValueList<T> Some<T>(int most, Func<T> make) => Chance() ? [] : Several(Between(1, most), make);

    /// <summary>Up to three different items out of a list.</summary>
    public ValueList<T> Few<T>(IReadOnlyList<T> items) => items.Count == 0 ? [] : Some(3, () => Pick(items)).Distinct().ToValueList();

    public static ValueList<T> Several<T>(int count, Func<T> make) => Enumerable.Range(0, count).Select(_ => make()).ToValueList();

    /// <summary>A fraction as a whole count, rounded up or down by chance.</summary>
    public int Count(double expected) => (int)(expected + Unit());

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    public void Shuffle<T>(T[] items) => _random.Shuffle(items);
}
