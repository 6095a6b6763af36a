namespace GeoClaims;

/// <summary>What a spreadsheet writes into a text in place of a value that it could not work out or show.</summary>
internal static class SpreadsheetErrors
{
    private const int FewestFilled = 3;

    // Most come from a sign typed first, as in --, which a spreadsheet takes for a formula.
    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal)
    {
        "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
        "#WERT!", "#BEZUG!", "#NV", "#ZAHL!", "#NOM?", "#VALEUR!", "#NOMBRE!", "#¡NULO!", "#¿NOMBRE?", "#¡VALOR!", "#¡REF!", "#¡NUM!",
        "#ИМЯ?", "#ЗНАЧ!", "#ССЫЛКА!", "#ДЕЛ/0!", "#Н/Д", "#ЧИСЛО!",
    };

    public static bool Is(ReadOnlySpan<char> text) => text.Length >= FewestFilled && text[0] == '#'
        && (!text.ContainsAnyExcept('#') || Errors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text));

    public static string Message(ReadOnlySpan<char> text) => text[^1] == '#'
        ? $"The cell holds “{text}”: its column was too narrow to show it. Make it wider, and save again."
        : $"The cell holds the error {text}. Mend its formula, or write an apostrophe before a text that begins like one.";
}
