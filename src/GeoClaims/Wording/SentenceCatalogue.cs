using System.Collections.Frozen;

namespace GeoClaims;

/// <summary>What sentences read in another language. The key of a sentence is its English
/// template (<see cref="Sentence.Template"/>), so that English needs no entries.</summary>
/// <remarks>
/// <para>A template has numbered holes, such as <c>{0} rests on {1}</c>; a translation may put them in another order. A hole may hold
/// the forms that words take after a count, parted by <c>|</c>, with <c>#</c> for the number: <c>{0:# gap remains|# gaps remain}</c>.
/// A translation has one form for each that whole numbers take in its language by Unicode CLDR, in CLDR's order:
/// zero, one, two, few, many, other. Pieces that come and go within a sentence, such as <c>, 90% interval {0}</c>, have
/// entries of their own, as have <c>" and "</c> between the last two of a list, the levels of confidence (<c>moderate</c>), and
/// the forms of quotes (<c>“{0}”</c>), decimals (<c>{0}.{1}</c>) and percentages (<c>{0}%</c>). Names, quotes and other
/// texts of the case stay as they are.</para>
/// <para>What lacks an entry stays English, as a whole sentence. Immutable and safe to use from many threads.</para>
/// </remarks>
public sealed partial class SentenceCatalogue
{
    private readonly FrozenDictionary<string, SentenceTemplate> _templates;
    private readonly FrozenDictionary<(string Scale, string Word), string> _words;
    private readonly Action<string>? _missed;

    /// <summary>A catalogue of one's own.</summary>
    /// <param name="language">The language of the translations, as a tag of BCP 47 such as <c>fr</c>.</param>
    /// <param name="entries">English templates with their translations; of two with one template the later counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">The language is blank; or the text of an entry is no template, lacks a hole or has
    /// it twice, or has not the forms that its language needs.</exception>
    public SentenceCatalogue(string language, IEnumerable<KeyValuePair<string, string>> entries)
        : this(language, Last(entries), FrozenDictionary<(string, string), string>.Empty) { }

    private SentenceCatalogue(string language, FrozenDictionary<string, string> entries,
        FrozenDictionary<(string Scale, string Word), string> words, Action<string>? missed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        (Language, Entries, Plural, _words, _missed) = (language, entries, PluralRule.Of(language), words, missed);
        _templates = entries.ToFrozenDictionary(e => e.Key, e => Checked(e.Key, e.Value), StringComparer.Ordinal);
    }

    /// <summary>English: the sentences as they are.</summary>
    public static SentenceCatalogue English { get; } = new("en", []);

    /// <summary>German, for all sentences of a judgement, the brief of a report, and the published scales.</summary>
    /// <remarks>The words of <see cref="LikelihoodScale.Ipcc"/> follow the German translations of the IPCC's reports;
    /// those of the other scales are this library's own, since no German edition was found. <see cref="WithWords"/> puts others in
    /// their place.</remarks>
    public static SentenceCatalogue German => GermanSentences.Catalogue;

    /// <summary>The language of the translations, as a tag of BCP 47.</summary>
    public string Language { get; }

    /// <summary>The English templates with their translations.</summary>
    public IReadOnlyDictionary<string, string> Entries { get; }

    internal PluralRule Plural { get; }

    /// <summary>Whether sentences are English, in whichever words of likelihood.</summary>
    internal bool IsEnglish => Entries.Count == 0 && Language is "en";

    /// <summary>Whether nothing is said otherwise than the sentences say it.</summary>
    internal bool ChangesNothing => IsEnglish && _words.Count == 0;

    /// <summary>The catalogue with further entries, or others in place of those it has.</summary>
    /// <param name="entries">English templates with their translations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">The text of an entry is no template, lacks a hole or has
    /// it twice, or has not the forms that its language needs.</exception>
    public SentenceCatalogue With(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(Language, Last(Entries.Concat(entries)), _words);
    }

    /// <summary>The catalogue with fixed words for the levels of a scale, whichever the scale itself has: sentences and reports use them
    /// with the ranges and rules of the scale. English takes them too.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="words">A word for each level, from the least to the most likely.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A level has no word, or there are more words than levels, or one is blank or stands
    /// twice.</exception>
    public SentenceCatalogue WithWords(LikelihoodScale scale, params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var given = words.ToValueList();
        if (given.Count != scale.Terms.Count)
            throw new ArgumentException($"{scale.Name} has {scale.Terms.Count} levels, and each needs one word; {given.Count} are given. "
                + $"The levels are: {string.Join(", ", scale.Terms.Select(t => t.Word))}.", nameof(words));
        if (given.Any(Blank.Is) || given.Distinct(StringComparer.Ordinal).Count() < given.Count)
            throw new ArgumentException("Each word of a scale stands once, and none is blank.", nameof(words));
        var all = new Dictionary<(string Scale, string Word), string>(_words);
        for (var i = 0; i < given.Count; i++) all[(scale.Id, scale.Terms[i].Word)] = given[i];
        return new(Language, Last(Entries), all.ToFrozenDictionary());
    }

    /// <summary>The templates and words that sentences need and the catalogue lacks, each once: what a translator has still to
    /// do. A word of a scale is told as <c>icd203: likely</c>, and is put in by <see cref="WithWords"/>.</summary>
    /// <param name="sentences">The sentences, such as those of <see cref="Evaluation.Judgement"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public ValueList<string> Missing(IEnumerable<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return ChangesNothing ? [] : [.. sentences.SelectMany(s => s.Into(this).Missing).Distinct()];
    }

    /// <summary>The language and how many entries it has.</summary>
    public override string ToString() => $"{Language}: {Words.Count(Entries.Count, "entry", "entries")}";

    private static FrozenDictionary<string, string> Last(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, text) in entries) last[template] = text;
        return last.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private SentenceTemplate Checked(string key, string text)
    {
        var (template, said) = (SentenceTemplate.Parse(key), SentenceTemplate.Parse(text));
        if (!template.Holes.Select(h => h.Hole).Order().SequenceEqual(said.Holes.Select(h => h.Hole).Order()))
            throw new ArgumentException($"Each hole of '{key}' must stand once in '{text}'.", nameof(text));
        foreach (var hole in said.Holes)
        {
            var hasForms = template.Holes.First(h => h.Hole == hole.Hole).Forms is not null;
            if (hasForms ? hole.Forms?.Length != Plural.Forms : hole.Forms is not null)
                throw new ArgumentException($"Hole {hole.Hole} of '{text}' must hold {(hasForms
                    ? $"{Plural.Forms} forms, as many as whole numbers take in '{Language}'" : "no forms")}.", nameof(text));
        }
        return said;
    }
}
