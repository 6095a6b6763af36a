using System.Globalization;
using System.Text.Json;

namespace GeoClaims.Tests;

internal sealed class CanonicalNumberTests
{
    // RFC 8785, Appendix B.
    [TestCase("0000000000000000", "0")]
    [TestCase("8000000000000000", "0")]
    [TestCase("0000000000000001", "5e-324")]
    [TestCase("8000000000000001", "-5e-324")]
    [TestCase("7fefffffffffffff", "1.7976931348623157e+308")]
    [TestCase("ffefffffffffffff", "-1.7976931348623157e+308")]
    [TestCase("4340000000000000", "9007199254740992")]
    [TestCase("c340000000000000", "-9007199254740992")]
    [TestCase("4430000000000000", "295147905179352830000")]
    [TestCase("44b52d02c7e14af5", "9.999999999999997e+22")]
    [TestCase("44b52d02c7e14af6", "1e+23")]
    [TestCase("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [TestCase("444b1ae4d6e2ef4e", "999999999999999700000")]
    [TestCase("444b1ae4d6e2ef4f", "999999999999999900000")]
    [TestCase("444b1ae4d6e2ef50", "1e+21")]
    [TestCase("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [TestCase("3eb0c6f7a0b5ed8d", "0.000001")]
    [TestCase("41b3de4355555553", "333333333.3333332")]
    [TestCase("41b3de4355555554", "333333333.33333325")]
    [TestCase("41b3de4355555555", "333333333.3333333")]
    [TestCase("41b3de4355555556", "333333333.3333334")]
    [TestCase("41b3de4355555557", "333333333.33333343")]
    [TestCase("becbf647612f3696", "-0.0000033333333333333333")]
    [TestCase("43143ff3c1cb0959", "1424953923781206.2")]
    public void A_double_is_written_as_the_RFC_writes_it(string bits, string expected)
        => Assert.That(CanonicalNumber.Text(BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber,
            CultureInfo.InvariantCulture))), Is.EqualTo(expected));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void What_is_no_number_is_refused(double number)
        => Assert.That(() => CanonicalNumber.Text(number), Throws.InstanceOf<JsonException>());

    [Test]
    public void Any_double_is_written_with_the_fewest_digits_of_the_nearest_number_that_reads_back([Range(1, 5)] int seed)
    {
        var draw = new Draw(seed);
        for (var i = 0; i < 20_000; i++)
        {
            // Half of them any bits at all, half of them numbers such as people write.
            var number = draw.Chance()
                ? BitConverter.ToDouble(draw.Bytes(8))
                : Math.Round(draw.Unit() * 1000, draw.Below(6)) * Math.Pow(10, draw.Between(-30, 30));
            if (!double.IsFinite(number)) continue;
            var text = CanonicalNumber.Text(number);
            var (digits, exponent) = Parts(text);

            Assert.That(double.Parse(text, CultureInfo.InvariantCulture), Is.EqualTo(number), text);
            if (number == 0) continue;
            var nearest = Enumerable.Range(0, 17).Select(n => number.ToString($"E{n}", CultureInfo.InvariantCulture))
                .First(s => double.Parse(s, CultureInfo.InvariantCulture) == number);
            Assert.That((digits, exponent), Is.EqualTo(Parts(nearest)), text);
        }
    }

    [Test]
    public void Numbers_do_not_depend_on_the_culture()
        => Assert.That(ForeignCulture.Run("de-DE", () => CanonicalNumber.Text(-1.5e-7) + " " + CanonicalNumber.Text(1234.5)),
            Is.EqualTo("-1.5e-7 1234.5"));

    // The digits without zeros at their ends, and the exponent of the first.
    private static (string Digits, int Exponent) Parts(string text)
    {
        var parts = text.TrimStart('-').ToLowerInvariant().Split('e');
        var places = parts[0].Split('.');
        var all = string.Concat(places);
        var first = all.AsSpan().IndexOfAnyExcept('0');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (all.Trim('0'), exponent + places[0].Length - 1 - Math.Max(first, 0));
    }
}
