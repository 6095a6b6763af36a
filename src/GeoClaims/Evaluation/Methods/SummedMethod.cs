namespace GeoClaims;

/// <summary>A method whose numbers come from sums over the rows, so that one row can be taken away again.</summary>
internal abstract class SummedMethod(string id, string name, string citation, params ValueList<Criterion> criteria)
    : EvaluationMethod(id, name, citation, MethodLaws.Ranking, criteria)
{
    /// <summary>Adds what a row amounts to, for each hypothesis as many numbers as there are criteria.</summary>
    protected abstract void Add(MatrixRow row, Span<double> sums, int sign);

    /// <summary>Turns the sums into the numbers to rank by.</summary>
    protected virtual void Finish(Span<double> sums, int rows) { }

    protected sealed override void Weigh(EvidenceMatrix matrix, Span<double> numbers) => Finish(numbers, Sum(matrix, numbers));

    private protected sealed override MethodResult Run(EvidenceMatrix matrix)
    {
        var sums = new double[matrix.Hypotheses.Count * Criteria.Count];
        var rows = Sum(matrix, sums);
        double[] numbers = [.. sums];
        Finish(numbers, rows);
        return new(this, matrix, numbers, row => Without(matrix, row, sums, rows));
    }

    private int Sum(EvidenceMatrix matrix, Span<double> sums)
    {
        var rows = 0;
        foreach (var row in matrix.Rows)
        {
            if (!row.Place.Counts) continue;
            Add(row, sums, 1);
            rows++;
        }
        return rows;
    }

    private double[] Without(EvidenceMatrix matrix, int row, double[] sums, int rows)
    {
        double[] numbers = [.. sums];
        var shift = matrix.Arrangement.Without(row);
        foreach (var left in shift.Leave) Add(matrix.Rows[left], numbers, -1);
        foreach (var joined in shift.Join) Add(matrix.Rows[joined], numbers, 1);
        Finish(numbers, rows - shift.Leave.Length + shift.Join.Length);
        return numbers;
    }
}
