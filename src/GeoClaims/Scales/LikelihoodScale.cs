using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace GeoClaims;

/// <summary>A published set of likelihood words with their ranges.</summary>
/// <remarks>
/// <para>Neighbouring words share their printed edge. The rule here: an edge belongs to the word above it, so that 0.20 is
/// <c>unlikely</c> on <see cref="Icd203"/>. What is certain (1) or impossible (0) has no word.</para>
/// <para>Between 0 and the lowest printed edge, and between the highest and 1, the outermost word is used.</para>
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed class LikelihoodScale
{
    /// <summary>A scale of one's own.</summary>
    /// <param name="id">A short id that goes with every likelihood, such as <c>icd203</c>.</param>
    /// <param name="name">The scale's name.</param>
    /// <param name="citation">Where the scale is defined.</param>
    /// <param name="terms">The words, from the least to the most likely, each range starting where the one below ends.</param>
    /// <exception cref="ArgumentException">A text is empty, there is no term, or the ranges are not in order and touching.</exception>
    public LikelihoodScale(string id, string name, string citation, params IEnumerable<LikelihoodTerm> terms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        (Id, Name, Citation, Terms) = (id, name, citation, terms.ToValueList());
        if (Terms.IsEmpty) throw new ArgumentException("A scale needs at least one term.", nameof(terms));
        for (var i = 1; i < Terms.Count; i++)
            if (Terms[i].Low != Terms[i - 1].High) throw new ArgumentException($"'{Terms[i].Word}' must start where '{Terms[i - 1].Word}' ends.", nameof(terms));
    }

    /// <summary>U.S. Intelligence Community Directive 203, section D.6.e(2)(a): seven words from 1 to 99 per cent.</summary>
    public static LikelihoodScale Icd203 { get; } = new("icd203", "ICD 203", "Intelligence Community Directive 203, 2 January 2015, amended 21 December 2022, §D.6.e(2)(a)",
        new("almost no chance", new(.01), new(.05), "remote"),
        new("very unlikely", new(.05), new(.20), "highly improbable"),
        new("unlikely", new(.20), new(.45), "improbable"),
        new("roughly even chance", new(.45), new(.55), "roughly even odds"),
        new("likely", new(.55), new(.80), "probable"),
        new("very likely", new(.80), new(.95), "highly probable"),
        new("almost certain", new(.95), new(.99), "nearly certain"));

    /// <summary>The scale's short id.</summary>
    public string Id { get; }

    /// <summary>The scale's name.</summary>
    public string Name { get; }

    /// <summary>Where the scale is defined.</summary>
    public string Citation { get; }

    /// <summary>The words, from the least to the most likely.</summary>
    public ValueList<LikelihoodTerm> Terms { get; }

    /// <summary>The likelihood that a word of this scale states.</summary>
    /// <param name="word">A word or its synonym, as the scale writes it.</param>
    /// <exception cref="ArgumentException">The scale has no such word.</exception>
    public Likelihood this[string word]
        => TryGet(word, out var likelihood) ? likelihood : throw new ArgumentException($"{Name} has no word '{word}'. Its words are: {string.Join(", ", Terms.Select(t => t.Word))}.", nameof(word));

    /// <summary>The likelihood that a word of this scale states, if it has that word.</summary>
    /// <param name="word">A word or its synonym, as the scale writes it.</param>
    /// <param name="likelihood">The likelihood, under the word that was given.</param>
    public bool TryGet(string? word, [NotNullWhen(true)] out Likelihood? likelihood)
    {
        var term = Terms.FirstOrDefault(t => t.Word == word || (word is not null && t.Synonym == word));
        likelihood = term is null ? null : new(Id, word!, term.Low, term.High);
        return likelihood is not null;
    }

    /// <summary>The word for a probability; null for 0 and 1, which have none.</summary>
    /// <param name="probability">The probability.</param>
    public Likelihood? For(Probability probability)
    {
        if (probability.Value is 0 or 1) return null;
        var term = Terms[0];
        foreach (var next in Terms)
            if (next.Low <= probability) term = next;
        return new(Id, term.Word, term.Low, term.High);
    }

    /// <summary>The scale's name.</summary>
    public override string ToString() => Name;
}
