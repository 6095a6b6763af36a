using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>Names brought into a form in which those that a reader takes for one are equal.</summary>
internal static class NameForm
{
    private const char DotAbove = '\u0307';

    /// <summary>The name whatever its case, its spaces, its way of composing
    /// letters and its manner of quotation marks and dashes.</summary>
    public static string Folded(string name) => Form(name, false);

    /// <summary>The same, with every letter as the Latin one that it looks like (after the skeletons of
    /// Unicode TR 39, for Cyrillic, Greek and Latin letters).</summary>
    public static string Skeleton(string name) => Form(name, true);

    private static string Form(string name, bool byLook)
    {
        // Plain letters, as most names have, look like nothing else, and need none of the tables.
        if (Ascii.IsValid(name)) return Plain(name);
        var form = new StringBuilder(name.Length);
        var gap = false;
        foreach (var rune in Runes(Composition.Decompose(Lookalikes.Plain(name))))
        {
            if (Rune.IsWhiteSpace(rune)) gap = form.Length > 0;
            if (Blank.ShowsNothing(rune)) continue;
            if (gap) form.Append(' ');
            gap = false;
            var seen = byLook ? Lookalikes.Of(rune) : rune;
            // A dot above an i is not seen.
            if (byLook && seen.Value == DotAbove && form.Length > 0 && form[^1] is 'i' or 'j') continue;
            Append(seen, form);
        }
        return form.ToString();
    }

    private static string Plain(string name)
    {
        var form = new StringBuilder(name.Length);
        var gap = false;
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c)) gap = form.Length > 0;
            if (c is <= ' ' or '\x7F') continue;
            if (gap) form.Append(' ');
            gap = false;
            form.Append(c == '`' ? '\'' : char.ToLowerInvariant(c));
        }
        return form.ToString();
    }

    private static void Append(Rune rune, StringBuilder form)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DashPunctuation: form.Append('-'); break;
            case UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation when rune.Value is not ('‘' or '’'):
                form.Append('"');
                break;
            default:
                var small = Rune.ToLowerInvariant(rune);
                _ = small.Value switch
                {
                    'ß' => form.Append("ss"),
                    'ς' => form.Append('σ'),
                    '‘' or '’' or 'ʼ' or '`' or '´' => form.Append('\''),
                    _ => form.Append(small),
                };
                break;
        }
    }

    // Half a surrogate pair is no character, and is left out.
    private static IEnumerable<Rune> Runes(IEnumerable<char> parts)
    {
        char? high = null;
        foreach (var c in parts)
        {
            if (high is { } first && char.IsLowSurrogate(c)) yield return new(first, c);
            else if (!char.IsSurrogate(c)) yield return new(c);
            high = char.IsHighSurrogate(c) ? c : null;
        }
    }
}
