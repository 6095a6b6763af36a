using System.Globalization;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Dawid and Skene's method on 8,000 labels, against a vectorised loop written by hand that runs the same rounds.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class DawidSkeneBenchmarks
{
    private const int Items = 1000, Sources = 40, PerItem = 8, Classes = 4, Rounds = 30;

    private AnswerTable _table = null!;
    private int[] _item = [], _source = [], _value = [];

    [GlobalSetup]
    public void Make()
    {
        var draw = new Random(1);
        var answers = new List<(string, string, string)>();
        (_item, _source, _value) = (new int[Items * PerItem], new int[Items * PerItem], new int[Items * PerItem]);
        for (var n = 0; n < _item.Length; n++)
        {
            var (item, source) = (n / PerItem, draw.Next(Sources));
            var value = draw.NextDouble() < .7 ? item % Classes : draw.Next(Classes);
            (_item[n], _source[n], _value[n]) = (item, source, value);
            answers.Add((string.Create(CultureInfo.InvariantCulture, $"s{source:00}"),
                string.Create(CultureInfo.InvariantCulture, $"i{item:0000}"),
                string.Create(CultureInfo.InvariantCulture, $"v{value}")));
        }
        _table = AnswerTable.Of(answers);
    }

    [Benchmark]
    public double Library() => DawidSkene.Of(_table, tolerance: 0, mostRounds: Rounds).LogLikelihood;

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var (posterior, rates, logs) = (new Row[Items], new Row[Sources * Classes], new Row[Sources * Classes]);
        for (var n = 0; n < _item.Length; n++) posterior[_item[n]].Add(Row.Unit(_value[n]));
        for (var i = 0; i < Items; i++) posterior[i].Scale(1.0 / PerItem);
        var likelihood = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(rates);
            for (var n = 0; n < _item.Length; n++) rates[_source[n] * Classes + _value[n]].Add(posterior[_item[n]]);
            var prevalence = default(Row);
            for (var i = 0; i < Items; i++) prevalence.Add(posterior[i]);
            for (var s = 0; s < Sources; s++)
            {
                var sum = default(Row);
                for (var a = 0; a < Classes; a++) sum.Add(rates[s * Classes + a]);
                for (var a = 0; a < Classes; a++) logs[s * Classes + a] = rates[s * Classes + a].LogOver(sum);
            }
            var start = prevalence.LogOver(Row.All(Items));
            for (var i = 0; i < Items; i++) posterior[i] = start;
            for (var n = 0; n < _item.Length; n++) posterior[_item[n]].Add(logs[_source[n] * Classes + _value[n]]);
            likelihood = 0;
            for (var i = 0; i < Items; i++) likelihood += posterior[i].Normalise();
        }
        return likelihood;
    }

    // Four numbers that are added at once.
    private struct Row
    {
        private Vector256<double> _row;

        public static Row Unit(int at) => new() { _row = Vector256<double>.Zero.WithElement(at, 1) };

        public static Row All(double value) => new() { _row = Vector256.Create(value) };

        public void Add(Row other) => _row += other._row;

        public void Scale(double by) => _row *= by;

        public readonly Row LogOver(Row sum)
        {
            var result = default(Row);
            for (var t = 0; t < Classes; t++)
                result._row = result._row.WithElement(t, Math.Log(Math.Max(1e-300, _row[t] / Math.Max(1e-300, sum._row[t]))));
            return result;
        }

        public double Normalise()
        {
            var most = Math.Max(Math.Max(_row[0], _row[1]), Math.Max(_row[2], _row[3]));
            for (var t = 0; t < Classes; t++) _row = _row.WithElement(t, Math.Exp(_row[t] - most));
            var sum = Vector256.Sum(_row);
            _row *= 1 / sum;
            return most + Math.Log(sum);
        }
    }
}
