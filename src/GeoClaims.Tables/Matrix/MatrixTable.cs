using System.Text;

namespace GeoClaims;

/// <summary>A matrix of items and hypotheses as it stands in a spreadsheet, a text or a workbook, read and understood.</summary>
/// <remarks>
/// What is in it, is found by what the file holds: its separator, where the hypotheses stand, how marks are written, what further
/// columns hold. How it was understood is said by <see cref="Reading"/>, what was not by <see cref="Findings"/> and
/// <see cref="Unplaced"/>; whoever knows better says so by <see cref="TableOptions"/>. Safe to use from many threads.
/// </remarks>
public sealed class MatrixTable
{
    private readonly string _name;

    internal MatrixTable(string name, string? question, List<string> hypotheses, List<MatrixTableRow> rows, MarkConvention convention,
        string reading, List<TableColumn> columns, List<TableFinding> findings, List<UnplacedText> unplaced, List<(Sheet, int)> origins)
    {
        (_name, Question, Hypotheses, Rows, Convention) = (name, question, hypotheses, rows, convention);
        (Reading, Columns, Findings, Unplaced, Origins) = (reading, columns, findings, unplaced, origins);
    }

    /// <summary>The question, if it stands above the matrix.</summary>
    public string? Question { get; }

    /// <summary>The hypotheses, as named in the table.</summary>
    public IReadOnlyList<string> Hypotheses { get; }

    /// <summary>The items with their marks, as they stand in the table.</summary>
    public IReadOnlyList<MatrixTableRow> Rows { get; }

    /// <summary>How marks were read.</summary>
    public MarkConvention Convention { get; }

    /// <summary>How the table was understood, in words.</summary>
    public string Reading { get; }

    /// <summary>What the columns beside the hypotheses were taken for.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>What was not understood, or could be understood in two ways.</summary>
    public IReadOnlyList<TableFinding> Findings { get; }

    /// <summary>Texts that found no place.</summary>
    public IReadOnlyList<UnplacedText> Unplaced { get; }

    internal IReadOnlyList<(Sheet Sheet, int Row)> Origins { get; }

    internal Evaluation? Weighed { get; private init; }

    /// <summary>Reads a matrix from a file: .csv, .tsv, .md or .xlsx; its content decides, not its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What need not be guessed.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is a workbook that cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no encoding of the named kind.</exception>
    public static MatrixTable Load(string path, TableOptions? options = null)
        => Made(path, options, (o, findings) => TableSource.Load(path, o, findings));

    /// <summary>Reads a matrix from a stream.</summary>
    /// <param name="content">The content of a file, to its end; the stream stays open.</param>
    /// <param name="name">What the file is called in findings.</param>
    /// <param name="options">What need not be guessed.</param>
    /// <exception cref="FormatException">The content is a workbook that cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no encoding of the named kind.</exception>
    public static MatrixTable Load(Stream content, string name = "table", TableOptions? options = null)
        => Made(name, options, (o, findings) => TableSource.Read(content, name, o, findings));

    /// <summary>Reads a matrix from a text: separated values or a Markdown table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What need not be guessed.</param>
    public static MatrixTable Parse(string text, TableOptions? options = null)
        => Made("table", options, (o, findings) => TableSource.Parse(text, "table", o, findings));

    /// <summary>The matrix of a question in a case.</summary>
    /// <param name="file">The case.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such question.</exception>
    public static MatrixTable Of(CaseFile file, Id<Question> question) => MatrixOfCase.Make(file, question);

    /// <summary>The matrix of an evaluation: the same, and behind it, as columns of their own, how far each item is trusted, how well it
    /// tells the hypotheses apart (in bits), and what it adds to each (natural
    /// logarithms of odds). Read back, these are passed over.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static MatrixTable Of(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var table = Of(evaluation.Case, evaluation.Question.Id);
        return new(table._name, table.Question, [.. table.Hypotheses], [.. table.Rows], table.Convention, table.Reading, [], [], [], [])
            { Weighed = evaluation };
    }

    /// <summary>A new case with the matrix in it.</summary>
    /// <param name="question">What the hypotheses answer; the question above the matrix, if left out.</param>
    /// <param name="title">What the case is called; as the question, if left out.</param>
    /// <exception cref="ArgumentException">No question is given, and none stands above the matrix.</exception>
    public CaseFile ToCase(string? question = null, string? title = null)
    {
        question ??= Question ?? throw new ArgumentException("Say which question the hypotheses answer: none stands above the matrix.",
            nameof(question));
        return new MatrixImport(this, new CaseFileBuilder(title ?? question).Build()).Into(question).Case;
    }

    /// <summary>Puts the matrix into a case. What the case holds already stays
    /// as it is: reading the same matrix twice changes nothing.</summary>
    /// <param name="file">The case, which stays as it is.</param>
    /// <param name="question">The question's id or text; if left out, the one above the matrix, else the only one of the case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException">No question is given, none stands
    /// above the matrix, and the case has none or several.</exception>
    public TableImport Into(CaseFile file, string? question = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        question ??= Question ?? (file.Questions is [var only] ? only.Id.Value : throw new ArgumentException(
            "Say which question the hypotheses answer: none stands above the matrix, and the case has not just one.", nameof(question)));
        return new MatrixImport(this, file).Into(question);
    }

    /// <summary>The matrix as plain rows: a column for each hypothesis, and one for all else that is known of an item.</summary>
    public IRowSet ToRows() => new MatrixRows(this, Convention);

    /// <summary>Writes the matrix in the form in which it comes in: .csv, .tsv, .md or .xlsx by the file's name.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The name ends in none of these.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => ToRows().Save(path);

    /// <summary>How the matrix was understood, and how much was not.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{_name}: {Words.Count(Rows.Count, "row", "rows")}, "
            + $"{Words.Count(Hypotheses.Count, "hypothesis", "hypotheses")}. {Reading}");
        TableImport.Tell(text, Findings, Unplaced);
        return text.ToString();
    }

    private static MatrixTable Made(string path, TableOptions? options, Func<TableOptions, List<TableFinding>, List<Sheet>> read)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new List<TableFinding>();
        options ??= new();
        return new MatrixReader(options, findings).Read(read(options, findings), Path.GetFileName(path));
    }
}
