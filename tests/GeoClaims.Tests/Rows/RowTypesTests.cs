using System.Reflection;

namespace GeoClaims.Tests;

/// <summary>What holds for rows of every kind.</summary>
internal sealed class RowTypesTests
{
    private static IEnumerable<Type> Types => Models.Library.GetExportedTypes()
        .Where(t => t.Name.EndsWith("Row", StringComparison.Ordinal)
            && t.GetField("Columns", BindingFlags.NonPublic | BindingFlags.Static) is not null);

    [TestCaseSource(nameof(Types))]
    public void Columns_are_the_members_of_the_row_in_their_order(Type type)
    {
        var columns = type.GetField("Columns", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        var heads = (IReadOnlyList<RowColumn>)columns.GetType().GetProperty("Heads")!.GetValue(columns)!;
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

        Assert.That(heads.Select(h => (h.Name, h.Type)),
            Is.EqualTo(members.Select(m => (m.Name, Nullable.GetUnderlyingType(m.PropertyType) ?? m.PropertyType))));
    }

    [Test]
    public void There_is_a_row_of_every_kind_of_record()
        => Assert.That(Types.Select(t => t.Name), Is.SupersetOf(RecordKind.All.Select(k => $"{k.Type.Name}Row")));

    [Test]
    public void Every_cell_is_what_its_column_says([Range(0, 5)] int seed)
    {
        foreach (var rows in All(RandomCases.Rich(seed)))
        {
            var type = rows.GetType().GetGenericArguments()[0];
            Assert.That(rows.Columns.Select(c => c.Name.ToUpperInvariant()), Is.Unique, rows.Title);
            for (var row = 0; row < rows.Count; row++)
                for (var column = 0; column < rows.Columns.Count; column++)
                {
                    var (head, value) = (rows.Columns[column], rows.Value(row, column));
                    if (value is not null) Assert.That(value.GetType(), Is.EqualTo(head.Type), $"{rows.Title}: {head.Name}");
                    else Assert.That(MayBeNull(type, head.Name), Is.True, $"{rows.Title}: {head.Name} is null.");
                    if (value is DateTime instant) Assert.That(instant.Kind, Is.EqualTo(DateTimeKind.Utc));
                }
        }
    }

    [Test]
    public void Rows_of_every_kind_are_there_for_the_whole_case()
    {
        var file = RandomCases.Rich(3);

        Assert.That(file.ToRows()
            .Select(r => r.Count), Is.EqualTo(RecordKind.All.Select(k => file.Records().Count(r => r.RecordKind == k))));
        Assert.That(file.ToRows().Sum(r => r.Count), Is.EqualTo(file.RecordCount));
    }

    private static bool MayBeNull(Type type, string column)
        => type.GetProperty(column) is not { } member
            || new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;

    private static IEnumerable<IRowSet> All(CaseFile file)
    {
        foreach (var rows in file.ToRows()) yield return rows;
        yield return file.Validate().ToRows();
        yield return CaseFile.Diff(file, RandomCases.Rich(9)).ToRows();
        foreach (var question in file.Questions.Take(3))
        {
            var evaluation = file.Evaluate(question.Id, new() { Draws = 50 });
            var robustness = evaluation.Robustness(seed: 1, draws: 50);
            IRowSet[] sets = [evaluation.ToRows(), evaluation.ToMatrixRows(), evaluation.ToStandingRows(), evaluation.ToEstimateRows(),
                robustness.ToRows(), robustness.ToRangeRows(), robustness.ToTippingRows(), robustness.ToBaseRateRows(),
                evaluation.NextQuestions().ToRows(), file.Replay(question.Id, new() { Draws = 20 }).ToRows()];
            foreach (var rows in sets) yield return rows;
            if (evaluation.Resampling is { } drawn) yield return drawn.ToRows();
        }
    }
}
