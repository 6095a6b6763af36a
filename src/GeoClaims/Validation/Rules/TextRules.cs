using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>Texts that could deceive a reader: characters that hide or
/// reorder, and sentences that mix a likelihood with a confidence.</summary>
internal sealed class TextRules(List<Finding> findings) : TextVisitor
{
    private static readonly string[] Confidences = ["confidence", "confident"];
    private static readonly string[] Likelihoods = [.. LikelihoodScale.Icd203.Terms.SelectMany(t => new[] { t.Word, t.Synonym })
        .OfType<string>(), "likely", "unlikely", "probable", "probably", "improbable"];

    private CaseRecord _record = null!;

    public static void Check(IReadOnlyCollection<CaseRecord> records, List<Finding> findings)
    {
        var rules = new TextRules(findings);
        foreach (var record in records)
        {
            rules._record = record;
            rules.Walk(record);
            rules.Likelihood(record);
        }
    }

    public override void Visit(string text, TextRole role)
    {
        // A line break in a name or a statement could pass for a line of the judgement that quotes it.
        if (role == TextRole.Name && text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var at0)
            findings.Add(RuleBook.PlainText.Broken(RecordPath.To(_record, Path), $"At place {at0 + 1} stands a line break. Remove it."));
        if (text.Length > Longest(role))
            findings.Add(RuleBook.ReadableLength.Broken(RecordPath.To(_record, Path), string.Create(CultureInfo.InvariantCulture,
                $"It is {text.Length} characters long; nobody reads more than {Longest(role)} here. Shorten it.")));
        if (Suspicious(text) is { } found)
        {
            var (rule, at, what) = found;
            findings.Add(rule.Broken(RecordPath.To(_record, Path), $"At place {at + 1} stands {what}. Remove it."));
        }
        if (role == TextRole.Reason && Mixed(text))
            findings.Add(RuleBook.LikelihoodApartFromConfidence.Broken(RecordPath.To(_record, Path),
                "A sentence states both a likelihood and a confidence. Make two sentences of it."));
    }

    // A name is read in a line, a reason in a paragraph; what is quoted may be a whole speech.
    private static int Longest(TextRole role) => role switch { TextRole.Name => 1_000, TextRole.Reason => 10_000, _ => 100_000 };

    private void Likelihood(CaseRecord record)
    {
        var (likelihood, member) =
            record switch { Claim c => (c.Certainty, "certainty"), Implication i => (i.Strength, "strength"), _ => (null, "") };
        if (likelihood is null || LikelihoodScale.Published.FirstOrDefault(s => s.Id == likelihood.Scale) is not { } scale) return;
        if (!scale.TryGet(likelihood.Word, out var meant) || meant != likelihood)
            findings.Add(RuleBook.KnownLikelihoodWord.Broken(RecordPath.To(record, member),
                $"{scale.Name} does not define “{likelihood}”. Take the likelihood from the scale."));
    }

    private static (Rule, int At, string What)? Suspicious(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Almost all characters are letters: they are passed by first.
            if (char.IsAsciiLetterOrDigit(text[i]) || text[i] == ' ') continue;
            if (char.IsSurrogate(text[i]))
            {
                if (!Rune.TryGetRuneAt(text, i, out var rune)) return (RuleBook.WellFormedText, i, "half a surrogate pair");
                if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
                    return (RuleBook.PlainText, i, $"the hidden character U+{rune.Value:X}");
                i++;
            }
            else if (IsHidden(text[i])) return (RuleBook.PlainText, i, $"the hidden character U+{(int)text[i]:X4}");
        }
        return null;
    }

    // The joiners U+200C and U+200D belong to the spelling of several scripts.
    private static bool IsHidden(char c) => char.IsControl(c)
        ? c is not ('\n' or '\r' or '\t')
        : c is not ('\u200C' or '\u200D' or '\u00AD') && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool Mixed(string text)
    {
        if (!Contains(text, Confidences)) return false;
        foreach (var sentence in text.Split(['.', '!', '?', ';']))
            if (Contains(sentence, Confidences) && Contains(sentence, Likelihoods)) return true;
        return false;
    }

    private static bool Contains(string text, string[] words)
    {
        foreach (var word in words)
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at =
                text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
                if ((at == 0 || !char.IsLetter(text[at - 1]))
                    && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))) return true;
        return false;
    }
}
