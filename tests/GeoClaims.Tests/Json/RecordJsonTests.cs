using System.Text;

namespace GeoClaims.Tests;

internal sealed class RecordJsonTests
{
    [Test]
    public void A_record_comes_back_equal_and_its_text_is_that_of_the_revision([Range(1, 4)] int seed)
    {
        var file = RandomCases.Rich(seed);
        var revision = CaseHistory.Start(file, "Ann", "starts", TestClock.Hourly()).Last.ToJson();

        using (Assert.EnterMultipleScope())
            foreach (var record in file.Records())
            {
                var text = RecordJson.Write(record);
                Assert.That(RecordJson.Read(Encoding.UTF8.GetBytes(text)), Is.EqualTo(record));
                Assert.That(revision, Does.Contain(text));
            }
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("{\"claim\":{}}")]
    [TestCase("{\"actor\":{\"id\":\"actor:x\",\"name\":\"X\"}} {}")]
    public void What_is_no_record_is_refused(string text)
        => Assert.That(() => RecordJson.Read(Encoding.UTF8.GetBytes(text)), Throws.TypeOf<InvalidCaseException>());

    [Test]
    public void The_texts_of_a_record_are_all_but_ids_and_times()
        => Assert.That(RecordTexts.Of(new Actor { Id = new("x"), Name = "X", Aliases = [new("Икс", "ru")] }),
            Is.EqualTo(new[] { "X", "Икс", "ru" }));
}
