using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>The evidence of a question against its hypotheses: what every method weighs.</summary>
/// <remarks>
/// <para>A row is an item that is rated against one of the hypotheses, or against
/// no hypothesis of the case at all. A column is a hypothesis without parts.</para>
/// <para>Unrated, not applicable and neutral are three different things. The matrix is immutable and safe to use from many threads.</para>
/// </remarks>
[DebuggerDisplay("{Rows.Count} items × {Hypotheses.Count} hypotheses")]
public sealed partial class EvidenceMatrix
{
    private readonly Lazy<Arrangement> _arrangement;
    private readonly Lazy<Families> _families;
    private readonly Lazy<Origins> _origins;
    private readonly Lazy<ValueList<string>> _analysts;

    internal EvidenceMatrix(Question question, HypothesisTree tree, RatingRules rules, ValueList<Probability> priors,
        IReadOnlyList<RatedRow> rated, IReadOnlyList<ValueList<MatrixCell>> cells, Likelihoods likelihoods, Lazy<Origins> origins,
        Lazy<Families>? families = null, IReadOnlyList<ClusterPlace>? known = null)
    {
        (Question, Tree, Rules, Priors, Likelihoods, Hypotheses) = (question, tree, rules, priors, likelihoods, new(tree.Leaves));
        var places = known ?? Clusters.PlacesOf(rated);
        var rows = new MatrixRow[rated.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = new(this, i, rated[i], places[i], cells[i]);
        Rows = new(rows);
        (_origins, _arrangement, _families) = (origins, new(() => new(this)), families ?? new(() => new(this, origins.Value)));
        _analysts = new(() => [.. Rows.SelectMany(r => r.Cells).SelectMany(c => c.Assessments).Select(a => a.Analyst).Distinct()
            .Order(StringComparer.Ordinal)]);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The hypotheses without parts, in the question's order.</summary>
    public ValueList<Hypothesis> Hypotheses { get; }

    /// <summary>How likely each hypothesis was beforehand; they add up to 1.</summary>
    public ValueList<Probability> Priors { get; }

    /// <summary>The items, in the order of their ids.</summary>
    public ValueList<MatrixRow> Rows { get; }

    /// <summary>Whose assessments the matrix holds, in the order of their names.</summary>
    public ValueList<string> Analysts => _analysts.Value;

    /// <summary>The rules by which grades and ratings are read.</summary>
    internal RatingRules Rules { get; }

    internal HypothesisTree Tree { get; }

    internal Likelihoods Likelihoods { get; }

    internal Origins Origins => _origins.Value;

    /// <summary>Which rows share a doubt.</summary>
    internal Families Families => _families.Value;

    internal Arrangement Arrangement => _arrangement.Value;

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

    /// <summary>The matrix without some items. Where one of them stood for others
    /// that say the same, the best of those counts in its place.</summary>
    /// <param name="items">The items; those that are not in the matrix are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public EvidenceMatrix Without(IEnumerable<Id<Evidence>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var left = items.ToHashSet();
        return Only(row => !left.Contains(row.Item.Id));
    }

    internal EvidenceMatrix Only(Func<MatrixRow, bool> condition)
    {
        int[] kept = [.. Enumerable.Range(0, Rows.Count).Where(i => condition(Rows[i]))];
        return new(Question, Tree, Rules, Priors, Array.ConvertAll(kept, i => Rows[i].Rated), Array.ConvertAll(kept, i => Rows[i].Cells),
            Likelihoods.Only(kept), _origins);
    }

    /// <summary>The mean of a row's numbers, weighted by the priors of their hypotheses, or unweighted where those
    /// are all 0; of likelihoods it is how likely the item was anyway. NaN of a row without numbers.</summary>
    internal double MeanOf(ReadOnlySpan<double> numbers)
    {
        var (sum, weights, plain, count) = (0.0, 0.0, 0.0, 0);
        var priors = Priors.AsSpan();
        for (var h = 0; h < numbers.Length; h++)
        {
            if (double.IsNaN(numbers[h])) continue;
            sum += priors[h].Value * numbers[h];
            weights += priors[h].Value;
            plain += numbers[h];
            count++;
        }
        return weights > 0 ? sum / weights : plain / count;
    }

    /// <summary>The matrix with some rows trusted otherwise.</summary>
    internal EvidenceMatrix Replaced(IReadOnlyDictionary<int, RatedRow> rows)
        => rows.Count == 0 ? this : new(Question, Tree, Rules, Priors, [.. Rows.Select((r, i) => rows.GetValueOrDefault(i, r.Rated))],
            [.. Rows.Select(r => r.Cells)], Likelihoods, _origins);

    /// <summary>The matrix with its reports read through another channel.</summary>
    internal EvidenceMatrix Through(Channel channel)
        => new(Question, Tree, Rules with { Channel = channel }, Priors, [.. Rows.Select(r => r.Rated)], [.. Rows.Select(r => r.Cells)],
            Likelihoods, _origins, _families);

    /// <summary>The matrix from other beginnings.</summary>
    internal EvidenceMatrix From(ValueList<Probability> priors)
        => new(Question, Tree, Rules, priors, [.. Rows.Select(r => r.Rated)], [.. Rows.Select(r => r.Cells)], Likelihoods, _origins,
            _families, [.. Rows.Select(r => r.Place)]);

    /// <summary>The matrix with only some of the assessments.</summary>
    internal EvidenceMatrix Assessed(Func<Assessment, bool> condition)
    {
        ValueList<MatrixCell>[] cells =
            [.. Rows.Select(r => (ValueList<MatrixCell>)[.. r.Cells.Select(c => new MatrixCell([.. c.Assessments.Where(condition)]))])];
        RatedRow[] rated = [.. Rows.Select((r, i) => r.Rated with { IsRated = cells[i].Any(c => c.State == CellState.Rated) })];
        return new(Question, Tree, Rules, Priors, rated, cells, Likelihoods.Of(cells, Hypotheses.Count, Rules), _origins);
    }

    /// <summary>The matrix as a table of marks, with the hypotheses numbered above.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Hypotheses.Count; i++) text.Append(CultureInfo.InvariantCulture, $"H{i + 1}  {Hypotheses[i].Name}\n");
        var width = Rows.SelectMany(r => r.Cells).Select(c => c.ToString().Length).DefaultIfEmpty(0).Max() + 2;
        width = Math.Max(5, width);
        text.AppendJoin("", Hypotheses.Select((_, i) => $"H{i + 1}".PadRight(width))).Append('\n');
        foreach (var row in Rows)
            text.AppendJoin("", row.Cells.Select(c => c.ToString().PadRight(width))).Append(row.Item.Statement).Append('\n');
        return text.ToString(0, text.Length - 1);
    }
}
