using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>The evidence of a question against its hypotheses: what every method weighs.</summary>
/// <remarks>
/// <para>A row is an item that is rated against one of the hypotheses, or against no hypothesis of the case at all. A column is a hypothesis without parts.</para>
/// <para>Unrated, not applicable and neutral are three different things.</para>
/// </remarks>
[DebuggerDisplay("{Rows.Count} items × {Hypotheses.Count} hypotheses")]
public sealed class EvidenceMatrix
{
    internal EvidenceMatrix(Question question, HypothesisTree tree, EvaluationOptions options, ValueList<MatrixRow> rows)
        => (Question, Tree, Options, Rows, Hypotheses, Priors) = (question, tree, options, rows, new(tree.Leaves), [.. tree.Priors.Select(p => new Probability(Math.Clamp(p, 0, 1)))]);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The rules by which grades and ratings are read.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The hypotheses without parts, in the question's order.</summary>
    public ValueList<Hypothesis> Hypotheses { get; }

    /// <summary>How likely each hypothesis was beforehand; they add up to 1.</summary>
    public ValueList<Probability> Priors { get; }

    /// <summary>The items, in the order of their ids.</summary>
    public ValueList<MatrixRow> Rows { get; }

    internal HypothesisTree Tree { get; }

    /// <summary>The cell of an item and a hypothesis.</summary>
    /// <param name="item">The item.</param>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">The matrix has no such row or column.</exception>
    public MatrixCell this[Id<Evidence> item, Id<Hypothesis> hypothesis]
    {
        get
        {
            var row = Rows.FirstOrDefault(r => r.Item.Id == item) ?? throw new KeyNotFoundException($"The matrix has no row '{item}'.");
            for (var i = 0; i < Hypotheses.Count; i++)
                if (Hypotheses[i].Id == hypothesis) return row.Cells[i];
            throw new KeyNotFoundException($"The matrix has no column '{hypothesis}'. Its columns are the hypotheses without parts.");
        }
    }

    /// <summary>The matrix as a table of marks, with the hypotheses numbered above.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Hypotheses.Count; i++) text.Append(CultureInfo.InvariantCulture, $"H{i + 1}  {Hypotheses[i].Name}\n");
        text.AppendJoin("", Hypotheses.Select((_, i) => $"H{i + 1}".PadRight(5))).Append('\n');
        foreach (var row in Rows) text.AppendJoin("", row.Cells.Select(c => c.ToString().PadRight(5))).Append(row.Item.Statement).Append('\n');
        return text.ToString(0, text.Length - 1);
    }
}
