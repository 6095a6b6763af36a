using NodaTime;

namespace GeoClaims.Tests;

/// <summary>Instants at which a case is worth looking at.</summary>
internal static class Moments
{
    public static KnownBound[] Bounds { get; } = Enum.GetValues<KnownBound>();

    /// <summary>Before everything, after everything, between, on a step and just before it.</summary>
    public static IReadOnlyList<Instant> Of(CaseFile file, int seed)
    {
        var draw = new Draw(seed);
        var steps = Bounds.SelectMany(bound => file.KnownSteps(bound)).Select(s => s.At).Where(i => i < Instant.MaxValue).ToList();
        Instant[] fixedOnes = [Instant.MinValue, Instant.FromUtc(2010, 6, 1, 12, 0), Instant.MaxValue];
        List<Instant> drawn = steps.Count == 0 ? [] : [.. Enumerable.Range(0, 4).Select(_ => draw.Pick(steps))];
        return [.. fixedOnes.Concat(drawn).Concat(drawn.Select(i => i - Duration.Epsilon)).Distinct().Order()];
    }
}
