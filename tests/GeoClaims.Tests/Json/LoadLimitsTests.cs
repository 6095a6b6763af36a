using System.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace GeoClaims.Tests;

internal sealed class LoadLimitsTests
{
    private static readonly string Json = RandomCases.Rich().ToJson();
    private static readonly int Bytes = Encoding.UTF8.GetByteCount(Json);

    [Test]
    public async Task A_text_of_exactly_the_limit_is_read_and_one_byte_more_is_not([Values] bool seekable)
    {
        LoadLimits enough = new() { MaxBytes = Bytes }, short1 = new() { MaxBytes = Bytes - 1 };

        Assert.That(CaseFile.Parse(Json, enough),
            Is.EqualTo(CaseFile.Load(Stream(), enough)).And.EqualTo(await CaseFile.LoadAsync(Stream(), enough)));
        foreach (var read in new Action[] { () => CaseFile.Parse(Json, short1), () => CaseFile.Load(Stream(), short1),
            () => CaseFile.LoadAsync(Stream(), short1).GetAwaiter().GetResult() })
            Assert.That(Expect.Finding(Expect.Refusal(read), "GC403", "$").Message,
                Is.EqualTo($"The text is longer than {Bytes - 1} bytes. Raise LoadLimits.MaxBytes if that is meant."));

        Stream Stream() => seekable ? new MemoryStream(Encoding.UTF8.GetBytes(Json)) : new Unseekable(Encoding.UTF8.GetBytes(Json));
    }

    [Test]
    public void A_stream_without_end_is_left_at_the_limit()
    {
        var endless = new Endless();

        Expect.Finding(Expect.Refusal(() => CaseFile.Load(endless, new() { MaxBytes = 100_000 })), "GC403", "$");
        Assert.That(endless.Given, Is.EqualTo(100_001));
    }

    [Test]
    public void A_case_of_exactly_the_allowed_records_is_read_and_one_more_is_not()
    {
        var count = RandomCases.Rich().RecordCount;

        Assert.That(CaseFile.Parse(Json, new() { MaxRecords = count }).RecordCount, Is.EqualTo(count));
        Expect.Finding(Expect.Refusal(() => CaseFile.Parse(Json, new() { MaxRecords = count - 1 })), "GC403", "$");
    }

    [Test]
    public void A_case_needs_no_more_levels_than_it_has()
    {
        Assert.That(CaseFile.Parse(Json, new() { MaxDepth = 8 }), Is.EqualTo(CaseFile.Parse(Json)));
        Expect.Finding(Expect.Refusal(() => CaseFile.Parse(Json, new() { MaxDepth = 3 })), "GC401", "$");
    }

    [Test]
    public void Zones_are_taken_from_the_data_that_is_given()
    {
        var limits = new LoadLimits { Zones = new DateTimeZoneCache(TzdbDateTimeZoneSource.Default) };
        var none = new LoadLimits { Zones = new NoZones() };
        var json = Bridge.File().ToJson();

        Assert.That(CaseFile.Parse(json, limits), Is.EqualTo(Bridge.File()));
        Expect.Finding(Expect.Refusal(() => CaseFile.Parse(json, none)), "GC305", "$.zone");
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void A_limit_is_at_least_one(int limit)
    {
        Assert.That(() => new LoadLimits { MaxBytes = limit }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LoadLimits { MaxDepth = limit }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => LoadLimits.Default with { MaxRecords = limit }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_defaults_are_64_MiB_64_levels_and_a_million_records()
        => Assert.That((LoadLimits.Default.MaxBytes, LoadLimits.Default.MaxDepth, LoadLimits.Default.MaxRecords),
            Is.EqualTo((67_108_864, 64, 1_000_000)));

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Given += buffer.Length;
            return buffer.Length;
        }
    }

    private sealed class NoZones : IDateTimeZoneProvider
    {
        public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids { get; } = new([]);
        public string VersionId => "empty";
        public DateTimeZone this[string id] => throw new DateTimeZoneNotFoundException(id);
        public DateTimeZone GetSystemDefault() => throw new DateTimeZoneNotFoundException("");
        public DateTimeZone? GetZoneOrNull(string id) => null;
    }
}
