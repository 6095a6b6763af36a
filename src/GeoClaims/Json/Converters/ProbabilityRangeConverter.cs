using System.Text.Json;

namespace GeoClaims;

internal sealed class ProbabilityRangeConverter() : NumbersConverter<ProbabilityRange>(3,
    "a range as [low, best, high], three numbers from 0 to 1")
{
    protected override (double Low, double High) Range(int place) => (0, 1);

    protected override ProbabilityRange FromNumbers(ReadOnlySpan<double> numbers) => numbers[0] <= numbers[1] && numbers[1] <= numbers[2]
        ? new(numbers[0], numbers[1], numbers[2])
        : throw new JsonException("The numbers of a range must be in order: low ≤ best ≤ high.");

    protected override void ToNumbers(ProbabilityRange value, Span<double> numbers)
        => (numbers[0], numbers[1], numbers[2]) = (value.Low.Value, value.Best.Value, value.High.Value);
}
