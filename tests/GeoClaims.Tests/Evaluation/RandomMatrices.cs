using CsCheck;

namespace GeoClaims.Tests;

/// <summary>Random matrices for the laws: ratings of all kinds, gaps, two
/// analysts, grades, exact likelihoods with 0 and 1 among them.</summary>
internal static class RandomMatrices
{
    private static readonly string[] Words =
        ["II", "I", "N", "C", "CC", "NA", "?", "II/C", "CC/I", "N/NA", "0", "1", ".3", ".9", ".2-.4-.7"];

    /// <summary>1 to 10 items by 1 to 5 hypotheses, each cell a word.</summary>
    public static Gen<string[][]> Any { get; } = Of(Words, 1, 5);

    /// <summary>The same without 0 and 1, and with two hypotheses at least.</summary>
    public static Gen<string[][]> Soft { get; } = Of([.. Words.Where(w => w is not "0" and not "1")], 2, 5);

    private static Gen<string[][]> Of(string[] words, int fewest, int most)
        => Gen.Int[fewest, most].SelectMany(columns => Word(words).Array[columns].Array[1, 10]);

    public static Gen<string> Word(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    public static Ratings Make(string[][] rows, Func<int, Func<Evidence, Evidence>?>? with = null)
    {
        var matrix = new Ratings([.. Enumerable.Range(1, rows[0].Length).Select(h => $"H{h}")]);
        for (var i = 0; i < rows.Length; i++) matrix.Row($"E{i + 1}", string.Join(' ', rows[i]), with?.Invoke(i) ?? (e => Graded(e, i)));
        return matrix;
    }

    public static Evidence Graded(Evidence item, int i) => item with { Credibility = new(1 + i % 6), Confidence =
        i % 3 == 0 ? new(.6) : null, Relevance = i % 3 == 0 ? Relevance.Low : i % 3 == 1 ? Relevance.Medium : Relevance.High };
}
