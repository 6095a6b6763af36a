namespace GeoClaims;

/// <summary>Which forms words take after a count, by language: the cardinal rules of Unicode CLDR 45 for whole numbers.</summary>
/// <remarks>Forms stand in CLDR's order (zero, one, two, few, many, other), without those that no whole number takes.
/// A language that is not named here has one form, as CLDR's root has.</remarks>
internal sealed class PluralRule(int forms, Func<int, int> form)
{
    private static readonly PluralRule s_root = new(1, _ => 0);
    private static readonly PluralRule s_one = new(2, n => n == 1 ? 0 : 1);
    private static readonly PluralRule s_oneWithMillions = new(3, n => n == 1 ? 0 : IsMillions(n) ? 1 : 2);
    private static readonly PluralRule s_upToOneWithMillions = new(3, n => n < 2 ? 0 : IsMillions(n) ? 1 : 2);
    private static readonly PluralRule s_upToOne = new(2, n => n < 2 ? 0 : 1);
    private static readonly PluralRule s_eastSlavic = new(3, n => EndsIn(n, 1) ? 0 : EndsIn(n, 2, 3, 4) ? 1 : 2);
    private static readonly PluralRule s_polish = new(3, n => n == 1 ? 0 : EndsIn(n, 2, 3, 4) ? 1 : 2);
    private static readonly PluralRule s_czech = new(3, n => n == 1 ? 0 : n is >= 2 and <= 4 ? 1 : 2);
    private static readonly PluralRule s_romanian = new(3, n => n == 1 ? 0 : n == 0 || n % 100 is >= 1 and <= 19 ? 1 : 2);
    private static readonly PluralRule s_lithuanian = new(3,
        n => n % 100 is >= 11 and <= 19 || n % 10 == 0 ? 2 : n % 10 == 1 ? 0 : 1);
    private static readonly PluralRule s_latvian = new(3, n => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? 0 : n % 10 == 1 ? 1 : 2);
    private static readonly PluralRule s_slovene = new(4, n => (n % 100) switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 });
    private static readonly PluralRule s_hebrew = new(3, n => n switch { 1 => 0, 2 => 1, _ => 2 });
    private static readonly PluralRule s_arabic = new(6,
        n => n switch { 0 => 0, 1 => 1, 2 => 2, _ => (n % 100) switch { >= 3 and <= 10 => 3, >= 11 => 4, _ => 5 } });

    /// <summary>How many forms there are.</summary>
    public int Forms => forms;

    /// <summary>Which of them stands with a count.</summary>
    public int FormOf(int count) => form(Math.Abs(count));

    /// <summary>The rule of a language, given its tag of BCP 47.</summary>
    public static PluralRule Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" or "de" or "nl" or "sv" or "da" or "nb" or "nn" or "no" or "fi" or "et" or "el" or "hu" or "tr" or "az" or "ka" or "kk"
            or "ky" or "uz" or "tk" or "sq" or "bg" or "eu" or "gl" or "ps" or "ku" or "ckb" or "sw" or "ur" or "ta" or "so" => s_one,
        "es" or "it" or "ca" => s_oneWithMillions,
        "fr" or "pt" => s_upToOneWithMillions,
        "fa" or "hi" or "bn" or "am" or "hy" => s_upToOne,
        "ru" or "uk" or "be" or "sr" or "hr" or "bs" => s_eastSlavic,
        "pl" => s_polish,
        "cs" or "sk" => s_czech,
        "ro" => s_romanian,
        "lt" => s_lithuanian,
        "lv" => s_latvian,
        "sl" => s_slovene,
        "he" => s_hebrew,
        "ar" => s_arabic,
        _ => s_root,
    };

    private static bool IsMillions(int count) => count != 0 && count % 1_000_000 == 0;

    private static bool EndsIn(int count, params ReadOnlySpan<int> digits) => digits.Contains(count % 10) && count % 100 / 10 != 1;
}
