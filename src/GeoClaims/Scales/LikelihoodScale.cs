using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GeoClaims;

/// <summary>A published set of likelihood words with their ranges.</summary>
/// <remarks>
/// <para>Three rules find the word for a probability. An edge that two words share belongs to the upper one, so that 0.20 is
/// <c>unlikely</c> on <see cref="Icd203"/>. Where ranges are nested, the narrowest that holds the probability counts.
/// Where no range holds it, it has no word: that is so in the gaps of
/// <see cref="Phia"/>, and for 0 and 1 on all scales but <see cref="Ipcc"/>.</para>
/// <para>A scale may let its outermost words reach to 0 and 1, without these:
/// <see cref="Icd203"/> does, so that 0.5% is <c>almost no chance</c>.</para>
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed partial class LikelihoodScale
{
    // Printed edges have as many.
    private const int MostDigits = 4;

    private readonly bool _isNested;
    private readonly bool _reachesEnds;

    /// <summary>A scale of one's own.</summary>
    /// <param name="id">A short id that goes with every likelihood, such as <c>icd203</c>.</param>
    /// <param name="name">The scale's name.</param>
    /// <param name="citation">Where the scale is defined.</param>
    /// <param name="terms">The words, from the least to the most likely.</param>
    /// <param name="isNested">Whether ranges may lie within one another; else they may share edges at most.</param>
    /// <param name="reachesEnds">Whether the outermost words also stand for what lies between their ranges and 0 or 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, there is no term, a word stands
    /// twice, a range is reversed, or ranges overlap that are not nested.</exception>
    public LikelihoodScale(string id, string name, string citation, IEnumerable<ScaleTerm> terms, bool isNested =
        false, bool reachesEnds = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        (Id, Name, Citation, Terms, _isNested, _reachesEnds) = (id, name, citation, terms.ToValueList(), isNested, reachesEnds);
        if (Terms.IsEmpty) throw new ArgumentException("A scale needs at least one term.", nameof(terms));
        var words = Terms.SelectMany(t => new[] { t.Word, t.Synonym }).OfType<string>().ToList();
        if (words.Distinct(StringComparer.Ordinal).Count() < words.Count || words.Any(Blank.Is))
            throw new ArgumentException("Each word of a scale stands once, and none is blank.", nameof(terms));
        for (var i = 0; i < Terms.Count; i++)
        {
            if (Terms[i].Low > Terms[i].High) throw new ArgumentException($"The range of '{Terms[i].Word}' is reversed.", nameof(terms));
            if (i > 0 && !isNested && Terms[i].Low < Terms[i - 1].High) throw new ArgumentException($"'{Terms[i].Word}' overlaps "
                + $"'{Terms[i - 1].Word}'. Order the terms from the least likely, or make the scale nested.", nameof(terms));
        }
    }

    /// <summary>The scale's short id.</summary>
    public string Id { get; }

    /// <summary>The scale's name.</summary>
    public string Name { get; }

    /// <summary>Where the scale is defined.</summary>
    public string Citation { get; }

    /// <summary>The words, from the least to the most likely.</summary>
    public ValueList<ScaleTerm> Terms { get; }

    /// <summary>The likelihood that a word of this scale states.</summary>
    /// <param name="word">A word or its synonym, as the scale writes it.</param>
    /// <exception cref="ArgumentException">The scale has no such word.</exception>
    public LikelihoodTerm this[string word]
        => TryGet(word, out var term) ? term : throw new ArgumentException($"{Name} has no word "
            + $"'{word}'. Its words are: {string.Join(", ", Terms.Select(t => t.Word))}.", nameof(word));

    /// <summary>The likelihood that a word of this scale states, if it has that word.</summary>
    /// <param name="word">A word or its synonym, as the scale writes it.</param>
    /// <param name="term">The likelihood, under the word that was given.</param>
    public bool TryGet(string? word, [NotNullWhen(true)] out LikelihoodTerm? term)
    {
        var found = Terms.FirstOrDefault(t => t.Word == word || (word is not null && t.Synonym == word));
        term = found is null ? null : new(Id, word!, found.Low, found.High);
        return term is not null;
    }

    /// <summary>The word for a probability; null where the scale has none.</summary>
    /// <param name="probability">The probability.</param>
    public LikelihoodTerm? For(Probability probability)
    {
        ScaleTerm? found = null;
        foreach (var term in Terms)
            if (term.Holds(probability) && (found is null || !_isNested || Width(term) <= Width(found))) found = term;
        if (found is null && _reachesEnds && probability.Value is > 0 and < 1)
            found = probability < Terms[0].Low ? Terms[0] : probability > Terms[Terms.Count - 1].High ? Terms[Terms.Count - 1] : null;
        return found is null ? null : new(Id, found.Word, found.Low, found.High);
    }

    /// <summary>A probability in per cent as it stands beside its word, such as <c>71%</c>: with as many
    /// digits as keep the rounded figure within the word, such as <c>44.5%</c> for 0.4452, which is <c>unlikely (20–45%)</c>;
    /// <c>&lt;45%</c> where four digits after the point do not.</summary>
    /// <param name="probability">The probability.</param>
    public string Percent(Probability probability)
    {
        var plain = probability.ToString();
        if (plain[0] is '<' or '>') return plain;
        var word = For(probability)?.Word;
        for (var digits = 0; digits <= MostDigits; digits++)
        {
            var rounded = Math.Round(probability.Value * 100, digits, MidpointRounding.AwayFromZero);
            if (For(new(Math.Clamp(rounded / 100, 0, 1)))?.Word == word)
                return rounded.ToString("0.####", CultureInfo.InvariantCulture) + "%";
        }
        var edge = Math.Round(probability.Value * 100, MostDigits, MidpointRounding.AwayFromZero);
        return (edge > probability.Value * 100 ? "<" : ">") + edge.ToString("0.####", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>Two probabilities as a range beside words, each as <see cref="Percent"/> writes it.</summary>
    internal string Span(Probability low, Probability high) => $"{Percent(low).TrimEnd('%')}–{Percent(high)}";

    /// <summary>The scale under other words.</summary>
    internal LikelihoodScale Under(Func<string, string> words)
        => new(Id, Name, Citation, Terms.Select(t => t with { Word = words(t.Word), Synonym = null }), _isNested, _reachesEnds);

    /// <summary>The scale's name.</summary>
    public override string ToString() => Name;

    private static double Width(ScaleTerm term) => Math.Round(term.High.Value - term.Low.Value, 12);
}
