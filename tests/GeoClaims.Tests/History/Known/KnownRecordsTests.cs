using NodaTime;

namespace GeoClaims.Tests;

internal sealed class KnownRecordsTests
{
    [Test]
    public void At_every_instant_they_read_as_the_case_as_known_then([Range(1, 8)] int seed, [Values] KnownBound bound)
    {
        var file = RandomCases.Make(seed, 60);
        var known = file.KnownRecords(bound).ToList();
        Instant[] steps = [.. file.KnownSteps(bound).Select(s => s.At)];

        using (Assert.EnterMultipleScope())
            foreach (var instant in steps.Append(Instant.MaxValue).Append(Instant.FromUtc(1900, 1, 1, 0, 0)).SelectMany(Around).Distinct())
                Assert.That(known.Where(k => k.From <= instant && (k.Until is null || instant < k.Until))
                    .Select(k => k.Record), Is.EqualTo(file.AsOf(instant, bound).Records()), $"at {instant}");

        static IEnumerable<Instant> Around(Instant at)
            => at == Instant.MaxValue ? [at] : [at - Duration.Epsilon, at, at + Duration.Epsilon];
    }

    [Test]
    public void One_record_is_asked_for_by_itself([Range(1, 4)] int seed, [Values] KnownBound bound)
    {
        var file = RandomCases.Make(seed, 60);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Records().SelectMany(r => file.KnownRecords(r, bound)), Is.EqualTo(file.KnownRecords(bound)));
            Assert.That(() => file.KnownRecords(new Actor { Id = new("nobody"), Name = "Nobody" }),
                Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nobody"));
        }
    }

    [Test]
    public void The_last_stretch_of_each_record_is_the_record_itself([Range(1, 4)] int seed)
    {
        var file = RandomCases.Make(seed, 60);
        var last = file.KnownRecords().Where(k => k.Until is null).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(last.Select(k => k.Whole), Is.EqualTo(file.Records()));
            Assert.That(last.Where(k => !ReferenceEquals(k.Record, k.Whole)), Is.Empty);
        }
    }
}
