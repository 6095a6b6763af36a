using System.Globalization;

namespace GeoClaims.Tests;

internal sealed class TruthTests
{
    // Dawid and Skene 1979, table 1: of each patient the three answers of the first observer, then one of each of the other four.
    private const string Anaesthesia = """
        1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444 2223343 1111111 2223212 1211111
        1112111 1111111 1111111 2222221 2221322 2222222 2222221 2223222 2212222 1111111 1111111 2322222 1111111 1111111 1121121
        1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 1111111 1111111 1212111 2322222 1211111 2222222
        """;

    private static readonly (string, string, string)[] Affiliations =
    [
        .. Row("Stonebraker", "MIT", "Berkeley", "MIT", "MIT", "MS"), .. Row("Dewitt", "MSR", "MSR", "UWisc", "UWisc", "UWisc"),
        .. Row("Bernstein", "MSR", "MSR", "MSR", "MSR", "MSR"), .. Row("Carey", "UCI", "AT&T", "BEA", "BEA", "BEA"),
        .. Row("Halevy", "Google", "Google", "UW", "UW", "UW"),
    ];

    private static AnswerTable Patients => AnswerTable.Of(Anaesthesia.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((row, patient) => row.Select((answer, i) => ($"observer {Math.Max(1, i - 1)}", $"patient {patient + 1:00}",
            answer.ToString()))));

    [Test]
    public void Dawid_and_Skenes_likelihood_is_the_published_one()
    {
        var estimate = DawidSkene.Of(Patients);

        Assert.That((Patients.Count, estimate.Converged), Is.EqualTo((45 * 7, true)));
        Assert.That(estimate.LogLikelihood, Is.EqualTo(-192.8909).Within(.00005));
        Assert.That(estimate.Prevalence.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(estimate.Prevalence[0], Is.EqualTo(.40).Within(.005), "40% of the patients in class 1, as in table 2");
        Assert.That(estimate.Rate("observer 1", "1", "1").Value, Is.EqualTo(.89).Within(.005), "table 2 of the paper");
        Assert.That(estimate.ToString(), Does.Contain("-192.8909").And.Contain("estimated"));
    }

    [Test]
    public void Copiers_do_not_outvote_the_truth()
    {
        var estimate = AccuracyWithCopying.Of(AnswerTable.Of(Affiliations));

        Assert.That(estimate.Truths.ToDictionary(t => t.Item, t => t.Value), Is.EquivalentTo(new Dictionary<string, string>
            { ["Stonebraker"] = "MIT", ["Dewitt"] = "MSR", ["Bernstein"] = "MSR", ["Carey"] = "UCI", ["Halevy"] = "Google" }));
        Assert.That(estimate.Sources.Select(s => s.Accuracy.Value), Is.EqualTo(new[] { .9943, .6030, .4019, .4019, .2024 }).Within(.00006));
        Assert.That(Dependence(estimate, "S3", "S4"), Is.EqualTo(1).Within(.0006));
        Assert.That(Dependence(estimate, "S3", "S5"), Is.EqualTo(.998).Within(.0006));
        Assert.That(Dependence(estimate, "S1", "S2"), Is.EqualTo(.058).Within(.0006));
        Assert.That(estimate.Converged, Is.True);
    }

    [Test]
    public void The_first_round_is_the_worked_one()
        => Assert.That(AccuracyWithCopying.Of(AnswerTable.Of(Affiliations), mostRounds: 1).Sources.Select(s => s.Accuracy.Value),
            Is.EqualTo(new[] { .7313, .5403, .6118, .6118, .4208 }).Within(.00006));

    [TestCase(5, 0, 0, .8, .8, 100, .311950896618, .311950896618)]
    [TestCase(4, 0, 1, .8, .8, 100, .108297819002, .108297819002)]
    [TestCase(3, 0, 2, .8, .8, 100, .022025084124, .022025084124)]
    [TestCase(1, 1, 8, .8, .8, 100, .000409469195, .000409469195)]
    [TestCase(0, 5, 0, .6, .9, 10, .001012616521, .998987382575)]
    public void Dependence_is_that_of_the_worked_numbers(int sharedTrue, int sharedFalse, int different, double one, double other,
        int wrong,
        double oneCopies, double otherCopies)
    {
        var found = AccuracyWithCopying.Dependence(one, other, sharedTrue, sharedFalse, different, new() { WrongAnswers = wrong });

        Assert.That((found.OneCopies, found.OtherCopies),
            Is.EqualTo((oneCopies, otherCopies)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-11
                && Math.Abs(a.Item2 - b.Item2) < 1e-11 ? 0 : 1));
        Assert.That(found.OneCopies + found.OtherCopies + found.Neither, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void The_order_of_answers_changes_nothing()
    {
        var (there, back) = (DawidSkene.Of(AnswerTable.Of(Affiliations)), DawidSkene.Of(AnswerTable.Of(Affiliations.Reverse())));

        Assert.That(back.Truths, Is.EqualTo(there.Truths));
        Assert.That(back.LogLikelihood, Is.EqualTo(there.LogLikelihood).Within(1e-9));
    }

    [Test]
    public void An_empty_table_gives_an_empty_estimate()
    {
        Assert.That(DawidSkene.Of(AnswerTable.Of([])).Truths, Is.Empty);
        Assert.That(AccuracyWithCopying.Of(AnswerTable.Of([])).Copies, Is.Empty);
    }

    [Test]
    public void A_table_is_made_of_what_claimants_assert_in_cases()
    {
        var file = TrackedCases.Make("One bridge", "a", ("City", Stance.Asserts, "a"), ("Union", Stance.Asserts, "b"),
            ("Herald", Stance.Denies, "a"));
        var table = AnswerTable.Of([file]);

        Assert.That((table.Count, table.Sources.Count, table.Items.Count), Is.EqualTo((2, 2, 1)));
    }

    private static double Dependence(AccuracyWithCopying estimate, string one, string other)
        => estimate.Copies.Single(c => c.One == one && c.Other == other).Dependent.Value;

    private static IEnumerable<(string, string, string)> Row(string item, params string[] values)
        => values.Select((v, i) => (string.Create(CultureInfo.InvariantCulture, $"S{i + 1}"), item, v));
}
