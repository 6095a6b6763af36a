namespace GeoClaims.Exchange.Tests;

internal sealed class ProvReadingTests
{
    /// <summary>An article and a chart of it, as in the PROV primer, with every form that names and values take.</summary>
    internal const string Article = """
        {"prefix":{"ex":"http://example.org/","default":"http://example.org/d/","dcterms":"http://purl.org/dc/terms/"},
         "entity":{"ex:article":{"dcterms:title":{"$":"Crime rises in cities","lang":"EN"},"ex:rank":[1,{"$":"2.50","type":"xsd:decimal"}]},
           "ex:data":[{"prov:label":"Data on crime"},{"ex:more":true}],"chart":{"prov:type":"Chart"},
           "ex:page":{"prov:label":["Page","Seite"],"prov:location":"https://example.org/page"}},
         "activity":{"ex:compile":{"prov:startTime":"2012-03-31T09:21:00.000Z","prov:endTime":"2012-03-31T11:00:00+01:00",
           "prov:location":{"$":"Boston","type":"xsd:string"},"prov:type":{"$":"ex:Compilation","type":"prov:QUALIFIED_NAME"}}},
         "agent":{"ex:derek":{"prov:type":{"$":"prov:Person","type":"xsd:QName"},"foaf:name":"Derek"},
           "ex:charts":{"prov:type":[{"$":"prov:Organization","type":"prov:QUALIFIED_NAME"}],"prov:label":"Chart Generators Inc"}},
         "wasDerivedFrom":{"_:d1":{"prov:generatedEntity":"ex:article","prov:usedEntity":["ex:data"]},
           "_:d2":[{"prov:generatedEntity":"chart","prov:usedEntity":{"$":"ex:data","type":"prov:QUALIFIED_NAME"}}]},
         "wasGeneratedBy":{"_:g":{"prov:entity":"chart","prov:activity":"ex:compile","prov:time":"2012-03-31T10:00:00Z"}},
         "wasAttributedTo":{"_:t":{"prov:entity":"ex:article","prov:agent":"ex:charts"}},
         "wasAssociatedWith":{"_:w":{"prov:activity":"ex:compile","prov:agent":"ex:derek","prov:role":{"$":"ex:compiler",
           "type":"prov:QUALIFIED_NAME"}}},
         "actedOnBehalfOf":{"_:b":{"prov:delegate":"ex:derek","prov:responsible":"ex:charts"}},
         "used":{"ex:u":{"prov:activity":"ex:compile","prov:entity":"ex:data"}},
         "hadMember":{"_:m":{"prov:collection":"ex:page","prov:entity":["ex:data","chart"]}},
         "bundle":{"ex:b":{"prefix":{"ex":"http://other.org/"},"entity":{"ex:article":{"prov:label":"Another article"}},
           "wasDerivedFrom":{"_:d1":{"prov:generatedEntity":"ex:article","prov:usedEntity":"chart"}}}}}
        """;

    private static readonly CaseFile File = ProvDocument.Parse(Article).ToCase();

    [Test]
    public void Entities_are_reports_of_those_who_made_them()
    {
        Assert.That(File.Reports.Select(r => r.Title),
            Is.EquivalentTo(new[] { "Crime rises in cities", "Data on crime", "chart", "Page", "Another article" }));
        var article = File.Reports.Single(r => r.Title == "Crime rises in cities");
        Assert.That(File.Get(article.Source).Name, Is.EqualTo("Chart Generators Inc"));
        Assert.That(article.DerivedFrom, Is.EqualTo(new[] { File.Reports.Single(r => r.Title == "Data on crime").Id }));
        var chart = File.Reports.Single(r => r.Title == "chart");
        Assert.That(File.Get(chart.Source).Name, Is.EqualTo("Derek"), "He took part in what generated it.");
        Assert.That(chart.Published, Is.EqualTo(EdtfTime.Parse("2012-03-31T10:00:00Z")));
        Assert.That(File.Reports.Single(r => r.Title == "Another article").DerivedFrom, Is.EqualTo(new[] { chart.Id }),
            "A bundle sees the default namespace of its document, and its own prefixes first.");
        Assert.That(File.Reports.Single(r => r.Title == "Page").Address, Is.EqualTo("https://example.org/page"));
    }

    [Test]
    public void Activities_are_events_and_agents_actors()
    {
        var happened = File.Events.Single();
        var derek = File.Actors.Single(a => a.Name == "Derek");
        Assert.That(happened.Time, Is.EqualTo(EdtfTime.Parse("2012-03-31T09:21:00.000Z/2012-03-31T11:00:00+01:00")));
        Assert.That(happened.Place?.Name, Is.EqualTo("Boston"));
        Assert.That(happened.Participants, Is.EqualTo(new[] { new Participation(derek.Id, "ex:compiler") }));
        Assert.That(derek.Kind, Is.EqualTo(ActorKind.Person));
        var charts = File.Actors.Single(a => a.Kind == ActorKind.Organisation);
        Assert.That(derek.Affiliations, Is.EqualTo(new[] { new Affiliation(AffiliationKind.ControlledBy, charts.Id) }));
    }

    [Test]
    public void The_report_tells_of_each_thing()
    {
        var document = ProvDocument.Parse(Article);
        document.ToCase(out var report);

        Assert.That(report.Wrong, Is.Empty);
        Assert.That(report.KeptAside.Select(l => l.Path), Is.SupersetOf(new[] { "$.used['ex:u']", "$.hadMember['_:m']" }));
        Assert.That(report.KeptAside.Any(l => l.What == "ex:rank"));
        Assert.That(report.Mapped.Any(l => l.Path == "$.bundle['ex:b'].wasDerivedFrom['_:d1']"));
        Assert.That(document.ToString(), Is.EqualTo("PROV: 6 entities, 1 activity, 2 agents, 9 relations"));
        Assert.That(document.ToJson(), Is.EqualTo(Article));
    }

    [TestCase(
        "{\"prefix\":{\"ex\":\"http://e/\"},\"entity\":{\"ex:a\":{},\"ex:b\":{},\"ex:c\":{}},"
        + "\"wasDerivedFrom\":{\"_:1\":{\"prov:generatedEntity\":\"ex:a\","
        + "\"prov:usedEntity\":\"ex:b\"},\"_:2\":{\"prov:generatedEntity\":\"ex:b\","
        + "\"prov:usedEntity\":\"ex:c\"},\"_:3\":{\"prov:generatedEntity\":\"ex:c\","
        + "\"prov:usedEntity\":\"ex:a\"}}}", "circle")]
    [TestCase(
        "{\"prefix\":{\"ex\":\"http://e/\"},\"entity\":{\"ex:a\":{}},"
        + "\"wasDerivedFrom\":{\"_:1\":{\"prov:generatedEntity\":\"ex:a\","
        + "\"prov:usedEntity\":\"ex:a\"}}}", "circle")]
    [TestCase(
        "{\"prefix\":{\"ex\":\"http://e/\"},\"entity\":{\"ex:a\":{}},"
        + "\"wasDerivedFrom\":{\"_:1\":{\"prov:generatedEntity\":\"ex:a\"}}}", "does not name this end")]
    [TestCase("""{"entity":{"nobody:a":{}}}""", "not declared")]
    [TestCase("""{"prefix":{"ex":"http://e/"},"entity":{"ex:a":7}}""", "no object")]
    [TestCase("""{"prefix":{"ex":"http://e/"},"bundle":{"ex:b":{"entity":[]}}}""", "no object")]
    [TestCase("""{"prefix":{"ex":"http://e/"},"activity":{"ex:a":{"prov:startTime":"yesterday"}}}""", "no time")]
    [TestCase(
        "{\"prefix\":{\"ex\":\"http://e/\"},\"activity\":{\"ex:a\":{\"prov:startTime\":\"2024-02-01\","
        + "\"prov:endTime\":\"2024-01-01\"}}}", "before it starts")]
    [TestCase(
        "{\"prefix\":{\"ex\":\"http://e/\"},\"agent\":{\"ex:a\":{}},"
        + "\"actedOnBehalfOf\":{\"_:1\":{\"prov:delegate\":\"ex:a\",\"prov:responsible\":\"ex:a\"}}}", "own behalf")]
    [TestCase(
        "{\"prefix\":{\"gc\":\"https://geoclaims.org/ns/prov#\",\"ex\":\"http://e/\"},"
        + "\"entity\":{\"ex:a\":{\"gc:record\":\"{}\"}}}", "cannot be read")]
    [TestCase("""{"prefix":{"ex":"http://e/"},"bundle":{"ex:b":{"bundle":{}}}}""", "no bundles")]
    public void What_is_wrong_is_named_and_the_rest_is_read(string json, string message)
    {
        var file = ProvDocument.Parse(json).ToCase(out var report);
        Assert.That(report.Wrong.Select(l => l.Message), Has.Some.Contains(message));
        Assert.That(file.Reports.Count + file.Events.Count + file.Actors.Count,
            Is.EqualTo(ProvDocument.Parse(json).Count), "What is described has its record all the same.");
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("7")]
    [TestCase("""{"notarealtype":{}}""")]
    [TestCase("""{"prefix":{"ex":"http://e/"},"entity":[]}""")]
    [TestCase("""{"prefix":7}""")]
    [TestCase("""{"entity":{"a":{}},"entity":{}}""")]
    [TestCase("\"\\ud800\"")]
    public void What_is_no_document_is_refused(string json)
        => Assert.That(() => ProvDocument.Parse(json), Throws.TypeOf<InvalidDocumentException>());

    [Test]
    public void Limits_hold()
    {
        var deep = $"{{\"entity\":{{\"a\":{string.Concat(Enumerable.Repeat("{\"x\":", 100))}1{new string('}', 100)}}}}}";
        Assert.That(() => ProvDocument.Parse(deep), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => ProvDocument.Parse(Article, new() { MaxRecords = 5 }), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => ProvDocument.Parse(Article, new() { MaxBytes = 100 }), Throws.TypeOf<InvalidDocumentException>());
    }

    [Test]
    public void A_long_chain_of_derivations_is_walked()
    {
        const int Length = 20_000;
        var json = "{\"prefix\":{\"ex\":\"http://e/\"},\"entity\":{"
            + string.Join(',', Enumerable.Range(0, Length).Select(i => $"\"ex:e{i}\":{{}}")) + "},\"wasDerivedFrom\":{"
            + string.Join(',', Enumerable.Range(0, Length)
                .Select(i => $"\"_:d{i}\":{{\"prov:generatedEntity\":\"ex:e{i}\",\"prov:usedEntity\":\"ex:e{(i + 1) % Length}\"}}")) + "}}";
        ProvDocument.Parse(json).ToCase(out var report);
        Assert.That(report.Wrong, Has.Count.EqualTo(1));
    }
}
