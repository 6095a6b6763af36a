using System.Text;

namespace GeoClaims.Tests;

internal sealed class RoundTripTests
{
    [Test]
    public void What_is_written_is_read_as_the_same_case_and_written_as_the_same_text([Range(0, 199)] int seed)
    {
        var file = RandomCases.Make(seed, seed);
        var text = file.ToJson();
        var read = CaseFile.Parse(text);

        Assert.That(read, Is.EqualTo(file));
        Assert.That(read.ToJson(), Is.EqualTo(text));
    }

    [Test]
    public async Task Every_way_to_write_gives_the_same_bytes()
    {
        var file = RandomCases.Rich();
        using var folder = new TempFolder();
        using MemoryStream stream = new(), asyncStream = new();
        file.Save(folder.File("saved.json"));
        await file.SaveAsync(folder.File("saved-async.json"));
        file.Save(stream);
        await file.SaveAsync(asyncStream);

        var expected = Encoding.UTF8.GetBytes(file.ToJson());
        Assert.That(await File.ReadAllBytesAsync(folder.File("saved.json")), Is.EqualTo(expected));
        Assert.That(await File.ReadAllBytesAsync(folder.File("saved-async.json")), Is.EqualTo(expected));
        Assert.That(stream.ToArray(), Is.EqualTo(expected));
        Assert.That(asyncStream.ToArray(), Is.EqualTo(expected));
        Assert.That((stream.CanWrite, asyncStream.CanWrite), Is.EqualTo((true, true)), "A stream stays open.");
    }

    [Test]
    public async Task Every_way_to_read_gives_the_same_case()
    {
        var file = RandomCases.Rich();
        using var folder = new TempFolder();
        file.Save(folder.File("case.json"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file.ToJson()));

        Assert.That(CaseFile.Load(folder.File("case.json")), Is.EqualTo(file));
        Assert.That(await CaseFile.LoadAsync(folder.File("case.json")), Is.EqualTo(file));
        Assert.That(CaseFile.Load(stream), Is.EqualTo(file));
        stream.Position = 0;
        Assert.That(await CaseFile.LoadAsync(stream), Is.EqualTo(file));
        Assert.That(stream.CanRead, Is.True, "A stream stays open.");
        Assert.That(CaseFile.TryParse(file.ToJson(), out var read, out var report), Is.True);
        Assert.That(read, Is.EqualTo(file));
        Expect.NoError(report);
    }

    [Test]
    public async Task A_stream_that_trickles_is_read_to_its_end()
    {
        var file = RandomCases.Rich();
        var bytes = Encoding.UTF8.GetBytes(file.ToJson());
        using Stream slow = new Trickle(bytes), slowAsync = new Trickle(bytes);

        Assert.That(CaseFile.Load(slow), Is.EqualTo(file));
        Assert.That(await CaseFile.LoadAsync(slowAsync), Is.EqualTo(file));
    }

    [Test]
    public void A_stream_is_read_from_where_it_stands()
    {
        var file = Bridge.File();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("garbage" + file.ToJson()));
        stream.Position = "garbage".Length;

        Assert.That(CaseFile.Load(stream), Is.EqualTo(file));
    }

    [Test]
    public void TryParse_gives_the_findings_of_a_case_that_has_some()
    {
        var json = Bridge.File().With(CaseChange.Put(new Actor { Id = new("a"), Name = "" })).ToJson();

        Assert.That(CaseFile.TryParse(json, out var file, out var report), Is.True);
        Assert.That(file, Is.Not.Null);
        Expect.Finding(report, "GC201", "actor[actor:a].name");
    }

    [Test]
    public void Numbers_that_are_equal_are_written_alike()
    {
        var (plain, fancy) = (Case(Figure.Exactly(1.5m), new(0, 0), 0), Case(Figure.Exactly(1.500m), new(-0.0, -0.0), -0.0));

        Assert.That(fancy, Is.EqualTo(plain));
        Assert.That(fancy.ToJson(), Is.EqualTo(plain.ToJson()));

        static CaseFile Case(Figure figure, GeoPoint point, double score)
        {
            var bridge = new Bridge();
            bridge.Builder.Change(bridge.Denial, c => c with { Figure = figure });
            bridge.Builder.Change(bridge.Fall, e => e with { Place = new("Harbour", point) });
            bridge.Builder.Change(bridge.Pier, e => e with { Confidence = new ConfidenceScore(score) });
            return bridge.Build();
        }
    }

    [Test]
    public void What_is_not_stated_is_not_written()
    {
        var b = new CaseFileBuilder("Short");
        b.Actor("A");

        Assert.That(b.Build().ToJson(), Is.EqualTo("""
            {
              "format": "geoclaims/1",
              "title": "Short",
              "actors": [
                {
                  "id": "actor:a",
                  "name": "A"
                }
              ]
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_zone_is_written_with_the_version_of_its_data()
    {
        var json = new CaseFileBuilder("Z", zone: "Europe/Moscow").Build().ToJson();

        Assert.That(json, Does.Contain("\"zone\": \"Europe/Moscow\",\n  \"zoneData\": \"TZDB: "));
        Assert.That(CaseFile.Parse(json).Zone, Is.EqualTo(ClockZone.Of("Europe/Moscow")));
    }

    [Test]
    public void Null_is_misuse()
    {
        Assert.That(() => CaseFile.Parse(null!), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.TryParse(null!, out _, out _), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.Load((string)null!), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.Load((Stream)null!), Throws.ArgumentNullException);
        Assert.That(async () => await CaseFile.LoadAsync((string)null!), Throws.ArgumentNullException);
        Assert.That(async () => await CaseFile.LoadAsync((Stream)null!), Throws.ArgumentNullException);
    }

    [Test]
    public async Task Reading_can_be_stopped()
    {
        using var folder = new TempFolder();
        await Bridge.File().SaveAsync(folder.File("case.json"));

        Assert.That(async () => await CaseFile.LoadAsync(folder.File("case.json"), cancellation: new(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Reading_needs_no_reflection()
        => Assert.That(CaseJson.DocumentInfo.Options.TypeInfoResolverChain,
            Has.None.InstanceOf<System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver>());

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override long Length => throw new NotSupportedException();
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
