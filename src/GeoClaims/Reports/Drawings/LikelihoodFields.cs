namespace GeoClaims;

/// <summary>The words of a likelihood scale as fields between 0 and 1, parted
/// wherever the word for a probability changes; a gap has no word.</summary>
internal static class LikelihoodFields
{
    public static IReadOnlyList<LikelihoodField> Of(LikelihoodScale scale)
    {
        List<LikelihoodField> fields = [];
        double[] borders = [.. scale.Terms.SelectMany(t => new[] { t.Low.Value, t.High.Value }).Append(0).Append(1).Distinct().Order()];
        foreach (var (low, high) in borders.Zip(borders.Skip(1)))
        {
            var word = scale.For(new((low + high) / 2))?.Word ?? "";
            if (fields.Count > 0 && fields[^1].Word == word) fields[^1] = fields[^1] with { High = high };
            else fields.Add(new(low, high, word));
        }
        return fields;
    }

    /// <summary>The fields on the other ground: those with a word where the scale has gaps, else every second one.</summary>
    public static IEnumerable<LikelihoodField> OtherGround(IReadOnlyList<LikelihoodField> fields)
        => fields.Any(f => f.Word.Length == 0) ? fields.Where(f => f.Word.Length > 0) : fields.Where((_, i) => i % 2 == 1);
}
