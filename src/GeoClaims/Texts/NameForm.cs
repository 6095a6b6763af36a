using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GeoClaims;

/// <summary>Names brought into a form in which those that a reader takes for one are equal.</summary>
internal static class NameForm
{
    private const int Short = 256;
    private const char DotAbove = '\u0307';

    /// <summary>The name whatever its case, its spaces, its way of composing
    /// letters and its manner of quotation marks and dashes.</summary>
    public static string Folded(string name) => Ascii.IsValid(name) ? Plain(name) : Form(PartsOf(name), byLook: false);

    /// <summary>The same, and the same with every letter as the Latin one that it looks like (after the skeletons of
    /// Unicode TR 39, for Cyrillic, Greek and Latin letters).</summary>
    public static (string Folded, string Skeleton) Both(string name)
    {
        // Plain letters, as most names have, look like nothing else, and need none of the tables.
        if (Ascii.IsValid(name))
        {
            var plain = Plain(name);
            return (plain, plain);
        }
        var parts = PartsOf(name);
        return (Form(parts, byLook: false), Form(parts, byLook: true));
    }

    private static string PartsOf(string name) => new(CollectionsMarshal.AsSpan(Composition.Decompose(Lookalikes.Plain(name))));

    private static string Form(string parts, bool byLook)
    {
        var form = new StringBuilder(parts.Length);
        var gap = false;
        foreach (var rune in parts.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) gap = form.Length > 0;
            if (Blank.ShowsNothing(rune)) continue;
            if (gap) form.Append(' ');
            gap = false;
            var seen = byLook ? Lookalikes.Of(rune) : rune;
            // A dot above an i is not seen.
            if (byLook && seen.Value == DotAbove && form.Length > 0 && form[^1] is 'i' or 'j' or 'I' or 'J') continue;
            Append(seen, form);
        }
        // All letters at once: to ask for the small form of each by itself takes longer than all the rest.
        return form.ToString().ToLowerInvariant().Replace('ς', 'σ').Replace("ß", "ss", StringComparison.Ordinal);
    }

    private static string Plain(string name)
    {
        Span<char> form = name.Length <= Short ? stackalloc char[Short] : new char[name.Length];
        var (length, gap) = (0, false);
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c)) gap = length > 0;
            if (c is <= ' ' or '\x7F') continue;
            if (gap) form[length++] = ' ';
            gap = false;
            form[length++] = c == '`' ? '\'' : char.ToLowerInvariant(c);
        }
        form = form[..length];
        return form.SequenceEqual(name) ? name : form.ToString();
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
                if (rune.Value is '‘' or '’' or 'ʼ' or '`' or '´') form.Append('\'');
                else form.Put(rune);
                break;
        }
    }
}
