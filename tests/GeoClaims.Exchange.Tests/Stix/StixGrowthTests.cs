using System.Diagnostics;
using System.Text;

namespace GeoClaims.Exchange.Tests;

/// <summary>What takes time in proportion to the square of a bundle is found by this; ratios belong to the benchmarks.</summary>
internal sealed class StixGrowthTests
{
    [Test]
    public void A_bundle_of_50_000_objects_is_read_without_a_second_look_at_each()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 12_500; i++)
        {
            var id = $"00000000-0000-4000-8000-{i:x12}";
            var actor = $"00000000-0000-4000-8000-{i % 100:x12}";
            text.Append(i == 0 ? "" : ",")
                .Append($$"""{"type":"identity","id":"identity--{{id}}",{{Bundles.Head}},"name":"Author {{i}}"},""")
                .Append($$"""{"type":"incident","id":"incident--{{id}}",{{Bundles.Head}},"name":"Incident {{i}}"},""")
                .Append($$"""{"type":"relationship","id":"relationship--{{id}}",{{Bundles.Head}},"created_by_ref":"identity--{{actor}}",""")
                .Append($$""" "relationship_type":"attributed-to",""")
                .Append($$""" "source_ref":"incident--{{id}}","target_ref":"identity--{{actor}}","confidence":50},""")
                .Append($$"""{"type":"opinion","id":"opinion--{{id}}",{{Bundles.Head}},"created_by_ref":"identity--{{actor}}",""")
                .Append($$""" "opinion":"agree","object_refs":["relationship--{{id}}"]}""");
        }
        var bundle = StixBundle.Parse(Bundles.Of(text.ToString()));
        var watch = Stopwatch.StartNew();
        var file = bundle.ToCase();
        TestContext.Out.WriteLine(watch.ElapsedMilliseconds);

        Assert.That(file.Claims, Has.Count.EqualTo(25_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }
}
