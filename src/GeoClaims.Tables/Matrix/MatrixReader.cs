using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Makes a matrix of the sheets of a file.</summary>
internal sealed class MatrixReader(TableOptions options, List<TableFinding> findings)
{
    private const string Somebody = "analyst";
    private readonly List<(Sheet Sheet, MatrixLayout Layout)> _found = [];
    private readonly List<UnplacedText> _unplaced = [];
    private readonly List<string> _hypotheses = [];
    private readonly Dictionary<string, int> _places = [];
    private readonly List<MatrixTableRow> _rows = [];
    private readonly List<(Sheet, int)> _origins = [];
    private readonly List<string> _said = [];
    private string? _question;

    public MatrixTable Read(IReadOnlyList<Sheet> sheets, string name)
    {
        foreach (var sheet in sheets) Find(sheet);
        if (_found.Count == 0 && sheets.Count > 0)
            findings.Add(TableRule.NoTable.At(name, 0, 0, "", "No matrix was found: a row of hypotheses with marks such as CC C N I II, "
                + "++ + 0 − −−, 1 to 5 or numbers from 0 to 1 below, and a column of items. "
                + "Name what is unusual: Convention, Form, Columns."));
        foreach (var (sheet, layout) in _found)
            foreach (var (_, hypothesis) in layout.Marks)
                if (_places.TryAdd(NameForm.Folded(hypothesis), _hypotheses.Count)) _hypotheses.Add(hypothesis);
        var convention = options.Convention ?? Choose();
        foreach (var (sheet, layout) in _found) Read(sheet, layout, convention);
        var turned = _found.Exists(f => f.Sheet.IsTurned);
        _said.Insert(0, $"Marks were read as {convention.Name}: {convention.Sentence}{(options.Convention is null ? "" : " (named)")}.");
        if (turned) _said.Add("Hypotheses stand down, items across.");
        return new(name, _question, _hypotheses, _rows, convention, string.Join(" ", _said), Columns(), findings, _unplaced, _origins);
    }

    private void Find(Sheet sheet)
    {
        var turn = options.Form == MatrixForm.HypothesesDown;
        var seen = turn ? sheet.Turn() : sheet;
        var layout = MatrixLayout.Find(seen, options);
        if (options.Form is null && (layout is null ? MatrixLayout.Find(sheet.Turn(), options)?.IsTurned(sheet.Turn()) == false
            : layout.IsTurned(sheet) is true))
        {
            var turned = sheet.Turn();
            if (MatrixLayout.Find(turned, options) is { } other) (seen, layout) = (turned, other);
        }
        else if (options.Form is null && layout?.IsTurned(sheet) is null && layout is not null
            && layout.Labels(sheet).Count < layout.Marks.Count)
            findings.Add(TableRule.Turned.At(sheet, layout.Header, layout.Fields[TableField.Item],
                $"Nothing says whether hypotheses stand across or down; they were taken to stand across, though there are "
                + $"more of them ({layout.Marks.Count}) than items ({layout.Labels(sheet).Count}). Name Form = MatrixForm.HypothesesDown "
                + "if they stand down."));
        if (layout is not null) _found.Add((seen, layout));
        else Leave(sheet, Enumerable.Range(0, sheet.Count));
    }

    // The convention under which most cells are marks; the first of several.
    private MarkConvention Choose()
    {
        var counts = new Dictionary<string, (int Count, Sheet Sheet, int Row, int Column)>(StringComparer.Ordinal);
        foreach (var (sheet, layout) in _found)
        {
            var numbers = new Dictionary<int, (int Count, int Row, int Column)>();
            for (var row = layout.Header + 1; row < sheet.Count; row++)
            {
                if (MatrixLayout.IsWorkedOut(sheet.Text(row, layout.Fields[TableField.Item]))) continue;
                foreach (var (column, _) in layout.Marks)
                {
                    if (sheet.Number(row, column) is not (> 0 and var number)) continue;
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, number, out var isKnown);
                    known = isKnown ? known with { Count = known.Count + 1 } : (1, row, column);
                }
            }
            foreach (var (count, row, column) in numbers.Values)
            {
                if (sheet.Text(row, column) is var text && string.IsNullOrWhiteSpace(text)) continue;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, text, out var isKnown);
                known = isKnown ? known with { Count = known.Count + count } : (count, sheet, row, column);
            }
        }
        var (best, others) = ConventionChoice.Of(counts.ToDictionary(c => c.Key, c => c.Value.Count, StringComparer.Ordinal));
        if (counts.Count == 0) return best;
        var (_, at, line, place) = counts.Values.First();
        if (others.Count > 0) findings.Add(TableRule.Convention.At(at, line, place,
            $"The marks were read as {best}. They could also be read as {string.Join(", or as ", others)}. "
            + "Name the Convention that is meant."));
        else if (best == MarkConvention.OneToFive) findings.Add(TableRule.Convention.At(at, line, place,
            "5 was taken for very consistent. Name Convention = MarkConvention.FiveToOne if 1 is, or OneToFive if this is right."));
        else if (best == MarkConvention.Signs && counts.Keys.Any(t => t.Trim() is "—" or "―") && !counts.Keys.Any(IsShortDash))
            findings.Add(TableRule.Convention.At(at, line, place,
                "The long dashes were read as −− (very inconsistent), since programs "
                    + "make one of two hyphens. Write − where that is wrong."));
        return best;

        static bool IsShortDash(string text) => NumberText.PlainDashes(text.Trim()) == "-";
    }

    private void Read(Sheet sheet, MatrixLayout layout, MarkConvention convention)
    {
        var cells = new CellReader(sheet, options, findings);
        var fields = Array.ConvertAll(Enum.GetValues<TableField>(), f => layout.Fields.GetValueOrDefault(f, -1));
        Preamble(sheet, layout);
        var known = new Dictionary<int, (MatrixMark? Mark, bool IsMark)>();
        var places = layout.Marks.Select(m => _places[NameForm.Folded(m.Name)]).ToArray();
        var last = sheet.Count - 1;
        while (last > layout.Header && !HasMarks(last)) last--;
        var stray = layout.Columns.Where(c => c.Field is null).Select(c => c.Number - 1).ToArray();
        for (var row = layout.Header + 1; row <= last; row++)
        {
            if (sheet.IsEmpty(row)) continue;
            var item = cells.Text(row, At(TableField.Item));
            if (item is null)
            {
                cells.Note(TableRule.Missing, row, At(TableField.Item), "The row has marks but no item. Write what the item says.");
                continue;
            }
            if (MatrixLayout.IsWorkedOut(item))
            {
                Leave(sheet, [row]);
                continue;
            }
            var marks = new MatrixMark?[_hypotheses.Count];
            for (var i = 0; i < places.Length; i++)
            {
                var column = layout.Marks[i].Column;
                if (sheet.Number(row, column) is not (> 0 and var number)) continue;
                ref var read = ref CollectionsMarshal.GetValueRefOrAddDefault(known, number, out var isKnown);
                if (!isKnown) read = convention.TryRead(sheet.Text(row, column), out var mark) ? (mark, true) : (null, false);
                if (!read.IsMark)
                    cells.Note(TableRule.Mark, row, column,
                        $"“{sheet.Text(row, column)}” is no mark of {convention}. Write one that is.");
                marks[places[i]] = read.Mark;
            }
            foreach (var column in stray)
                if (!sheet.IsEmpty(row, column)) _unplaced.Add(UnplacedText.At(sheet, row, column));
            var grade = cells.Grade(row, At(TableField.Grade));
            _rows.Add(new(item, cells.Text(row, At(TableField.Analyst)) ?? AnalystOf(sheet), new(marks))
            {
                Id = cells.Id<Evidence>(row, At(TableField.Id)),
                Kind = cells.Word(row, At(TableField.Kind), FieldWords.Kinds),
                Reliability = cells.Reliability(row, At(TableField.Reliability)) ?? grade.Reliability,
                Credibility = cells.Credibility(row, At(TableField.Credibility)) ?? grade.Credibility,
                Confidence = cells.Unit(row, At(TableField.Confidence)) is { } score ? new ConfidenceScore(score) : null,
                Relevance = cells.Word(row, At(TableField.Relevance), FieldWords.Levels),
                Observed = cells.Time(row, At(TableField.Observed)),
                ReportedIn = cells.Text(row, At(TableField.ReportedIn)),
                Because = cells.Text(row, At(TableField.Because)),
            });
            _origins.Add((sheet, row));
        }
        Leave(sheet, Enumerable.Range(last + 1, sheet.Count - last - 1));

        int At(TableField field) => fields[(int)field];

        bool HasMarks(int row) => layout.Marks.Any(m => !sheet.IsEmpty(row, m.Column));
    }

    private string AnalystOf(Sheet sheet) => options.Analyst ?? (_found.Count > 1 ? sheet.Name : Somebody);

    // What stands above the matrix: perhaps its question.
    private void Preamble(Sheet sheet, MatrixLayout layout)
    {
        for (var row = 0; row < layout.Header - (layout.UsesLineAbove(sheet) ? 1 : 0); row++)
        {
            var texts = Enumerable.Range(0, sheet.Length(row)).Select(c => sheet.Text(row, c).Trim()).Where(t => t.Length > 0).Distinct()
                .ToList();
            if (_question is null && texts is [var label, .. var rest]
                && label.StartsWith("question", StringComparison.OrdinalIgnoreCase) && label.Length + rest.Count > 9)
                _question = rest.Count > 0 ? rest[0] : label[8..].TrimStart(':', ' ');
            else if (_question is null && texts is [var only] && only.EndsWith('?')) _question = only;
            else Leave(sheet, [row]);
        }
        foreach (var column in layout.Columns)
            if (column is { Field: null, Heading.Length: > 0 }) _unplaced.Add(UnplacedText.At(sheet, layout.Header, column.Number - 1));
    }

    // A merged text stands in several cells of a row but was written once.
    private void Leave(Sheet sheet, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            var before = "";
            for (var column = 0; column < sheet.Length(row); column++)
            {
                var text = sheet.Text(row, column);
                if (!string.IsNullOrWhiteSpace(text) && text != before) _unplaced.Add(UnplacedText.At(sheet, row, column));
                before = text;
            }
        }
    }

    private List<TableColumn> Columns() => _found.Count == 0 ? [] : [.. _found[0].Layout.Columns];
}
