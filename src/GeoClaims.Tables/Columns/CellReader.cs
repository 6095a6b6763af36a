using System.Globalization;

namespace GeoClaims;

/// <summary>Reads the typed cells of one sheet, and notes what it does not understand.</summary>
internal sealed class CellReader(Sheet sheet, TableOptions options, ICollection<TableFinding> findings)
{
    private readonly Dictionary<int, EdtfTime> _times = [];
    private readonly HashSet<int> _taken = [];

    public string? Text(int row, int column)
    {
        if (column < 0) return null;
        var text = sheet.Text(row, column).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>The number of the text that stands there; 0 for none.</summary>
    public int Number(int row, int column) => column < 0 ? 0 : sheet.Number(row, column);

    public EdtfTime? Time(int row, int column)
    {
        var number = Number(row, column);
        if (_times.TryGetValue(number, out var known)) return known;
        if (Text(row, column) is not { } text) return null;
        var (edtf, rule, why) = DateText.Read(text, options.Dates);
        if (rule is not null) Note(rule, row, column, why!);
        if (edtf is null || !EdtfTime.TryParse(edtf, out var time)) return null;
        return rule is null ? _times[number] = time : time;
    }

    public T? Word<T>(int row, int column, Dictionary<string, T> words) where T : struct, Enum
    {
        if (Text(row, column) is not { } text) return null;
        if (FieldWords.TryRead(text, words, out var meant)) return meant;
        Note(TableRule.Word, row, column, $"“{text}” is none of: {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.");
        return null;
    }

    public Credibility? Credibility(int row, int column)
    {
        if (Text(row, column) is not { } text) return null;
        if (NumberText.Number(text) is 1 or 2 or 3 or 4 or 5 or 6) return new((int)NumberText.Number(text)!.Value);
        if (Level(text) is { } level)
        {
            TakenFreely(row, column,
                "High, medium and low credibility were read as 2 (probably true), 3 (possibly true) and 4 (doubtful).");
            return new(3 - (int)level);
        }
        Note(TableRule.Word, row, column, $"“{text}” is no credibility. Write a number from 1 to 6, or high, medium, low.");
        return null;
    }

    public Reliability? Reliability(int row, int column)
    {
        if (Text(row, column) is not { } text) return null;
        if (text.Length == 1 && GeoClaims.Reliability.TryFromLetter(text[0], out var grade)) return grade;
        if (Level(text) is { } level)
        {
            TakenFreely(row, column, "High, medium and low reliability were read as B (usually), C (fairly) and D (not usually reliable).");
            return GeoClaims.Reliability.FromLetter((char)('C' - (int)level));
        }
        Note(TableRule.Word, row, column, $"“{text}” is no reliability. Write a letter from A to F, or high, medium, low.");
        return null;
    }

    public (Reliability? Reliability, Credibility? Credibility) Grade(int row, int column)
    {
        if (Text(row, column) is not { } text) return default;
        var parts = text.Where(char.IsLetterOrDigit).ToArray();
        if (parts is [var letter, >= '1' and <= '6' and var digit] && GeoClaims.Reliability.TryFromLetter(letter, out var grade))
            return (grade, new Credibility(digit - '0'));
        Note(TableRule.Word, row, column, $"“{text}” is no grade. Write a letter from A to F and a number from 1 to 6, such as B2.");
        return default;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double? Unit(int row, int column)
    {
        if (Text(row, column) is not { } text) return null;
        if (NumberText.Unit(text) is { } number) return number;
        Note(TableRule.Number, row, column, $"“{text}” is no number from 0 to 1.");
        return null;
    }

    /// <summary>A number from one bound to another.</summary>
    public double? Number(int row, int column, double least, double most)
    {
        if (Text(row, column) is not { } text) return null;
        if (NumberText.Figure(text) is { } number && number >= least && number <= most) return number;
        Note(TableRule.Number, row, column, $"“{text}” is no number from {least.ToString(CultureInfo.InvariantCulture)} to "
            + $"{most.ToString(CultureInfo.InvariantCulture)}, or could be two. Write it without spaces, with a point before decimals.");
        return null;
    }

    public bool? Flag(int row, int column)
    {
        if (Text(row, column) is not { } text) return null;
        if (FieldWords.TryRead(text, FieldWords.Flags, out var flag)) return flag;
        Note(TableRule.Word, row, column, $"“{text}” is neither yes nor no.");
        return null;
    }

    public Id<T>? Id<T>(int row, int column) where T : CaseRecord
    {
        if (Text(row, column) is not { } text) return null;
        if (GeoClaims.Id<T>.TryParse(text, out var id) && id.Value.StartsWith(GeoClaims.Id<T>.Kind.Prefix + ":", StringComparison.Ordinal))
            return id;
        Note(TableRule.Id, row, column, IdText.Refusal(text));
        return null;
    }

    public void Note(TableRule rule, int row, int column, string message)
        => findings.Add(rule.At(sheet, row, Math.Max(column, 0), message));

    private void TakenFreely(int row, int column, string message)
    {
        if (_taken.Add(column)) Note(TableRule.TakenFreely, row, column, message);
    }

    private static Relevance? Level(string text) => FieldWords.TryRead(text, FieldWords.Levels, out var level) ? level : null;
}
