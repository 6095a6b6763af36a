using static GeoClaims.Exchange.Tests.MispEvents;

namespace GeoClaims.Exchange.Tests;

/// <summary>Whatever stands in a text, there is a case with findings, or the one documented exception, and nothing else.</summary>
internal sealed class BadInputTests
{
    private static readonly CaseChange Renamed = CaseChange.Title("Another title");

    private static readonly Dictionary<string, Action<string, LoadLimits?>> Formats = new()
    {
        ["STIX"] = (text, limits) =>
        {
            var bundle = StixBundle.Parse(text, limits);
            bundle.With(bundle.ToCase(out _).With(Renamed));
        },
        ["MISP"] = (text, limits) =>
        {
            var document = MispDocument.Parse(text, limits);
            var file = document.ToCase(out _);
            if (document.Events.Count > 0) Assert.That(document.With(file.With(Renamed)).ToCase().Title, Is.EqualTo("Another title"));
        },
        ["ClaimReview"] = (text, limits) =>
        {
            var list = ClaimReviewList.Parse(text, limits);
            var file = list.ToCase(out _);
            list.With(file.With(file.Propositions.Select(p => CaseChange.Put(p with { Statement = p.Statement + "!" }))), out _);
        },
        ["GeoJSON"] = (text, limits) =>
        {
            var map = GeoJsonDocument.Parse(text, limits);
            var file = map.ToCase(out _);
            var changed = file.With(file.Events.Select(e => CaseChange.Put(e with { Name = e.Name + "!" })));
            Assert.That(map.With(changed).ToCase().Events, Is.EqualTo(changed.Events));
        },
    };

    private static readonly (string Format, string Text)[] Small =
    [
        ("STIX", Bundles.Breached()),
        ("MISP", Breached()),
        ("ClaimReview", """
            [{"@type":"ClaimReview","claimReviewed":"X","url":"https://check.example","datePublished":"2024-03-27","name":"N",
              "author":{"@type":"Organization","@id":"#c","name":"C"},
              "reviewRating":{"ratingValue":1,"bestRating":5,"alternateName":"False"},
              "itemReviewed":{"@type":"Claim","author":{"@id":"#c"},"datePublished":"2024-03-20"}},
             {"@type":"MediaReview","mediaAuthenticityCategory":"EditedOrCroppedContent","author":{"name":"C"},
              "itemReviewed":{"mediaItemAppearance":[{"contentUrl":"https://m.example/v"}],"interpretedAsClaim":{"text":"It burns"}}}]
            """),
        ("GeoJSON", """
            {"type":"FeatureCollection","name":"M","features":[{"type":"Feature","id":"a",
              "geometry":{"type":"Point","coordinates":[7,50,3]},
              "properties":{"name":"A","time":"2024-01-01","kind":"fire","place":"Bonn","precision":"Near"}},
             {"type":"Feature","geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]},"properties":{"title":"B"}}]}
            """),
    ];

    private static IEnumerable<TestCaseData> Texts()
    {
        foreach (var (format, text) in Small) yield return new TestCaseData(format, text).SetArgDisplayNames(format);
    }

    [TestCaseSource(nameof(Texts))]
    public void Any_value_of_any_kind_in_any_place_gives_findings_or_the_one_exception(string format, string text)
    {
        foreach (var mutation in Mutations.Of(text)) Try(format, mutation);
    }

    [TestCase("def_param.json")]
    [TestCase("shadow.json")]
    [TestCase("sighting_1.json")]
    public void The_same_of_real_events(string name)
    {
        foreach (var mutation in Mutations.Of(File.ReadAllText(SharedData.Need("misp", name)))) Try("MISP", mutation);
    }

    [TestCaseSource(nameof(Texts))]
    public void Depth_length_and_half_characters_are_refused(string format, string text)
    {
        var deep = $"{{\"type\":\"bundle\",\"info\":\"x\",\"x\":{new string('[', 100_000)}{new string(']', 100_000)}}}";
        foreach (var (bad, limits) in ((string, LoadLimits?)[])[(deep, null), (text, new() { MaxBytes = 50 }),
            (text, new() { MaxRecords = 1 }),
            (text + "\ud800", null), (text[..^5], null), ("", null), ("7", null), ("nonsense", null)])
            Assert.That(() => Formats[format](bad, limits), Throws.TypeOf<InvalidDocumentException>(), bad[..Math.Min(bad.Length, 40)]);
    }

    [Test]
    public void A_text_without_end_is_read_up_to_the_limit_only()
    {
        var limits = new LoadLimits { MaxBytes = 1 << 20 };
        foreach (var load in (Action<Stream>[])[s => StixBundle.Load(s, limits), s => MispDocument.Load(s, limits),
            s => ClaimReviewList.Load(s, limits), s => GeoJsonDocument.Load(s, limits)])
        {
            using var endless = new Endless();
            Assert.That(() => load(endless), Throws.TypeOf<InvalidDocumentException>());
            Assert.That(endless.Count, Is.LessThanOrEqualTo(limits.MaxBytes + 1L));
        }
    }

    [Test]
    public void Two_things_under_one_UUID_are_named()
    {
        var other = Breached().Replace("bad.example", "good.example", StringComparison.Ordinal);
        MispDocument.Parse($"[{Breached()},{other}]").ToCase(out var report);
        Assert.That(report.Wrong.Select(l => l.Message), Has.Some.Contains("Another content than $[0].Event.Attribute[0]"));
    }

    [TestCase("\"20\"", "\"101\"", "$.Event.Attribute[0].Opinion[0].opinion")]
    [TestCase("reliability=\\\"b\\\"", "reliability=\\\"z\\\"", "$.Event.Tag")]
    [TestCase("\"2024-01-02\"", "\"soon\"", "$.Event.date")]
    [TestCase("\"50.7\"", "\"507\"", "$.Event.Object[0].Attribute")]
    [TestCase("\"type\":\"1\"", "\"type\":\"9\"", "$.Event.Attribute[0].Sighting[1].type")]
    [TestCase("\"attribution-confidence\":\"50\"", "\"attribution-confidence\":\"half\"",
        "$.Event.Galaxy[0].GalaxyCluster[0].meta.attribution-confidence")]
    public void What_is_not_as_MISP_demands_is_named_with_its_path(string old, string now, string path)
    {
        var text = Breached().Replace(old, now, StringComparison.Ordinal);
        MispDocument.Parse(text).ToCase(out var report);

        Assert.That(text, Is.Not.EqualTo(Breached()));
        Assert.That(report.Wrong.Select(l => l.Path), Does.Contain(path), report.ToString());
    }

    private static void Try(string format, string text)
    {
        try
        {
            Formats[format](text, null);
        }
        catch (InvalidDocumentException e)
        {
            Assert.That(e.Path, Does.StartWith("$"));
        }
        catch (Exception e) when (e is not AssertionException)
        {
            Assert.Fail($"{e.GetType().Name}: {e.Message} in {text}\n{e.StackTrace}");
        }
    }

    /// <summary>A text of blanks that never ends.</summary>
    private sealed class Endless : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Count += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
