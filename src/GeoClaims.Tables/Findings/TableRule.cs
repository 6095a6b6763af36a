namespace GeoClaims;

/// <summary>What may be wrong with a table; a test holds the list in the package's README to these.</summary>
internal sealed record TableRule(string Code, Severity Severity, string Meaning)
{
    public static readonly TableRule Encoding = new("GT001", Severity.Warning, "The encoding of a text was guessed");
    public static readonly TableRule Mark = new("GT002", Severity.Error, "A mark does not belong to the convention of its matrix");
    public static readonly TableRule Convention = new("GT003", Severity.Warning, "Marks can be read in two ways");
    public static readonly TableRule NoTable = new("GT004", Severity.Error, "There is no such table in the file");
    public static readonly TableRule Turned = new("GT005", Severity.Warning, "Which way round a matrix stands was guessed");
    public static readonly TableRule Date = new("GT006", Severity.Error, "A date is not understood");
    public static readonly TableRule DateOrder = new("GT007", Severity.Error, "A date can be read in two ways");
    public static readonly TableRule Word = new("GT008", Severity.Error, "A word or grade is none of those that its column may hold");
    public static readonly TableRule Unknown = new("GT009", Severity.Error, "A row refers to something that the case does not have");
    public static readonly TableRule Ambiguous = new("GT010", Severity.Error, "A name fits several records");
    public static readonly TableRule Missing = new("GT011", Severity.Error, "A cell that a row needs is empty");
    public static readonly TableRule Column = new("GT012", Severity.Error, "A column that is needed was not found");
    public static readonly TableRule Twice = new("GT013", Severity.Warning, "Two columns or rows say the same thing");
    public static readonly TableRule Id = new("GT014", Severity.Error, "A text is no id");
    public static readonly TableRule Number = new("GT015", Severity.Error, "A number is not understood or out of range");
    public static readonly TableRule Formula = new("GT016", Severity.Error, "A formula has no value or an error in it");
    public static readonly TableRule TakenFreely = new("GT017", Severity.Warning, "What a column means was taken over freely");
    public static readonly TableRule Serial = new("GT018", Severity.Warning, "A number was read as a day of Excel");
    public static readonly TableRule Corrected = new("GT019", Severity.Warning, "A row without an id may correct a claim");

    public static IReadOnlyList<TableRule> All { get; } = [Encoding, Mark, Convention, NoTable, Turned, Date, DateOrder, Word, Unknown,
        Ambiguous, Missing, Column, Twice, Id, Number, Formula, TakenFreely, Serial, Corrected];

    public TableFinding At(string sheet, int row, int column, string text, string message)
        => new(Code, Severity, sheet, row, column, text, message);

    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row in the sheet, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="message">What is wrong, and how to mend it.</param>
    public TableFinding At(Sheet sheet, int row, int column, string message)
    {
        var (line, letter) = sheet.Place(row, column);
        return new(Code, Severity, sheet.Name, line, letter, sheet.Text(row, column), message);
    }
}
