using System.Text;

namespace GeoClaims;

public sealed partial class SentenceCatalogue
{
    /// <summary>What stands for an English template; null if the catalogue lacks it.</summary>
    internal SentenceTemplate? TemplateOf(string key)
        => _templates.TryGetValue(key, out var template) ? template
            : SentenceTemplate.Parse(key) is var english && (IsEnglish || !english.HasWords) ? english : null;

    /// <summary>The word for a level of a scale; null if the catalogue lacks it.</summary>
    internal string? WordOf(string scale, string word)
        => _words.TryGetValue((scale, word), out var own) ? own : IsEnglish ? word : null;

    /// <summary>The scale under the words of this catalogue; a scale whose words it lacks stays as it is.</summary>
    internal LikelihoodScale Named(LikelihoodScale scale)
        => _words.Count > 0 && scale.Terms.All(t => _words.ContainsKey((scale.Id, t.Word)))
            ? scale.Under(word => _words[(scale.Id, word)])
            : scale;

    /// <summary>The words for words, where the catalogue has them; else as they are.</summary>
    internal string Known(string words) => Entries.TryGetValue(words, out var known) ? known : words;

    /// <summary>A text that is a quote, between the quotation marks of the language; any other as it is.</summary>
    internal string Quoted(string text)
        => text.Length > 1 && text[0] == '“' && text[^1] == '”' ? Filled("“{0}”", text[1..^1]) : text;

    /// <summary>A number, percentage or range, which English wrote, as the language writes it.</summary>
    internal string Number(string english)
    {
        if (IsEnglish) return english;
        var number = new StringBuilder(english.Length + 1);
        for (var i = 0; i < english.Length; i++)
        {
            if (english[i] == '.') number.Append(Filled("{0}.{1}", "", ""));
            else if (english[i] != '%' || i < english.Length - 1) number.Append(english[i]);
        }
        return english.EndsWith('%') ? Filled("{0}%", number.ToString()) : number.ToString();
    }

    /// <summary>The catalogue, telling somebody of each template and word that is asked for and that it lacks.</summary>
    internal SentenceCatalogue HeardBy(Action<string> missed) => new(Language, Last(Entries), _words, missed);

    /// <summary>A sentence in the language of the catalogue; null if it lacks something of it.</summary>
    internal IReadOnlyList<SentencePart>? PartsOf(Translation said)
    {
        foreach (var missing in said.Missing) _missed?.Invoke(missing);
        return said.Missing.Count == 0 ? said.Parts : null;
    }

    /// <summary>A text that is no sentence, such as a heading; English where the catalogue lacks it.</summary>
    internal string TextOf(SentenceHandler text) => new Sentence(SentenceKind.Lead, text).In(this).Text;

    /// <summary>A text of the library's own that is no sentence, such as a head of a table; English where the catalogue lacks it.</summary>
    internal string Own(string text) => OwnText.In(this, text);

    /// <summary>Tells that a template is lacking.</summary>
    internal void Miss(string key) => _missed?.Invoke(key);

    /// <summary>The template with texts in its holes; the English one where the catalogue lacks it.</summary>
    internal string Filled(string key, params string[] holes)
        => string.Concat((TemplateOf(key) ?? SentenceTemplate.Parse(key)).Segments.Select(s => s.Hole < 0 ? s.Text : holes[s.Hole]));
}
