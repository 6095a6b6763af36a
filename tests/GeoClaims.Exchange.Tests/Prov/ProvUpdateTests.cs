using System.Text.Json.Nodes;

namespace GeoClaims.Exchange.Tests;

internal sealed class ProvUpdateTests
{
    private static readonly ProvDocument Document = ProvDocument.Parse(ProvReadingTests.Article);

    [Test]
    public void An_unchanged_case_leaves_the_document_as_it_is()
        => Assert.That(Document.With(Document.ToCase()).ToJson(), Is.EqualTo(ProvReadingTests.Article));

    [Test]
    public void A_new_name_stands_in_the_label_and_all_else_stays()
    {
        var file = Document.ToCase();
        var charts = file.Actors.Single(a => a.Kind == ActorKind.Organisation);
        var changed = file.With(CaseChange.Put(charts with { Name = "Charts Ltd" }));
        var written = Document.With(changed);

        var json = JsonNode.Parse(written.ToJson())!;
        Assert.That((string?)json["agent"]!["ex:charts"]!["prov:label"], Is.EqualTo("Charts Ltd"));
        Assert.That(Elements(written).Except(Elements(Document)), Has.Exactly(1).StartsWith("$.agent['ex:charts']"));
        Assert.That(written.ToCase(), Is.EqualTo(changed), "The source that follows from the agent keeps its name.");
    }

    [Test]
    public void What_others_cannot_say_is_carried_and_comes_back()
    {
        var file = Document.ToCase();
        var page = file.Reports.Single(r => r.Title == "Page");
        var source = file.Sources.Single(s => s.Name == "Derek");
        var changed = file.With(CaseChange.Put(page with { Author = "Ann", Language = "de" }),
            CaseChange.Put(source with { Reliability = Reliability.B }), CaseChange.Handling("TLP:GREEN"),
            CaseChange.Put(new Evidence
            {
                Id = new("ev:seen"), Statement = "It was seen", Kind = EvidenceKind.Observation, Citations = [new(page.Id, "p. 1")],
            }));
        var written = Document.With(changed);

        Assert.That(written.ToCase(out var report), Is.EqualTo(changed));
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(written.Graph.Relations.Any(r => r.Kind == "wasDerivedFrom" && r.To is ["http://example.org/page"]), Is.True,
            "What is new refers to what was there.");
        Assert.That(written.With(file).ToCase(), Is.EqualTo(file), "And it can be taken back.");
    }

    [Test]
    public void What_the_case_leaves_out_stays_in_the_document()
    {
        var file = Document.ToCase();
        var changed = file.With(CaseChange.Remove(file.Events.Single().Id));
        var written = Document.With(changed);

        Assert.That(written.ToCase(), Is.EqualTo(changed));
        Assert.That(Elements(Document).Except(Elements(written)), Is.Empty);
    }

    [Test]
    public void Prefixes_that_mean_something_else_are_left_alone()
    {
        var document = ProvDocument.Parse("""{"prefix":{"gc":"http://gc/","case":"http://c/"},"entity":{"gc:a":{},"case:b":{}}}""");
        var file = document.ToCase();
        var changed = file.With(CaseChange.Put(file.Reports[0] with { Author = "Ann" }), CaseChange.Title("Another"));
        var json = JsonNode.Parse(document.With(changed).ToJson())!;

        Assert.That((string?)json["prefix"]!["gc"], Is.EqualTo("http://gc/"));
        Assert.That(ProvDocument.Parse(json.ToJsonString()).ToCase(), Is.EqualTo(changed));
    }

    [Test]
    public void What_others_added_to_our_elements_stays()
    {
        var file = RandomCases.Make(7, 30);
        var json = JsonNode.Parse(ProvDocument.From(file).ToJson())!;
        var name = ProvNames.New(file.Title).Of(file.Reports[0].Key);
        json["entity"]![name]!["ex:seen"] = new JsonArray(1.50, "twice");
        var document = ProvDocument.Parse(json.ToJsonString());
        var written = document.With(document.ToCase().With(CaseChange.Put(file.Reports[0] with { Title = "Renamed" })));

        var element = JsonNode.Parse(written.ToJson())!["entity"]![name]!;
        Assert.That(element["ex:seen"]!.ToJsonString(), Is.EqualTo("[1.5,\"twice\"]"));
        Assert.That((string?)element["prov:label"], Is.EqualTo("Renamed"));
    }

    private static IEnumerable<string> Elements(ProvDocument document)
        => document.Graph.Elements.Select(e => $"{e.Path} {JsonNode.Parse(e.Body.GetRawText())!.ToJsonString()}")
            .Concat(document.Graph.Relations.Select(r => $"{r.Path} {JsonNode.Parse(r.Body.GetRawText())!.ToJsonString()}"));
}
